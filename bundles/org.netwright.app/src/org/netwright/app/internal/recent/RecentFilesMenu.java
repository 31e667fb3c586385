// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.internal.recent;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.Separator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.netwright.app.internal.command.CommandMenu;

/** One numbered menu entry for each recent file, and one that forgets them. */
public final class RecentFilesMenu extends CommandMenu {
	@Override
	protected IContributionItem[] getContributionItems() {
		List<IContributionItem> items = new ArrayList<>();
		List<Path> files = RecentFiles.preferences().files();
		for (int i = 0; i < files.size(); i++) {
			items.add(item(files.get(i), i + 1));
		}
		if (!items.isEmpty()) {
			items.add(new Separator());
		}
		items.add(new CommandContributionItem(parameter(ClearRecentHandler.COMMAND, Messages.Recent_clear)));
		return items.toArray(IContributionItem[]::new);
	}

	private IContributionItem item(Path file, int number) {
		String name = NLS.bind(Messages.Recent_entry, file.getFileName(), RecentFiles.readable(file.getParent())).replace("&", "&&"); //$NON-NLS-1$ //$NON-NLS-2$
		CommandContributionItemParameter parameter = parameter(OpenRecentHandler.COMMAND, number <= 9 ? "&" + number + " " + name : name); //$NON-NLS-1$ //$NON-NLS-2$
		parameter.parameters = Map.of(OpenRecentHandler.PARAMETER, file.toString());
		return new CommandContributionItem(parameter);
	}
}
