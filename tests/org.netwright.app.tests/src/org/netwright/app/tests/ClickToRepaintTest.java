// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.netwright.app.internal.ExampleInputs;
import org.netwright.core.inspection.Inspection;
import org.netwright.ui.document.NetworkEditors;
import org.netwright.ui.graph.internal.NetworkEditor;
import org.netwright.ui.inspect.internal.input.InputView;

/** Every click on a pixel repaints the diagram with its own values; how long that took is printed. */
class ClickToRepaintTest {
	private static final int CLICKS = 200;

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
		double[] painted = { Double.NaN };
		editor.viewer().getControl().addListener(SWT.Paint, event -> painted[0] = editor.viewer().getControl().state().activation(4));
		double[] millis = new double[CLICKS];
		for (int click = 0; click < CLICKS; click++) {
			long start = System.nanoTime();
			press(input);
			double value = input.grid().values()[4];
			Workbench.waitUntil("the diagram is painted", () -> painted[0] == value);
			millis[click] = (System.nanoTime() - start) / 1e6;
			assertEquals(value, editor.viewer().getControl().state().activation(4));
		}
		double[] warm = Arrays.copyOfRange(millis, CLICKS / 2, CLICKS);
		Arrays.sort(warm);
		System.out.printf("click to repaint, Shapes 3x3, %d clicks: median %.1f ms, 95 %% within %.1f ms%n", warm.length, warm[warm.length / 2],
				warm[warm.length * 95 / 100]);
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
