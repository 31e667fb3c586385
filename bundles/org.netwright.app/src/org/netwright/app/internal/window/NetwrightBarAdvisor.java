// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.internal.window;

import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;

/** Puts what is ours into the status line; menus and toolbar come from the extension point. */
final class NetwrightBarAdvisor extends ActionBarAdvisor {
	private final NetworkStatus status;

	NetwrightBarAdvisor(IActionBarConfigurer configurer, NetworkStatus status) {
		super(configurer);
		this.status = status;
	}

	@Override
	protected void fillStatusLine(IStatusLineManager line) {
		line.add(status);
	}
}
