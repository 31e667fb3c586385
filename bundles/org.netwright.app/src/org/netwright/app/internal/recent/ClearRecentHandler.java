// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.internal.recent;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;

/** Forgets the recent files. */
public final class ClearRecentHandler extends AbstractHandler {
	/** The id of the command. */
	public static final String COMMAND = "org.netwright.app.clearRecent"; //$NON-NLS-1$

	@Override
	public boolean isEnabled() {
		return !RecentFiles.preferences().files().isEmpty();
	}

	@Override
	public Object execute(ExecutionEvent event) {
		RecentFiles.preferences().clear();
		return null;
	}
}
