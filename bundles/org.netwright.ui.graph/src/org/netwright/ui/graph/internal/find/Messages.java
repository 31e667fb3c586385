// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.find;

import org.eclipse.osgi.util.NLS;

/** What people read while they look for something. */
final class Messages extends NLS {
	public static String Find_accessible;
	public static String Find_all;
	public static String Find_close;
	public static String Find_hint;
	public static String Find_hits;
	public static String Find_next;
	public static String Find_nothing;
	public static String Find_one;
	public static String Find_place;
	public static String Find_previous;
	public static String Find_syntax;
	public static String Find_tooMany;
	public static String Find_which;

	static {
		initializeMessages("org.netwright.ui.graph.internal.find.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
