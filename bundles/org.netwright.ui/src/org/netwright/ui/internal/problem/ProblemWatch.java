// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.internal.problem;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Control;
import org.netwright.model.edit.history.ChangeKind;
import org.netwright.model.edit.history.DocumentChange;
import org.netwright.ui.document.OpenNetwork;

/**
 * Looks for problems after changes. The document belongs to the UI thread, so that is where it is looked at: at once and once for
 * all changes in a row while that is quick, and only when a person pauses while it is not.
 */
final class ProblemWatch {
	private static final long QUICK = TimeUnit.MILLISECONDS.toNanos(20);
	private static final int PAUSE = 300;

	private final Control control;
	private final Consumer<List<ProblemRow>> found;
	private final Runnable look = this::look;
	private OpenNetwork open;
	private Runnable unsubscribe = () -> { };
	private boolean waiting;
	private long lastTook;

	/**
	 * @param control with whose end the watch ends
	 * @param found   takes what was found, on the UI thread
	 */
	ProblemWatch(Control control, Consumer<List<ProblemRow>> found) {
		this.control = control;
		this.found = found;
		control.addDisposeListener(event -> unsubscribe.run());
	}

	/** Watches another network, or none; what is wrong with it is found before this returns. */
	void follow(OpenNetwork network) {
		unsubscribe.run();
		unsubscribe = () -> { };
		open = network;
		if (open != null) {
			Runnable history = open.history().addListener(this::changed);
			Runnable functions = open.functions().addListener(() -> control.getDisplay().asyncExec(this::later));
			unsubscribe = () -> {
				history.run();
				functions.run();
			};
			look();
		}
	}

	private void changed(DocumentChange change) {
		if (change.kinds().stream().anyMatch(kind -> kind != ChangeKind.VIEW)) {
			later();
		}
	}

	private void later() {
		if (control.isDisposed()) {
			return;
		}
		if (lastTook > QUICK) {
			control.getDisplay().timerExec(PAUSE, look);
		} else if (!waiting) {
			waiting = true;
			control.getDisplay().asyncExec(look);
		}
	}

	private void look() {
		waiting = false;
		if (open != null && !control.isDisposed()) {
			long start = System.nanoTime();
			List<ProblemRow> rows = ProblemRow.find(open);
			lastTook = System.nanoTime() - start;
			found.accept(rows);
		}
	}
}
