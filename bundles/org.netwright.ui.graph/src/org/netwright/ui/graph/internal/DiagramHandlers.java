// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.IHandler;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;
import org.netwright.model.Layer;
import org.netwright.model.Network;
import org.netwright.model.edit.step.Delete;
import org.netwright.ui.document.OpenNetwork;
import org.netwright.ui.document.StepRunner;
import org.netwright.ui.graph.internal.clipboard.DiagramClipboard;

/** What Copy, Cut, Paste, Delete and Select All mean while the diagram has the keyboard. In a field over the diagram their keys are the field's own. */
final class DiagramHandlers {
	private final NetworkGraphicalViewer viewer;
	private final DiagramClipboard clipboard;
	private final IHandlerService service;
	private final List<IHandlerActivation> activations = new ArrayList<>();

	private DiagramHandlers(NetworkGraphicalViewer viewer, DiagramClipboard clipboard, IHandlerService service) {
		this.viewer = viewer;
		this.clipboard = clipboard;
		this.service = service;
	}

	static void whileFocused(NetworkGraphicalViewer viewer, DiagramClipboard clipboard, IWorkbenchPartSite site) {
		DiagramHandlers handlers = new DiagramHandlers(viewer, clipboard, site.getService(IHandlerService.class));
		viewer.getControl().addListener(SWT.FocusIn, event -> handlers.activate());
		viewer.getControl().addListener(SWT.FocusOut, event -> handlers.deactivate());
		viewer.getControl().addDisposeListener(event -> handlers.deactivate());
	}

	private void activate() {
		if (activations.isEmpty()) {
			activations.add(service.activateHandler(IWorkbenchCommandConstants.EDIT_COPY, handler(clipboard::copy)));
			activations.add(service.activateHandler(IWorkbenchCommandConstants.EDIT_CUT, handler(clipboard::cut)));
			activations.add(service.activateHandler(IWorkbenchCommandConstants.EDIT_PASTE, handler(() -> clipboard.paste(false))));
			activations.add(service.activateHandler(IWorkbenchCommandConstants.EDIT_DELETE, handler(this::delete)));
			activations.add(service.activateHandler(IWorkbenchCommandConstants.EDIT_SELECT_ALL, handler(this::selectAll)));
		}
	}

	private void deactivate() {
		service.deactivateHandlers(activations);
		activations.clear();
	}

	private IHandler handler(Runnable run) {
		return new AbstractHandler() {
			@Override
			public Object execute(ExecutionEvent event) {
				if (viewer.live().shown() != null) {
					run.run();
				}
				return null;
			}
		};
	}

	private void delete() {
		List<EObject> elements = viewer.selectedModels().stream().filter(model -> !(model instanceof Network)).map(EObject.class::cast).toList();
		if (!elements.isEmpty()) {
			OpenNetwork network = viewer.live().shown().network();
			StepRunner.run(viewer.getControl().getShell(), network, new Delete(elements));
		}
	}

	private void selectAll() {
		List<Layer> layers = viewer.live().shown().network().network().getLayers();
		viewer.selectModels(layers.stream().flatMap(layer -> layer.getNeurons().stream()).toList());
	}
}
