// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.internal.command;

import org.eclipse.osgi.util.NLS;

/** What is said when networks are opened. */
final class Messages extends NLS {
	public static String Open_allFiles;
	public static String Open_failed;
	public static String Open_folder;
	public static String Open_missing;
	public static String Open_networks;
	public static String Open_noNetwork;
	public static String Open_title;

	static {
		initializeMessages("org.netwright.app.internal.command.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
