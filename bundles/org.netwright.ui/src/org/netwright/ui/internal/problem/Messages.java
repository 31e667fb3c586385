// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.internal.problem;

import org.eclipse.osgi.util.NLS;

/** What is said about problems. */
final class Messages extends NLS {
	public static String Action_copy;
	public static String Action_goTo;
	public static String Column_element;
	public static String Column_message;
	public static String Count_error;
	public static String Count_errors;
	public static String Count_warning;
	public static String Count_warnings;
	public static String Element_layer;
	public static String Element_network;
	public static String Element_neuron;
	public static String Element_note;
	public static String Element_samples;
	public static String Problems_accessible;
	public static String Problems_noNetwork;
	public static String Problems_none;
	public static String Problems_noneWhy;
	public static String Problems_title;
	public static String Severity_error;
	public static String Severity_warning;

	static {
		initializeMessages("org.netwright.ui.internal.problem.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
