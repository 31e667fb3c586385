// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.compare;

import org.eclipse.osgi.util.NLS;

/** What people read while they compare. */
final class Messages extends NLS {
	public static String Choice_closed;
	public static String Choice_more;
	public static String Choice_network;
	public static String Choice_now;
	public static String Choice_pinned;
	public static String Choice_unnamed;
	public static String Compare_image;
	public static String Compare_kind;
	public static String Compare_left;
	public static String Compare_noNetworkStep;
	public static String Compare_right;
	public static String Compare_use;
	public static String Compare_useTip;
	public static String Gap_closed;
	public static String Gap_notComputed;
	public static String Gap_nothingPinned;
	public static String Gap_wrongSize;
	public static String Inputs_many;
	public static String Inputs_one;
	public static String Inputs_some;
	public static String Kind_network;
	public static String Kind_networkMost;
	public static String Kind_neurons;
	public static String Kind_outputs;
	public static String Network_biases;
	public static String Network_connections;
	public static String Network_deep;
	public static String Network_differ;
	public static String Network_differs;
	public static String Network_functions;
	public static String Network_layers;
	public static String Network_neurons;
	public static String Network_noHidden;
	public static String Network_oneBias;
	public static String Network_oneConnection;
	public static String Network_oneFunction;
	public static String Network_oneLayer;
	public static String Network_oneNeuron;
	public static String Network_oneSwitch;
	public static String Network_oneWeight;
	public static String Network_onlyLeft;
	public static String Network_onlyRight;
	public static String Network_shallow;
	public static String Network_size;
	public static String Network_sizes;
	public static String Network_switches;
	public static String Network_weights;
	public static String Pixels_many;
	public static String Pixels_one;
	public static String Pixels_other;
	public static String Pixels_same;
	public static String Pixels_some;
	public static String Row_bias;
	public static String Row_function;
	public static String Row_layer;
	public static String Row_off;
	public static String Row_on;
	public static String Row_size;
	public static String Samples_message;
	public static String Samples_numbered;
	public static String Samples_title;
	public static String Side_alone;
	public static String Side_undecided;
	public static String Side_wins;
	public static String Table_change;
	public static String Table_left;
	public static String Table_missing;
	public static String Table_neuron;
	public static String Table_output;
	public static String Table_right;
	public static String Table_sums;
	public static String Table_sumsTip;
	public static String Table_what;
	public static String Winner_none;
	public static String Winner_other;
	public static String Winner_same;

	static {
		initializeMessages("org.netwright.ui.inspect.internal.compare.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
