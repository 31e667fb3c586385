// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.internal.command;

import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.eclipse.ui.menus.IWorkbenchContribution;
import org.eclipse.ui.services.IServiceLocator;

/** Entries of a menu that run commands and are made anew each time the menu is opened. */
public abstract class CommandMenu extends CompoundContributionItem implements IWorkbenchContribution {
	private IServiceLocator services;

	@Override
	public final void initialize(IServiceLocator locator) {
		services = locator;
	}

	/**
	 * What an entry is made of.
	 *
	 * @param command its id
	 * @param label   of the entry
	 * @return to be completed
	 */
	protected final CommandContributionItemParameter parameter(String command, String label) {
		CommandContributionItemParameter parameter = new CommandContributionItemParameter(services, null, command, CommandContributionItem.STYLE_PUSH);
		parameter.label = label;
		return parameter;
	}
}
