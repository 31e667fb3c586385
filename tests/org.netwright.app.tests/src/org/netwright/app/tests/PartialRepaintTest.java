// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.netwright.app.internal.ExampleInputs;
import org.netwright.core.inspection.Inspection;
import org.netwright.ui.document.NetworkEditors;
import org.netwright.ui.graph.internal.NetworkEditor;
import org.netwright.ui.inspect.internal.input.InputView;
import org.netwright.ui.inspect.internal.input.PixelGridControl;

/** What is on the screen after a part was repainted is, pixel by pixel, what painting everything gives. */
class PartialRepaintTest {
	private Control diagram;
	private Inspection inspection;

	@BeforeEach
	void open() throws Exception {
		NetworkEditor editor = (NetworkEditor) NetworkEditors.open(Workbench.page(), ExampleInputs.of("shapes-3x3"));
		Workbench.waitUntil("the network is open", () -> editor.getAdapter(Inspection.class) != null);
		inspection = editor.getAdapter(Inspection.class);
		diagram = editor.viewer().getControl();
		Workbench.settle();
	}

	@AfterEach
	void close() {
		Workbench.page().closeAllEditors(false);
	}

	@Test
	void whatAnotherWindowHidIsPaintedAgain() {
		Point place = diagram.toDisplay(120, 90);
		assertRepaintsTheSame(() -> {
			// Without a window manager nobody would give the keyboard back to the workbench if this window took it.
			Shell above = new Shell(diagram.getShell(), SWT.NO_TRIM | SWT.NO_FOCUS | SWT.ON_TOP);
			above.setBounds(place.x, place.y, 301, 203);
			above.setVisible(true);
			Workbench.settle();
			above.dispose();
		});
	}

	@Test
	void aDamagedPartIsPaintedAgain() {
		assertRepaintsTheSame(() -> diagram.redraw(77, 133, 211, 97, false));
		assertRepaintsTheSame(() -> {
			diagram.redraw(5, 5, 31, 17, false);
			diagram.redraw(diagram.getSize().x - 40, diagram.getSize().y - 50, 40, 50, false);
		});
	}

	@Test
	void otherValuesLeaveNothingOfTheLastOnes() {
		assertRepaintsTheSame(() -> inspection.setInput(-1, -1, 1, 1, 0, -1, 1, 1, -1));
		int[] before = ScreenPixels.of(diagram);
		inspection.setInput(1, 1, -1, -1, 0, 1, -1, -1, 1);
		Workbench.settle();
		assertFalse(Arrays.equals(before, ScreenPixels.of(diagram)), "another input is another picture");
	}

	@Test
	void aLargerAreaIsPaintedWhole() {
		IWorkbenchPage page = Workbench.page();
		assertRepaintsTheSame(() -> page.toggleZoom(page.getActivePartReference()));
		assertRepaintsTheSame(() -> page.toggleZoom(page.getActivePartReference()));
	}

	@Test
	void onlyChangedPixelsOfTheInputArePaintedAndNothingElseIsMissing() throws Exception {
		PixelGridControl image = ((InputView) Workbench.page().showView("org.netwright.ui.inspect.input")).grid();
		Workbench.settle();
		for (int pixel : new int[] { 4, 0, 8, 8, 5 }) {
			assertRepaintsTheSame(image, () -> Workbench.click(image, image.centre(pixel), 1));
		}
		assertRepaintsTheSame(image, () -> Workbench.press("Left"));
		assertRepaintsTheSame(image, () -> Workbench.press("space"));
		int[] before = ScreenPixels.of(image);
		assertRepaintsTheSame(image, () -> inspection.setInput(0, 0.5, 0, 1, 0, -1, -1, 0, -0.25));
		assertFalse(Arrays.equals(before, ScreenPixels.of(image)), "another input is another image");
		assertRepaintsTheSame(image, () -> {
			image.redraw(30, 20, 50, 40, false);
			inspection.setInput(1, 1, 1, 1, 1, 1, 1, 1, 1);
		});
	}

	private void assertRepaintsTheSame(Runnable change) {
		assertRepaintsTheSame(diagram, change);
	}

	private static void assertRepaintsTheSame(Control control, Runnable change) {
		change.run();
		Workbench.settle();
		int[] partly = ScreenPixels.of(control);
		control.redraw();
		Workbench.settle();
		ScreenPixels.assertSame(ScreenPixels.of(control), partly);
	}
}
