// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.internal.window;

import org.eclipse.osgi.util.NLS;

/** What a window says. */
final class Messages extends NLS {
	public static String Status_connection;
	public static String Status_connections;
	public static String Status_example;
	public static String Status_layer;
	public static String Status_layers;
	public static String Status_network;
	public static String Status_neuron;
	public static String Status_neurons;
	public static String Status_unsaved;
	public static String View_tutorial;
	public static String Window_dirtyTitle;
	public static String Window_title;

	static {
		initializeMessages("org.netwright.app.internal.window.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
