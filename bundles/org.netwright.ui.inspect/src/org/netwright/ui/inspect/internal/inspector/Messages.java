// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.inspector;

import org.eclipse.osgi.util.NLS;

/** What the inspector says. */
final class Messages extends NLS {
	public static String Column_activation;
	public static String Column_adds;
	public static String Column_bias;
	public static String Column_connection;
	public static String Column_from;
	public static String Column_function;
	public static String Column_goesTo;
	public static String Column_input;
	public static String Column_largest;
	public static String Column_layer;
	public static String Column_neuron;
	public static String Column_neurons;
	public static String Column_product;
	public static String Column_share;
	public static String Column_smallest;
	public static String Column_source;
	public static String Column_sum;
	public static String Column_weight;
	public static String Connection_activation;
	public static String Connection_down;
	public static String Connection_endOff;
	public static String Connection_nothing;
	public static String Connection_off;
	public static String Connection_product;
	public static String Connection_share;
	public static String Connection_subtitle;
	public static String Connection_sum;
	public static String Connection_title;
	public static String Connection_up;
	public static String Connection_weight;
	public static String Data_activation;
	public static String Data_bias;
	public static String Data_connection;
	public static String Data_from;
	public static String Data_function;
	public static String Data_largest;
	public static String Data_layer;
	public static String Data_neuron;
	public static String Data_neurons;
	public static String Data_part;
	public static String Data_product;
	public static String Data_property;
	public static String Data_share;
	public static String Data_smallest;
	public static String Data_source;
	public static String Data_sum;
	public static String Data_target;
	public static String Data_value;
	public static String Data_weight;
	public static String Function_missing;
	public static String Inspector_bias;
	public static String Inspector_functionOf;
	public static String Inspector_gone;
	public static String Inspector_goneWhy;
	public static String Inspector_inputSubtitle;
	public static String Inspector_noNetwork;
	public static String Inspector_noNetworkStep;
	public static String Inspector_subtitle;
	public static String Inspector_sum;
	public static String Inspector_value;
	public static String Layer_empty;
	public static String Layer_input;
	public static String Layer_neurons;
	public static String Layer_oneNeuron;
	public static String Layer_place;
	public static String Layer_severalFunctions;
	public static String Layer_subtitle;
	public static String Layer_subtitleWithFunction;
	public static String Network_argmax;
	public static String Network_connections;
	public static String Network_decision;
	public static String Network_deep;
	public static String Network_image;
	public static String Network_inputs;
	public static String Network_neurons;
	public static String Network_noHidden;
	public static String Network_numbers;
	public static String Network_notYet;
	public static String Network_rule;
	public static String Network_shallow;
	public static String Network_threshold;
	public static String Network_undecided;
	public static String Network_undecidedWhy;
	public static String Network_unnamed;
	public static String Network_wins;
	public static String Network_winsBefore;
	public static String Neuron_input;
	public static String Neuron_off;
	public static String Part_activation;
	public static String Part_bias;
	public static String Part_contribution;
	public static String Part_goesTo;
	public static String Part_sum;
	public static String Sentence_becomes;
	public static String Sentence_notYet;
	public static String Sentence_oneOff;
	public static String Sentence_someOff;
	public static String Several_connections;
	public static String Several_connectionsSentence;
	public static String Several_layers;
	public static String Several_layersSentence;
	public static String Several_neurons;
	public static String Several_oneConnection;
	public static String Several_oneLayer;
	public static String Several_oneNeuron;
	public static String Several_subtitle;
	public static String Several_three;
	public static String Several_two;
	public static String Table_comparison;
	public static String Table_connections;
	public static String Table_ends;
	public static String Table_incoming;
	public static String Table_layers;
	public static String Table_neurons;
	public static String Table_outgoing;
	public static String Table_select;
	public static String Table_sortBy;

	static {
		initializeMessages("org.netwright.ui.inspect.internal.inspector.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
