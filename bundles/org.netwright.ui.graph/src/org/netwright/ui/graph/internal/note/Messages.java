// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.note;

import org.eclipse.osgi.util.NLS;

/** What is said about notes and colours. */
final class Messages extends NLS {
	public static String Colour_nothing;
	public static String Colour_title;

	static {
		initializeMessages("org.netwright.ui.graph.internal.note.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
