// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.swt.graphics.Resource;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.views.IViewDescriptor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.netwright.app.internal.ExampleInputs;
import org.netwright.model.Network;
import org.netwright.model.edit.step.SetBias;
import org.netwright.ui.document.NetworkEditors;
import org.netwright.ui.graph.internal.DiagramPage;
import org.netwright.ui.graph.internal.tool.DiagramTool;

/**
 * Fifty editors, each with all views open and following it, with a tool taken from the palette, the bars over the diagram and a form in it: when they
 * are closed no editor, document, control, thread, adapter or resource of SWT is left.
 */
class LeakTest {
	/** Those of the platform that are part of the product, and all of ours. */
	private static final List<String> VIEWS = Stream.concat(
			Stream.of("org.eclipse.ui.views.ContentOutline", "org.eclipse.ui.views.PropertySheet", "org.eclipse.ui.views.ProgressView"),
			Arrays.stream(PlatformUI.getWorkbench().getViewRegistry().getViews()).map(IViewDescriptor::getId).filter(id -> id.startsWith("org.netwright.")))
			.toList();
	private static final int EDITORS = 50;

	private final List<Error> leaked = Collections.synchronizedList(new ArrayList<>());

	@AfterEach
	void close() {
		Resource.setNonDisposeHandler(null);
		Workbench.page().closeAllEditors(false);
	}

	@Test
	void nothingIsLeftOfFiftyEditorsWithAllViewsOpen() throws Exception {
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
		for (IViewReference view : Workbench.page().getViewReferences()) {
			if (VIEWS.contains(view.getId())) {
				Workbench.page().activate(view.getView(false));
				Workbench.settle();
			}
		}
		Workbench.waitUntil("propagation threads have ended", () -> propagationThreads() <= threads + 1);
		Workbench.waitUntil("everything of the editors is gone", () -> {
			System.gc();
			return gone.stream().noneMatch(reference -> reference.get() != null);
		});
		assertEquals(List.of(), leaked);
	}

	private static List<WeakReference<?>> openUseAndClose() throws Exception {
		OpenedNetwork shapes = OpenedNetwork.example("shapes-3x3");
		for (String view : VIEWS) {
			Workbench.page().showView(view);
			while (Workbench.page().getWorkbenchWindow().getShell().getDisplay().readAndDispatch()) {
				// each view is shown before the next one covers it
			}
		}
		shapes.select(shapes.neuron("h1-1"));
		shapes.execute(new SetBias(List.of(shapes.neuron("h1-1")), 0.5));
		shapes.open().inspection().setInput(0, 1);
		useTheDiagram(shapes);
		List<WeakReference<?>> references = List.of(new WeakReference<>(shapes.editor()), new WeakReference<>(shapes.open()),
				new WeakReference<>(shapes.network()));
		Workbench.page().closeEditor(shapes.editor(), false);
		Workbench.settle();
		assertEquals(List.of(), adapters(shapes.network()));
		return references;
	}

	/** What a person leaves behind when the editor is closed: a tool, both bars, a query with hits, connections that became parts, a form. */
	private static void useTheDiagram(OpenedNetwork shapes) throws Exception {
		DiagramPage page = shapes.editor().page();
		page.tools().take(DiagramTool.CONNECT, true);
		PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand("org.netwright.ui.graph.connections", null);
		assertTrue(page.connections().isVisible());
		page.find().open();
		page.find().field().setText("|weight|>0.5");
		Workbench.waitUntil("connections are found", () -> !page.find().count().isEmpty());
		page.find().selectAll();
		assertTrue(page.viewer().selectedConnections().size() > 1);
		page.editing().edit(shapes.neuron("h1-1"));
		Workbench.settle();
	}

	/** What still listens to the document or one of its elements. */
	private static List<Adapter> adapters(Network network) {
		List<Adapter> adapters = new ArrayList<>(network.eAdapters());
		network.eAllContents().forEachRemaining(element -> adapters.addAll(element.eAdapters()));
		return adapters;
	}

	private static long propagationThreads() {
		return Thread.getAllStackTraces().keySet().stream().filter(thread -> thread.getName().equals("Netwright propagation")).count();
	}
}
