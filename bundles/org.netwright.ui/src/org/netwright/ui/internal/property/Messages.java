// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.internal.property;

import org.eclipse.osgi.util.NLS;

/** What is said about properties. */
final class Messages extends NLS {
	public static String Arrangement_column;
	public static String Arrangement_grid;
	public static String Arrangement_wrong;
	public static String Decision_argmax;
	public static String Decision_threshold;
	public static String Field_arrangement;
	public static String Field_bias;
	public static String Field_connections;
	public static String Field_count;
	public static String Field_description;
	public static String Field_enabled;
	public static String Field_function;
	public static String Field_height;
	public static String Field_limit;
	public static String Field_maximum;
	public static String Field_minimum;
	public static String Field_mixed;
	public static String Field_name;
	public static String Field_neutral;
	public static String Field_noteSizeMeaning;
	public static String Field_numberTip;
	public static String Field_rangeMeaning;
	public static String Field_source;
	public static String Field_target;
	public static String Field_text;
	public static String Field_threshold;
	public static String Field_tint;
	public static String Field_weight;
	public static String Field_width;
	public static String Field_winner;
	public static String Filter_absolute;
	public static String Filter_absoluteMeaning;
	public static String Filter_contribution;
	public static String Filter_contributionMeaning;
	public static String Filter_layer;
	public static String Filter_layerMeaning;
	public static String Filter_none;
	public static String Filter_noneMeaning;
	public static String Filter_relative;
	public static String Filter_relativeMeaning;
	public static String Filter_strongest;
	public static String Filter_strongestMeaning;
	public static String Function_asLayer;
	public static String Function_asLayers;
	public static String Function_missing;
	public static String Function_missingHint;
	public static String Function_none;
	public static String Function_notOwn;
	public static String Function_words;
	public static String Step_arrange;
	public static String Step_disable;
	public static String Step_enable;
	public static String Step_function;
	public static String Step_noteSizes;
	public static String Step_noteTexts;
	public static String Step_parameter;
	public static String Step_rename;
	public static String Step_resize;
	public static String Title_connection;
	public static String Title_connections;
	public static String Title_elements;
	public static String Title_layer;
	public static String Title_layers;
	public static String Title_network;
	public static String Title_neuron;
	public static String Title_neurons;
	public static String Title_note;
	public static String Title_notes;
	public static String Wrong_above;
	public static String Wrong_below;
	public static String Wrong_bounds;
	public static String Wrong_count;
	public static String Wrong_empty;
	public static String Wrong_finite;
	public static String Wrong_number;
	public static String Wrong_whole;

	static {
		initializeMessages("org.netwright.ui.internal.property.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
