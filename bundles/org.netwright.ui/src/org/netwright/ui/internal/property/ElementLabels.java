// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.internal.property;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.graphics.Image;
import org.netwright.model.Connection;
import org.netwright.model.Layer;
import org.netwright.model.Neuron;
import org.netwright.model.Note;

/** The title of the property sheet: what is selected, with its icon. */
public final class ElementLabels extends LabelProvider {
	private final LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources());

	@Override
	public String getText(Object element) {
		return element instanceof IStructuredSelection selection && !selection.isEmpty() ? Names.of(selection.toList()) : ""; //$NON-NLS-1$
	}

	@Override
	public Image getImage(Object element) {
		if (!(element instanceof IStructuredSelection selection) || selection.isEmpty()) {
			return null;
		}
		String icon = switch (selection.getFirstElement()) {
			case Neuron neuron -> "neuron"; //$NON-NLS-1$
			case Layer layer -> "layer"; //$NON-NLS-1$
			case Connection connection -> "connection"; //$NON-NLS-1$
			case Note note -> "note"; //$NON-NLS-1$
			default -> "network"; //$NON-NLS-1$
		};
		return resources.create(ResourceLocator.imageDescriptorFromBundle("org.netwright.ui", "icons/" + icon + ".svg").orElseThrow()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	@Override
	public void dispose() {
		resources.dispose();
		super.dispose();
	}
}
