// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.internal.command;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;

import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.activities.WorkbenchActivityHelper;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.eclipse.ui.views.IViewDescriptor;

/** One menu entry for each view, of plug-ins too, by name. */
public final class ViewsMenu extends CommandMenu {
	@Override
	protected IContributionItem[] getContributionItems() {
		return Arrays.stream(PlatformUI.getWorkbench().getViewRegistry().getViews()).filter(ViewsMenu::offered)
				.sorted(Comparator.comparing(IViewDescriptor::getLabel)).map(this::item).toArray(IContributionItem[]::new);
	}

	/** The welcome page is a view for the platform only. */
	private static boolean offered(IViewDescriptor view) {
		return !WorkbenchActivityHelper.filterItem(view) && !view.getId().equals("org.eclipse.ui.internal.introview"); //$NON-NLS-1$
	}

	private IContributionItem item(IViewDescriptor view) {
		CommandContributionItemParameter parameter = parameter(IWorkbenchCommandConstants.VIEWS_SHOW_VIEW, view.getLabel());
		parameter.icon = view.getImageDescriptor();
		parameter.parameters = Map.of(IWorkbenchCommandConstants.VIEWS_SHOW_VIEW_PARM_ID, view.getId());
		return new CommandContributionItem(parameter);
	}
}
