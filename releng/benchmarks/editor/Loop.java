// SPDX-License-Identifier: EPL-2.0
package org.netwright.benchmarks.editor;

import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.widgets.Display;

/** The event loop of the product, turned by the benchmark, which thus sees how long each turn takes. UI thread only. */
final class Loop {
	private static final int PATIENCE = 30;
	private static long longest;

	private Loop() {
	}

	/** Handles events until something is the case; sleeps while there are none. */
	static void until(String what, BooleanSupplier condition) {
		Display display = Display.getCurrent();
		boolean[] late = { false };
		Runnable alarm = () -> late[0] = true;
		display.timerExec((int) TimeUnit.SECONDS.toMillis(PATIENCE), alarm);
		while (!condition.getAsBoolean()) {
			if (late[0]) {
				throw new IllegalStateException("waited in vain until " + what);
			}
			if (!turn(display)) {
				display.sleep();
			}
		}
		display.timerExec(-1, alarm);
	}

	private static boolean turn(Display display) {
		long begin = System.nanoTime();
		boolean more = display.readAndDispatch();
		longest = Math.max(longest, System.nanoTime() - begin);
		return more;
	}

	/** Handles events for a while. */
	static void pause(int millis) {
		boolean[] over = { false };
		Display.getCurrent().timerExec(millis, () -> over[0] = true);
		until("a pause is over", () -> over[0]);
	}

	/** How long the longest turn took since this was asked last, in milliseconds: so long nothing else could happen. */
	static double longestTurn() {
		double millis = longest / 1e6;
		longest = 0;
		return millis;
	}
}
