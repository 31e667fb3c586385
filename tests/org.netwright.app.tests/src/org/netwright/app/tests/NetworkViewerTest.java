// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.netwright.app.internal.ExampleInputs;
import org.netwright.core.function.FunctionRegistry;
import org.netwright.model.Layer;
import org.netwright.model.Neuron;
import org.netwright.model.edit.step.AddNeurons;
import org.netwright.model.file.NetworkFile;
import org.netwright.ui.document.OpenNetwork;
import org.netwright.ui.viewer.network.NetworkViewer;
import org.netwright.ui.viewer.network.ShownNetwork;

/** The read-only viewer, with JFace's conventions, in a window of its own. */
class NetworkViewerTest {
	private Shell shell;
	private NetworkViewer viewer;
	private OpenNetwork network;

	@BeforeEach
	void show() throws Exception {
		var source = ExampleInputs.of("xor");
		network = new OpenNetwork(NetworkFile.load(source.location()), source.location(), PlatformUI.getWorkbench().getService(FunctionRegistry.class));
		shell = new Shell(Display.getCurrent(), SWT.SHELL_TRIM);
		shell.setLayout(new FillLayout());
		viewer = new NetworkViewer(shell);
		viewer.setInput(ShownNetwork.of(network));
		shell.setBounds(700, 100, 700, 500);
		shell.open();
		shell.forceActive();
		Workbench.settle();
	}

	@AfterEach
	void close() {
		shell.dispose();
		network.close();
	}

	@Test
	void aClickSelectsANeuronAndArrowsWalkOn() {
		Neuron input = layer(0).getNeurons().getFirst();
		Workbench.click(viewer.getControl(), viewer.locationOf(input), 1);
		assertEquals(List.of(input), viewer.getStructuredSelection().toList());
		assertSame(input, viewer.neuronAt(viewer.locationOf(input)));
		Workbench.press("Down");
		assertEquals(List.of(layer(0).getNeurons().get(1)), viewer.getStructuredSelection().toList());
	}

	@Test
	void aSelectionThatIsSetIsTold() {
		IStructuredSelection[] told = { null };
		viewer.addSelectionChangedListener(event -> told[0] = event.getStructuredSelection());
		Neuron output = layer(network.network().getLayers().size() - 1).getNeurons().getFirst();
		viewer.setSelection(new StructuredSelection(output), true);
		assertEquals(List.of(output), told[0].toList());
	}

	@Test
	void itFollowsTheDocument() {
		AddNeurons step = new AddNeurons(layer(1), 0, 1);
		assertTrue(network.history().execute(step));
		assertSame(step.neurons().getFirst(), viewer.neuronAt(viewer.locationOf(step.neurons().getFirst())));
	}

	private Layer layer(int index) {
		return network.network().getLayers().get(index);
	}
}
