// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.refresh;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.eclipse.swt.widgets.Display;

/**
 * What several threads want done on the UI thread, done in one turn of its event loop. The toolkit paints between two messages of
 * {@link Display#asyncExec}; views that show the same value would then be painted one frame after the other.
 */
final class UiTurn {
	private static final String KEY = UiTurn.class.getName();

	private final Display display;
	private final Queue<Runnable> waiting = new ConcurrentLinkedQueue<>();

	private UiTurn(Display display) {
		this.display = display;
	}

	/** The one of a display; UI thread only. */
	static UiTurn of(Display display) {
		if (display.getData(KEY) instanceof UiTurn turn) {
			return turn;
		}
		UiTurn turn = new UiTurn(display);
		display.setData(KEY, turn);
		return turn;
	}

	/** Has something done in the next turn, after what waits already; any thread. */
	void add(Runnable runnable) {
		waiting.add(runnable);
		if (!display.isDisposed()) {
			display.asyncExec(this::run);
		}
	}

	private void run() {
		for (Runnable next = waiting.poll(); next != null; next = waiting.poll()) {
			next.run();
		}
	}
}
