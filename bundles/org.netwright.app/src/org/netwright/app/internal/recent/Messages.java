// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.internal.recent;

import org.eclipse.osgi.util.NLS;

/** What the menu of recent files says. */
final class Messages extends NLS {
	public static String Recent_clear;
	public static String Recent_entry;

	static {
		initializeMessages("org.netwright.app.internal.recent.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
