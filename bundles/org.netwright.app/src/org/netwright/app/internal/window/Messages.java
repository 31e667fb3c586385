// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.internal.window;

import org.eclipse.osgi.util.NLS;

/** What a window says. */
final class Messages extends NLS {
	public static String Window_dirtyTitle;
	public static String Window_title;

	static {
		initializeMessages("org.netwright.app.internal.window.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
