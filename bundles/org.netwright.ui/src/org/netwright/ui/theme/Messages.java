// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.theme;

import org.eclipse.osgi.util.NLS;

/** What views say alike. */
final class Messages extends NLS {
	public static String Hint_noNetwork;

	static {
		initializeMessages("org.netwright.ui.theme.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
