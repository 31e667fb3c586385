// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.eclipse.swt.graphics.Resource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.netwright.app.internal.ExampleInputs;
import org.netwright.core.inspection.Inspection;
import org.netwright.model.Network;
import org.netwright.model.Neuron;
import org.netwright.model.edit.step.SetBias;
import org.netwright.ui.document.NetworkEditors;
import org.netwright.ui.document.OpenNetwork;
import org.netwright.ui.graph.internal.NetworkEditor;

/** Opening and closing editors leaves nothing behind: no editor, document, control, thread, adapter or resource of SWT. */
class LeakTest {
	private static final int EDITORS = 50;

	private final List<Error> leaked = Collections.synchronizedList(new ArrayList<>());

	@AfterEach
	void close() {
		Resource.setNonDisposeHandler(null);
		Workbench.page().closeAllEditors(false);
	}

	@Test
	void nothingIsLeftOfFiftyEditors() throws Exception {
		openUseAndClose();
		Resource.setNonDisposeHandler(leaked::add);
		long threads = propagationThreads();
		List<WeakReference<?>> gone = new ArrayList<>();
		for (int i = 0; i < EDITORS; i++) {
			gone.addAll(openUseAndClose());
		}
		// The workbench remembers the part that was active last.
		NetworkEditors.open(Workbench.page(), ExampleInputs.of("xor"));
		Workbench.settle();
		Workbench.waitUntil("propagation threads have ended", () -> propagationThreads() <= threads + 1);
		Workbench.waitUntil("everything of the editors is gone", () -> {
			System.gc();
			return gone.stream().filter(reference -> reference.get() != null).count() == 0;
		});
		assertEquals(List.of(), leaked);
	}

	private static List<WeakReference<?>> openUseAndClose() throws Exception {
		NetworkEditor editor = (NetworkEditor) NetworkEditors.open(Workbench.page(), ExampleInputs.of("shapes-3x3"));
		Workbench.waitUntil("the network is open", () -> editor.getAdapter(Inspection.class) != null);
		OpenNetwork network = editor.getAdapter(OpenNetwork.class);
		Neuron neuron = editor.getAdapter(Network.class).getLayers().get(1).getNeurons().getFirst();
		editor.viewer().selectModels(List.of(neuron));
		assertTrue(network.history().execute(new SetBias(List.of(neuron), 0.5)));
		network.inspection().setInput(0, 1);
		while (editor.getSite().getShell().getDisplay().readAndDispatch()) {
			// what was asked for happens
		}
		assertTrue(network.network().eAdapters().isEmpty() && neuron.eAdapters().isEmpty());
		List<WeakReference<?>> references = List.of(new WeakReference<>(editor), new WeakReference<>(network),
				new WeakReference<>(editor.viewer().getControl()), new WeakReference<>(network.network()));
		Workbench.page().closeEditor(editor, false);
		return references;
	}

	private static long propagationThreads() {
		return Thread.getAllStackTraces().keySet().stream().filter(thread -> thread.getName().equals("Netwright propagation")).count();
	}
}
