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
	void debug() {
		System.out.println(Arrays.toString(inspector.getViewSite().getActionBars().getToolBarManager().getItems()));
		System.out.println(Arrays.toString(inspector.getViewSite().getActionBars().getMenuManager().getItems()));
		for (org.eclipse.swt.widgets.Control c = inspector.pages().control(); c != null; c = c.getParent()) {
			System.out.println(c + " " + c.getBounds());
			if (c instanceof org.eclipse.swt.custom.CTabFolder f) { dump(f.getTopRight(), " "); break; }
		}
		System.out.println(inspector.text());
		System.out.println(inspector.csv());
		assertEquals(1, 1);
	}

	void dump(org.eclipse.swt.widgets.Control c, String in) {
		System.out.println(in + c + c.getBounds() + c.getVisible());
		if (c instanceof org.eclipse.swt.widgets.Composite x) { for (var y : x.getChildren()) dump(y, in + "  "); }
		if (c instanceof org.eclipse.swt.widgets.ToolBar x) { for (var y : x.getItems()) System.out.println(in+y+y.getImage()+y.getBounds()); }
	}
}
