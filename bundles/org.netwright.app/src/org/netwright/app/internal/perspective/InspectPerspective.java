// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.internal.perspective;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/**
 * The input image at the left, the network in the middle, the selected neuron and its receptive field at the right, the walk through the
 * network below it, where other views come, too.
 */
public final class InspectPerspective implements IPerspectiveFactory {
	/** The id of the perspective. */
	public static final String ID = "org.netwright.app.inspect"; //$NON-NLS-1$

	@Override
	public void createInitialLayout(IPageLayout layout) {
		String editors = layout.getEditorArea();
		Views.addGuides(layout);
		layout.addView(Views.INPUT, IPageLayout.LEFT, 0.18f, editors);
		IFolderLayout right = layout.createFolder("right", IPageLayout.RIGHT, 0.72f, editors); //$NON-NLS-1$
		right.addView(Views.INSPECTOR);
		right.addPlaceholder(Views.LAYERS);
		IFolderLayout field = layout.createFolder("field", IPageLayout.BOTTOM, 0.58f, "right"); //$NON-NLS-1$ //$NON-NLS-2$
		Views.add(field, Views.FIELD);
		field.addPlaceholder(Views.COMPARE);
		IFolderLayout bottom = layout.createFolder("bottom", IPageLayout.BOTTOM, 0.70f, editors); //$NON-NLS-1$
		bottom.addView(Views.STEPPER);
		bottom.addPlaceholder(Views.PROBLEMS);
		bottom.addPlaceholder(Views.HISTORY);
		bottom.addPlaceholder(Views.WEIGHTS);
		bottom.addPlaceholder(Views.PROGRESS);
		bottom.addPlaceholder(IPageLayout.ID_PROP_SHEET);
		layout.addPerspectiveShortcut(DesignPerspective.ID);
	}
}
