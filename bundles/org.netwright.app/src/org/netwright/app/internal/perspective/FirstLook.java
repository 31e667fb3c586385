// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.internal.perspective;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PerspectiveAdapter;

/**
 * Has Properties in front when Design is opened first or reset. The platform would keep in front what was active in the perspective
 * before, which without an editor are the problems of nothing.
 */
public final class FirstLook extends PerspectiveAdapter {

	@Override
	public void perspectiveOpened(IWorkbenchPage page, IPerspectiveDescriptor perspective) {
		showProperties(page, perspective);
	}

	@Override
	public void perspectiveChanged(IWorkbenchPage page, IPerspectiveDescriptor perspective, String change) {
		if (IWorkbenchPage.CHANGE_RESET_COMPLETE.equals(change)) {
			showProperties(page, perspective);
		}
	}

	/** When the platform has done what it does. */
	private static void showProperties(IWorkbenchPage page, IPerspectiveDescriptor perspective) {
		page.getWorkbenchWindow().getShell().getDisplay().asyncExec(() -> {
			IPerspectiveDescriptor now = page.getPerspective();
			IViewPart properties = now == null ? null : page.findView(IPageLayout.ID_PROP_SHEET);
			if (properties != null && perspective.getId().equals(DesignPerspective.ID) && now.getId().equals(DesignPerspective.ID)) {
				page.bringToTop(properties);
			}
		});
	}
}
