// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.internal.problem;

import org.eclipse.osgi.util.NLS;

/** What is said about problems. */
final class Messages extends NLS {
	public static String Action_copy;
	public static String Action_goTo;
	public static String Action_noFix;
	public static String Action_quickFix;
	public static String Column_element;
	public static String Column_message;
	public static String Count_error;
	public static String Count_errors;
	public static String Count_warning;
	public static String Count_warnings;
	public static String Element_layer;
	public static String Element_lessons;
	public static String Element_network;
	public static String Element_neuron;
	public static String Element_note;
	public static String Element_samples;
	public static String Fix_addNeuron;
	public static String Fix_column;
	public static String Fix_connectNext;
	public static String Fix_connectPrevious;
	public static String Fix_function;
	public static String Fix_image;
	public static String Fix_layerFunction;
	public static String Fix_merge;
	public static String Fix_noBias;
	public static String Fix_noFunction;
	public static String Fix_range;
	public static String Fix_removeConnection;
	public static String Fix_removeDangling;
	public static String Fix_removeIncoming;
	public static String Fix_removeLayer;
	public static String Fix_removeNeuron;
	public static String Fix_removeWeakest;
	public static String Fix_rename;
	public static String Fix_switchOn;
	public static String Fix_zeroWeights;
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
