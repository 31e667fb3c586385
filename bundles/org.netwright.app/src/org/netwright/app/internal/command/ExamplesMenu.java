// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.internal.command;

import java.util.Map;

import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.netwright.examples.catalogue.Example;
import org.netwright.examples.catalogue.Examples;

/** One menu entry for each example. */
public final class ExamplesMenu extends CommandMenu {
	@Override
	protected IContributionItem[] getContributionItems() {
		return Examples.all().stream().map(this::item).toArray(IContributionItem[]::new);
	}

	private IContributionItem item(Example example) {
		CommandContributionItemParameter parameter = parameter(OpenExampleHandler.COMMAND, example.name());
		parameter.tooltip = example.description();
		parameter.parameters = Map.of(OpenExampleHandler.PARAMETER, example.id());
		return new CommandContributionItem(parameter);
	}
}
