// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.netwright.app.internal.ExampleInputs;
import org.netwright.core.template.NetworkTemplate;
import org.netwright.core.template.NetworkTemplate.Inputs;
import org.netwright.core.template.Shape;
import org.netwright.core.template.Weights;
import org.netwright.engine.progress.Progress;
import org.netwright.ui.document.NetworkSource;
import org.netwright.ui.document.UntitledNetworkInput;
import org.netwright.ui.graph.internal.NetworkEditor;
import org.netwright.ui.inspect.internal.input.InputView;

/**
 * Every click on a pixel repaints the diagram with its own values. How long that took is printed, from the press until the whole
 * frame is painted: by the clock, and the UI thread's own time, which other programs on the machine do not lengthen. Between
 * clicks there is a pause, as between a person's: the toolkit paints a frame at once only if the last one is a frame ago.
 */
class ClickToRepaintTest {
	private static final String TANH = "tanh";
	private static final int PIXEL = 4;
	private static final int CLICKS = 120;
	private static final int PAUSE = 60;
	private static final int RIGHT = 3;

	private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
	private double painted = Double.NaN;

	@AfterEach
	void close() {
		Workbench.page().closeAllEditors(false);
	}

	@Test
	void everyClickRepaintsTheDiagramWithItsValues() throws Exception {
		clickAndPaint("Shapes 3x3", ExampleInputs.of("shapes-3x3"));
	}

	@Test
	void everyClickRepaintsAHundredThousandConnections() throws Exception {
		Weights weights = new Weights(Weights.Rule.XAVIER_UNIFORM, 1, 1);
		NetworkTemplate template = new NetworkTemplate("784-128-10", Shape.parse("28x28-128-10"), List.of(TANH, TANH), Inputs.MINUS_ONE_TO_ONE, weights);
		clickAndPaint(template.name(), new UntitledNetworkInput(template.create(Progress.NONE).orElseThrow(), template.name()));
	}

	private void clickAndPaint(String name, NetworkSource source) throws Exception {
		NetworkEditor editor = OpenedNetwork.of(source).editor();
		InputView input = (InputView) Workbench.page().showView("org.netwright.ui.inspect.input");
		Workbench.settle();
		editor.viewer().getControl().addListener(SWT.Paint, event -> painted = editor.viewer().getControl().state().activation(PIXEL));
		double[] clock = new double[CLICKS];
		double[] own = new double[CLICKS];
		for (int click = 0; click < CLICKS; click++) {
			pause();
			long start = System.nanoTime();
			long startOwn = threads.getCurrentThreadCpuTime();
			press(input, click % 2 == 0 ? 1 : RIGHT);
			double value = input.grid().values()[PIXEL];
			dispatchUntilPainted(value);
			own[click] = (threads.getCurrentThreadCpuTime() - startOwn) / 1e6;
			clock[click] = (System.nanoTime() - start) / 1e6;
			assertEquals(value, editor.viewer().getControl().state().activation(PIXEL));
		}
		print(name + ", by the clock", clock);
		print(name + ", UI thread's own time", own);
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
		System.out.printf("click to repaint, %2$s, %1$d clicks: median %3$.1f ms, 95 %% within %4$.1f ms%n", warm.length, what,
				warm[warm.length / 2], warm[warm.length * 95 / 100]);
	}

	/** Left and right button in turn, so that each press paints another value whatever the image is painted with. */
	private static void press(InputView input, int button) {
		Point centre = input.grid().centre(PIXEL);
		Event event = new Event();
		event.button = button;
		event.x = centre.x;
		event.y = centre.y;
		input.grid().notifyListeners(SWT.MouseDown, event);
		input.grid().notifyListeners(SWT.MouseUp, event);
	}
}
