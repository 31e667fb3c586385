// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.netwright.core.function.FunctionDescriptor;
import org.netwright.ui.document.OpenNetwork;

/** One entry for each activation function, for the selected neurons and layers. */
public final class FunctionMenu extends CompoundContributionItem {

	@Override
	protected IContributionItem[] getContributionItems() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		if (!(window.getActivePage().getActiveEditor() instanceof NetworkEditor editor) || editor.getAdapter(OpenNetwork.class) == null) {
			return new IContributionItem[0];
		}
		return editor.getAdapter(OpenNetwork.class).functions().functions().stream().map(function -> item(editor, function))
				.toArray(IContributionItem[]::new);
	}

	private static IContributionItem item(NetworkEditor editor, FunctionDescriptor function) {
		Action action = new Action(function.name()) {
			@Override
			public void run() {
				Building.giveFunction(editor.page(), function.id());
			}
		};
		return new ActionContributionItem(action);
	}
}
