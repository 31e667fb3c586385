// SPDX-License-Identifier: EPL-2.0
package org.netwright.benchmarks.editor;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.netwright.ui.viewer.network.DiagramControl;

/**
 * Times what is done with a diagram: from the moment at which the window system is given an event until the frame with its
 * consequence is painted, and until the connections, which are drawn beside the UI thread, are what they should be.
 */
final class Frames {
	private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
	private DiagramControl control;
	private BooleanSupplier expected = () -> false;
	private boolean painted;

	/**
	 * @param clock   milliseconds by the clock until the frame is painted
	 * @param own     the UI thread's own time until then
	 * @param whole   milliseconds by the clock until the picture is complete
	 * @param longest the longest time in which the UI thread did not handle events, until then
	 */
	record Times(double clock, double own, double whole, double longest) {
	}

	/** Where a control's pointer was moved last, as far as the control knows. */
	final class Pointer {
		private Point at = new Point(-1, -1);

		boolean isAt(Point point) {
			return at.equals(point);
		}
	}

	/** Looks at this diagram from now on. */
	void watch(DiagramControl diagram) {
		control = diagram;
		// after all listeners of the control's own: what they paint is painted
		control.addListener(SWT.Paint, event -> painted |= expected.getAsBoolean());
	}

	/** Does something again and again, with a pause between as between a person's. The first times are not counted. */
	List<Times> repeat(String what, int times, Runnable before, Runnable act, BooleanSupplier shown) {
		List<Times> taken = new ArrayList<>();
		int warm = Math.max(1, times / 4);
		for (int i = -warm; i < times; i++) {
			painted = false;
			Times one = time(what, before, act, shown, () -> painted);
			if (i >= 0) {
				taken.add(one);
			}
		}
		return taken;
	}

	/** Follows the pointer. */
	Pointer pointer() {
		Pointer pointer = new Pointer();
		control.addListener(SWT.MouseMove, event -> pointer.at = new Point(event.x, event.y));
		return pointer;
	}

	/** Does something once of which the frame shows nothing. */
	Times handled(String what, Runnable act, BooleanSupplier done) {
		return time(what, () -> { }, act, done, done);
	}

	/** Does something once; what is shown must not be shown before. */
	Times once(String what, Runnable act, BooleanSupplier shown) {
		painted = false;
		return time(what, () -> { }, act, shown, () -> painted);
	}

	private Times time(String what, Runnable before, Runnable act, BooleanSupplier shown, BooleanSupplier over) {
		Loop.pause(50);
		before.run();
		if (control != null && !control.isDisposed() && shown.getAsBoolean()) {
			throw new IllegalStateException("this is shown already: " + what);
		}
		Loop.longestTurn();
		expected = shown;
		Samples samples = Samples.WANTED ? new Samples() : null;
		long begin = System.nanoTime();
		long beginOwn = threads.getCurrentThreadCpuTime();
		Display.getCurrent().asyncExec(act);
		Loop.until(what + " is over", over);
		double own = (threads.getCurrentThreadCpuTime() - beginOwn) / 1e6;
		double clock = (System.nanoTime() - begin) / 1e6;
		expected = () -> false;
		Loop.until(what + " is complete", () -> control.isUpToDate());
		double whole = (System.nanoTime() - begin) / 1e6;
		if (samples != null) {
			samples.print(what);
		}
		Loop.pause(50);
		return new Times(clock, own, whole, Loop.longestTurn());
	}
}
