// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.internal.command;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.netwright.ui.theme.WorkbenchTheme;

/** Switches the workbench between light and dark. */
public final class SwitchThemeHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		WorkbenchTheme.toggle();
		return null;
	}
}
