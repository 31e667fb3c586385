// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.note;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.netwright.model.Layer;
import org.netwright.model.Neuron;
import org.netwright.model.Note;
import org.netwright.model.Tint;
import org.netwright.model.edit.step.SetTint;
import org.netwright.ui.document.OpenNetwork;
import org.netwright.ui.document.StepRunner;
import org.netwright.ui.graph.internal.NetworkEditor;

/** Gives the selected layers and notes the colour that the command names; of a neuron its layer. */
public final class ColourHandler extends AbstractHandler {
	private static final String TINT = "org.netwright.ui.graph.colour.tint"; //$NON-NLS-1$

	@Override
	public Object execute(ExecutionEvent event) {
		Tint tint = Tint.getByName(event.getParameter(TINT));
		if (tint != null && HandlerUtil.getActiveEditor(event) instanceof NetworkEditor editor && editor.getAdapter(OpenNetwork.class) != null) {
			Set<EObject> elements = coloured(editor.viewer().selectedModels());
			if (elements.isEmpty()) {
				MessageDialog.openInformation(editor.getSite().getShell(), Messages.Colour_title, Messages.Colour_nothing);
			} else {
				StepRunner.run(editor.getSite().getShell(), editor.getAdapter(OpenNetwork.class), new SetTint(elements, tint));
			}
		}
		return null;
	}

	private static Set<EObject> coloured(Collection<?> selected) {
		Set<EObject> elements = new LinkedHashSet<>();
		for (Object element : selected) {
			switch (element) {
			case Layer layer -> elements.add(layer);
			case Note note -> elements.add(note);
			case Neuron neuron when neuron.getLayer() != null -> elements.add(neuron.getLayer());
			default -> {
				// has no colour of its own
			}
			}
		}
		return elements;
	}
}
