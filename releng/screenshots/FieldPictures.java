// SPDX-License-Identifier: EPL-2.0
package org.netwright.screenshots;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.eclipse.swt.widgets.Control;

/** The view of receptive fields: with one neuron, with an output that has two of them, with all outputs. */
final class FieldPictures {
	private static final String VIEW = "org.netwright.ui.inspect.field";

	private FieldPictures() {
	}

	/** Adds the pictures of the view. */
	static void add(Map<String, Callable<Control>> pictures, Pictures workbench) {
		pictures.put("field", () -> workbench.viewOf(VIEW, () -> List.of(workbench.line())));
		pictures.put("field-output", () -> workbench.viewOf(VIEW, () -> List.of(Pictures.layer(4).getNeurons().get(3))));
		pictures.put("field-outputs", () -> workbench.viewOf(VIEW, List::of));
	}
}
