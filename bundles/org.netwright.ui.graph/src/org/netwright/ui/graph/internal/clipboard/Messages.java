// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.clipboard;

import org.eclipse.osgi.util.NLS;

/** What copying and pasting say. */
final class Messages extends NLS {
	public static String Copy_done;
	public static String Copy_nothing;
	public static String Copy_work;
	public static String Paste_nothing;
	public static String Paste_wrong;
	public static String Paste_work;

	static {
		initializeMessages("org.netwright.ui.graph.internal.clipboard.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
