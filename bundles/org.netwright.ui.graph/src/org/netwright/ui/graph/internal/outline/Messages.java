// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.outline;

import org.eclipse.osgi.util.NLS;

/** What the outline says. */
final class Messages extends NLS {
	public static String Outline_accessible;
	public static String Outline_bias;
	public static String Outline_emptyNote;
	public static String Outline_filter;
	public static String Outline_filterTip;
	public static String Outline_input;
	public static String Outline_network;
	public static String Outline_neurons;
	public static String Outline_off;
	public static String Outline_overviewAccessible;
	public static String Outline_showOverview;
	public static String Outline_showTree;

	static {
		initializeMessages("org.netwright.ui.graph.internal.outline.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
