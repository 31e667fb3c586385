// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.internal.command;

import java.util.Map;

import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.eclipse.ui.menus.IWorkbenchContribution;
import org.eclipse.ui.services.IServiceLocator;
import org.netwright.examples.catalogue.Example;
import org.netwright.examples.catalogue.Examples;

/** One menu entry for each example. */
public final class ExamplesMenu extends CompoundContributionItem implements IWorkbenchContribution {
	private IServiceLocator services;

	@Override
	public void initialize(IServiceLocator locator) {
		services = locator;
	}

	@Override
	protected IContributionItem[] getContributionItems() {
		return Examples.all().stream().map(this::item).toArray(IContributionItem[]::new);
	}

	private IContributionItem item(Example example) {
		CommandContributionItemParameter parameter = new CommandContributionItemParameter(services, null, OpenExampleHandler.COMMAND,
				CommandContributionItem.STYLE_PUSH);
		parameter.label = example.name();
		parameter.tooltip = example.description();
		parameter.parameters = Map.of(OpenExampleHandler.PARAMETER, example.id());
		return new CommandContributionItem(parameter);
	}
}
