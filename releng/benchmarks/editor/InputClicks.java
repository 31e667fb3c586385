// SPDX-License-Identifier: EPL-2.0
package org.netwright.benchmarks.editor;

import java.net.URI;

import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.netwright.core.function.FunctionRegistry;
import org.netwright.core.inspection.Inspection;
import org.netwright.examples.catalogue.Examples;
import org.netwright.model.file.NetworkFile;
import org.netwright.ui.document.OpenNetwork;
import org.netwright.ui.graph.internal.NetworkEditor;
import org.netwright.ui.inspect.internal.input.InputView;

/** Clicks on the image of the input, and gives the network a digit to see. */
final class InputClicks {
	private static final int DIGIT = 8;
	private static final int SIDE = 28;

	private final Person person;
	private final NetworkEditor editor;
	private final InputView view;
	private final int pixel;

	InputClicks(Person person, IWorkbenchPage page, NetworkEditor editor) throws Exception {
		this.person = person;
		this.editor = editor;
		view = (InputView) page.showView("org.netwright.ui.inspect.input");
		showDigit();
		Loop.pause(1500);
		pixel = view.grid().values().length / 2;
	}

	/** A written digit for inputs of 28 x 28, as large as they are; others stay as they are. */
	void showDigit() throws Exception {
		Inspection inspection = editor.getAdapter(Inspection.class);
		if (inspection.input().length == SIDE * SIDE) {
			double[] digit = digit();
			double[] large = new double[SIDE * SIDE];
			for (int i = 0; i < large.length; i++) {
				large[i] = digit[i / SIDE * DIGIT / SIDE * DIGIT + i % SIDE * DIGIT / SIDE];
			}
			inspection.setInput(large);
		}
	}

	private static double[] digit() throws Exception {
		URI location = Examples.find("digits").orElseThrow().location();
		FunctionRegistry functions = PlatformUI.getWorkbench().getService(FunctionRegistry.class);
		try (OpenNetwork digits = new OpenNetwork(NetworkFile.load(location), location, functions)) {
			return digits.samples().samples().getFirst().values();
		}
	}

	/** Brings the pointer to a pixel. */
	void point() {
		person.move(view.grid(), view.grid().centre(pixel));
		Loop.pause(80);
	}

	void click() {
		person.press(1);
		person.release(1);
	}
}
