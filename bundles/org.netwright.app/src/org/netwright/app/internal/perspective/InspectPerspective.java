// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.internal.perspective;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/**
 * The input image and the samples at the left, the network in the middle, the selected neuron and what it looks for at the right, the walk
 * through the network below, where other views come, too.
 */
public final class InspectPerspective implements IPerspectiveFactory {
	/** The id of the perspective. */
	public static final String ID = "org.netwright.app.inspect"; //$NON-NLS-1$

	@Override
	public void createInitialLayout(IPageLayout layout) {
		String editors = layout.getEditorArea();
		Views.addGuides(layout);
		layout.addView(Views.INPUT, IPageLayout.LEFT, 0.18f, editors);
		IFolderLayout samples = layout.createFolder("samples", IPageLayout.BOTTOM, 0.64f, Views.INPUT); //$NON-NLS-1$
		samples.addView(Views.SAMPLES);
		samples.addPlaceholder(Views.INPUTS);
		IFolderLayout right = layout.createFolder("right", IPageLayout.RIGHT, 0.72f, editors); //$NON-NLS-1$
		right.addView(Views.INSPECTOR);
		right.addPlaceholder(Views.LAYERS);
		right.addPlaceholder(Views.FUNCTIONS);
		IFolderLayout field = layout.createFolder("field", IPageLayout.BOTTOM, 0.60f, "right"); //$NON-NLS-1$ //$NON-NLS-2$
		Views.add(field, Views.FIELD);
		field.addPlaceholder(Views.COMPARE);
		field.addPlaceholder(Views.WHAT_IF);
		IFolderLayout bottom = layout.createFolder("bottom", IPageLayout.BOTTOM, 0.70f, editors); //$NON-NLS-1$
		bottom.addView(Views.STEPPER);
		bottom.addView(Views.LESSONS);
		bottom.addPlaceholder(Views.PROBLEMS);
		bottom.addPlaceholder(Views.HISTORY);
		bottom.addPlaceholder(Views.WEIGHTS);
		bottom.addPlaceholder(Views.PROGRESS);
		bottom.addPlaceholder(IPageLayout.ID_PROP_SHEET);
		layout.addPerspectiveShortcut(DesignPerspective.ID);
	}
}
