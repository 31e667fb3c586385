// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.internal;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The input image at the left, the network in the middle, the selected neuron at the right. */
public final class InspectPerspective implements IPerspectiveFactory {
	/** The id of the perspective. */
	public static final String ID = "org.netwright.app.inspect"; //$NON-NLS-1$

	private static final String INPUT = "org.netwright.ui.inspect.input"; //$NON-NLS-1$
	private static final String INSPECTOR = "org.netwright.ui.inspect.inspector"; //$NON-NLS-1$

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.addView(INPUT, IPageLayout.LEFT, 0.18f, layout.getEditorArea());
		layout.addView(INSPECTOR, IPageLayout.RIGHT, 0.72f, layout.getEditorArea());
		layout.addShowViewShortcut(INPUT);
		layout.addShowViewShortcut(INSPECTOR);
	}
}
