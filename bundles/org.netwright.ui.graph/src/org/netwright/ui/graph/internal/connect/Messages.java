// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.connect;

import org.eclipse.osgi.util.NLS;

/** What connecting by keys and by patterns say. */
final class Messages extends NLS {
	public static String By;
	public static String Density;
	public static String Dialog_connect;
	public static String Dialog_from;
	public static String Dialog_noLayers;
	public static String Dialog_none;
	public static String Dialog_title;
	public static String Dialog_to;
	public static String Group;
	public static String Group_marked;
	public static String Group_selected;
	public static String Image;
	public static String Keys_connected;
	public static String Keys_marked;
	public static String Keys_nothing;
	public static String Keys_targets;
	public static String Pattern;
	public static String Pattern_all;
	public static String Pattern_columns;
	public static String Pattern_one;
	public static String Pattern_random;
	public static String Pattern_rows;
	public static String Pattern_window;
	public static String Preview_count;
	public static String Preview_existing;
	public static String Preview_range;
	public static String Seed;
	public static String Stride;
	public static String Window;

	static {
		initializeMessages("org.netwright.ui.graph.internal.connect.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
