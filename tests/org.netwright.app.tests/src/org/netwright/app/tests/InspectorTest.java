// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.netwright.app.internal.ExampleInputs;
import org.netwright.core.inspection.Inspection;
import org.netwright.ui.document.NetworkEditors;
import org.netwright.ui.document.OpenNetwork;
import org.netwright.ui.graph.internal.NetworkEditor;
import org.netwright.ui.inspect.internal.inspector.ActivationInspectorView;

/** The inspector on the inverted cross. */
class InspectorTest {
	private static final double[] INVERTED_CROSS = { -1, 1, -1, 1, 1, 1, -1, 1, -1 };

	private NetworkEditor editor;
	private OpenNetwork network;
	private ActivationInspectorView inspector;

	@BeforeEach
	void openTheExample() throws Exception {
		editor = (NetworkEditor) NetworkEditors.open(Workbench.page(), ExampleInputs.of("shapes-3x3"));
		Workbench.waitUntil("the network is open", () -> editor.getAdapter(Inspection.class) != null);
		network = editor.getAdapter(OpenNetwork.class);
		inspector = (ActivationInspectorView) Workbench.page().showView(ActivationInspectorView.ID);
		network.inspection().setInput(INVERTED_CROSS);
		Workbench.settle();
	}

	@AfterEach
	void close() {
		Workbench.page().closeAllEditors(false);
	}

	@Test
	void debug() throws Exception {
		var n = network.network();
		java.util.function.Function<String, Object> find = id -> n.getLayers().stream().flatMap(l -> l.getNeurons().stream()).filter(x -> x.getId().equals(id)).findFirst().get();
		Object l1 = find.apply("h1-1"), l2 = find.apply("h1-2"), l5 = find.apply("h1-5"), s4 = find.apply("h2-4"), px = find.apply("in1");
		var c = ((org.netwright.model.Neuron) s4).getIncoming().get(0);
		Object[][] all = { {}, { l1 }, { s4 }, { n.getLayers().get(1) }, { n.getLayers().get(0) }, { c }, { l1, l2 , l5}, { l1, px, c, n.getLayers().get(1) } };
		for (boolean dark : new boolean[] { false, true }) {
			if (dark) org.netwright.ui.theme.WorkbenchTheme.toggle();
			for (int width : new int[] { 300, 420 }) {
				for (int i = 0; i < all.length; i++) {
					inspector.show(new org.eclipse.ui.part.ShowInContext(null, new org.eclipse.jface.viewers.StructuredSelection(i == 0 ? new Object[] { n } : all[i])));
					inspector.pages().control().getParent().setSize(width, 878);
					inspector.pages().control().getParent().layout();
					System.err.println("before settle " + i); Workbench.settle(); System.err.println("after " + i);
					var control = inspector.pages().control();
					var p = control.toDisplay(0, 0);
					new ProcessBuilder("import", "-window", "root", "-crop", width + "x700+" + p.x + "+" + p.y, "/tmp/shots/" + (dark ? "d" : "l") + width + "-" + i + ".png").start().waitFor();
					if (width == 300 && !dark) { System.out.println(inspector.text()); System.out.println(inspector.csv()); }
				}
			}
		}
	}
}
