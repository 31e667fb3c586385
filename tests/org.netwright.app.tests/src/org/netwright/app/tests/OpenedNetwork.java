// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.tests;

import java.util.List;

import org.eclipse.jface.viewers.StructuredSelection;
import org.netwright.app.internal.ExampleInputs;
import org.netwright.core.inspection.Inspection;
import org.netwright.model.Connection;
import org.netwright.model.Layer;
import org.netwright.model.Network;
import org.netwright.model.Neuron;
import org.netwright.model.edit.history.History;
import org.netwright.model.edit.history.Step;
import org.netwright.ui.document.NetworkEditors;
import org.netwright.ui.document.NetworkSource;
import org.netwright.ui.document.OpenNetwork;
import org.netwright.ui.graph.internal.NetworkEditor;

/** A network open in its editor, with short ways to its elements and its history. */
record OpenedNetwork(NetworkEditor editor, OpenNetwork open) {

	/** Opens one of the bundled examples. */
	static OpenedNetwork example(String id) throws Exception {
		return of(ExampleInputs.of(id));
	}

	static OpenedNetwork of(NetworkSource input) throws Exception {
		NetworkEditor editor = (NetworkEditor) NetworkEditors.open(Workbench.page(), input);
		Workbench.waitUntil("the network is open", () -> editor.getAdapter(Inspection.class) != null);
		Workbench.takeKeyboard(editor.viewer().getControl());
		Workbench.settle();
		return new OpenedNetwork(editor, editor.getAdapter(OpenNetwork.class));
	}

	Network network() {
		return open.network();
	}

	History history() {
		return open.history();
	}

	/** Executes a step, as a tool of the diagram would. */
	void execute(Step step) {
		history().execute(step);
		Workbench.settle();
	}

	Neuron neuron(String id) {
		return network().getLayers().stream().flatMap(layer -> layer.getNeurons().stream()).filter(neuron -> neuron.getId().equals(id))
				.findFirst().orElseThrow();
	}

	Layer layer(int index) {
		return network().getLayers().get(index);
	}

	/** The connection that comes into a neuron, by its place among those. */
	Connection incoming(String id, int index) {
		return neuron(id).getIncoming().get(index);
	}

	/** Selects in the diagram. */
	void select(Object... elements) {
		Workbench.page().activate(editor);
		editor.getSite().getSelectionProvider().setSelection(new StructuredSelection(elements));
		Workbench.settle();
	}

	List<?> selected() {
		return ((org.eclipse.jface.viewers.IStructuredSelection) editor.getSite().getSelectionProvider().getSelection()).toList();
	}
}
