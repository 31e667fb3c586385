// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.netwright.app.internal.ExampleInputs;
import org.netwright.core.inspection.Inspection;
import org.netwright.ui.document.NetworkEditors;
import org.netwright.ui.graph.internal.NetworkEditor;
import org.netwright.ui.inspect.internal.input.InputView;

/**
 * Every click on a pixel repaints the diagram with its own values. How long that took is printed, from the press until the whole
 * frame is painted: by the clock, and the UI thread's own time, which other programs on the machine do not lengthen. Between
 * clicks there is a pause, as between a person's: the toolkit paints a frame at once only if the last one is a frame ago.
 */
class ClickToRepaintTest {
	private static final int CLICKS = 120;
	private static final int PAUSE = 60;

	private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
	private double painted = Double.NaN;

	@AfterEach
	void close() {
		Workbench.page().closeAllEditors(false);
	}

	@Test
	void everyClickRepaintsTheDiagramWithItsValues() throws Exception {
		NetworkEditor editor = (NetworkEditor) NetworkEditors.open(Workbench.page(), ExampleInputs.of("shapes-3x3"));
		Workbench.waitUntil("the network is open", () -> editor.getAdapter(Inspection.class) != null);
		InputView input = (InputView) Workbench.page().showView("org.netwright.ui.inspect.input");
		Workbench.settle();
		editor.viewer().getControl().addListener(SWT.Paint, event -> painted = editor.viewer().getControl().state().activation(4));
		double[] clock = new double[CLICKS];
		double[] own = new double[CLICKS];
		for (int click = 0; click < CLICKS; click++) {
			pause();
			long start = System.nanoTime();
			long startOwn = threads.getCurrentThreadCpuTime();
			press(input);
			double value = input.grid().values()[4];
			dispatchUntilPainted(value);
			own[click] = (threads.getCurrentThreadCpuTime() - startOwn) / 1e6;
			clock[click] = (System.nanoTime() - start) / 1e6;
			assertEquals(value, editor.viewer().getControl().state().activation(4));
		}
		print("by the clock", clock);
		print("UI thread's own time", own);
	}

	private static void pause() {
		boolean[] over = { false };
		Display.getCurrent().timerExec(PAUSE, () -> over[0] = true);
		Workbench.waitUntil("the pause is over", () -> over[0]);
	}

	/** Sleeps until events come, so that no polling adds to the time; the paint is an event itself. */
	private void dispatchUntilPainted(double value) {
		Display display = Display.getCurrent();
		boolean[] late = { false };
		Runnable alarm = () -> late[0] = true;
		display.timerExec(20_000, alarm);
		while (painted != value && !late[0]) {
			if (!display.readAndDispatch()) {
				display.sleep();
			}
		}
		display.timerExec(-1, alarm);
		assertEquals(value, painted, "the diagram is painted with the new value");
	}

	private static void print(String what, double[] millis) {
		double[] warm = Arrays.copyOfRange(millis, CLICKS / 2, CLICKS);
		Arrays.sort(warm);
		System.out.printf("click to repaint, Shapes 3x3, %d clicks, %s: median %.1f ms, 95 %% within %.1f ms%n", warm.length, what,
				warm[warm.length / 2], warm[warm.length * 95 / 100]);
	}

	private static void press(InputView input) {
		Point centre = input.grid().centre(4);
		Event event = new Event();
		event.button = 1;
		event.x = centre.x;
		event.y = centre.y;
		input.grid().notifyListeners(SWT.MouseDown, event);
		input.grid().notifyListeners(SWT.MouseUp, event);
	}
}
