// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.internal.perspective;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.IPlaceholderFolderLayout;

/** The outline at the left, room for the network, what the selection is and what is wrong below. */
public final class DesignPerspective implements IPerspectiveFactory {
	/** The id of the perspective. */
	public static final String ID = "org.netwright.app.design"; //$NON-NLS-1$

	@Override
	public void createInitialLayout(IPageLayout layout) {
		String editors = layout.getEditorArea();
		Views.addGuides(layout);
		IFolderLayout left = layout.createFolder("left", IPageLayout.LEFT, 0.18f, editors); //$NON-NLS-1$
		left.addView(IPageLayout.ID_OUTLINE);
		left.addPlaceholder(Views.INPUT);
		left.addPlaceholder(Views.SAMPLES);
		IFolderLayout bottom = layout.createFolder("bottom", IPageLayout.BOTTOM, 0.70f, editors); //$NON-NLS-1$
		bottom.addView(IPageLayout.ID_PROP_SHEET);
		Views.add(bottom, Views.PROBLEMS);
		Views.add(bottom, Views.HISTORY);
		bottom.addPlaceholder(Views.STEPPER);
		bottom.addPlaceholder(Views.LESSONS);
		bottom.addPlaceholder(Views.WEIGHTS);
		bottom.addPlaceholder(Views.PROGRESS);
		IPlaceholderFolderLayout right = layout.createPlaceholderFolder("right", IPageLayout.RIGHT, 0.72f, editors); //$NON-NLS-1$
		right.addPlaceholder(Views.INSPECTOR);
		right.addPlaceholder(Views.FUNCTIONS);
		layout.addPerspectiveShortcut(InspectPerspective.ID);
	}
}
