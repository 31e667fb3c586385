// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.internal;

import org.eclipse.osgi.util.NLS;

/** What the application says. */
final class Messages extends NLS {
	public static String Open_allFiles;
	public static String Open_networks;
	public static String Open_title;

	static {
		initializeMessages("org.netwright.app.internal.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
