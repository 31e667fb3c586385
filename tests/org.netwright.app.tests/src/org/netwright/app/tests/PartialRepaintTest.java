// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.netwright.app.internal.ExampleInputs;
import org.netwright.core.inspection.Inspection;
import org.netwright.ui.document.NetworkEditors;
import org.netwright.ui.graph.internal.NetworkEditor;

/** What is on the screen after a part was repainted is, pixel by pixel, what painting everything gives. */
class PartialRepaintTest {
	private static final int ROUNDING = 2;

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
		int[] before = pixels();
		inspection.setInput(1, 1, -1, -1, 0, 1, -1, -1, 1);
		Workbench.settle();
		assertFalse(Arrays.equals(before, pixels()), "another input is another picture");
	}

	@Test
	void aLargerAreaIsPaintedWhole() {
		IWorkbenchPage page = Workbench.page();
		assertRepaintsTheSame(() -> page.toggleZoom(page.getActivePartReference()));
		assertRepaintsTheSame(() -> page.toggleZoom(page.getActivePartReference()));
	}

	private void assertRepaintsTheSame(Runnable change) {
		change.run();
		Workbench.settle();
		int[] partly = pixels();
		diagram.redraw();
		Workbench.settle();
		assertSame(pixels(), partly);
	}

	/** Smoothing rounds by one where a line crosses the edge of what is painted; what is stale differs by far more. */
	private static void assertSame(int[] whole, int[] partly) {
		assertEquals(whole.length, partly.length);
		for (int i = 0; i < whole.length; i++) {
			for (int shift = 0; shift < 24; shift += 8) {
				int difference = Math.abs((whole[i] >> shift & 0xff) - (partly[i] >> shift & 0xff));
				assertTrue(difference <= ROUNDING, "pixel " + i + ": " + Integer.toHexString(whole[i]) + " and " + Integer.toHexString(partly[i]));
			}
		}
	}

	/** What is on the screen where the diagram is. */
	private int[] pixels() {
		Display display = diagram.getDisplay();
		Point size = diagram.getSize();
		Rectangle area = display.map(diagram, null, 0, 0, size.x, size.y);
		Image image = new Image(display, size.x, size.y);
		GC screen = new GC(display);
		try {
			screen.copyArea(image, area.x, area.y);
			ImageData data = image.getImageData();
			int[] pixels = new int[data.width * data.height];
			for (int y = 0; y < data.height; y++) {
				data.getPixels(0, y, data.width, pixels, y * data.width);
			}
			assertFalse(Arrays.stream(pixels).allMatch(pixel -> pixel == pixels[0]), "the diagram is on the screen");
			return pixels;
		} finally {
			screen.dispose();
			image.dispose();
		}
	}
}
