// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.wizard;

import org.eclipse.osgi.util.NLS;

/** What the wizard says. */
final class Messages extends NLS {
	public static String Connections;
	public static String Connections_none;
	public static String Empty_description;
	public static String Empty_name;
	public static String Function_each;
	public static String Function_hidden;
	public static String Function_missing;
	public static String Function_ofLayer;
	public static String Function_output;
	public static String Inputs;
	public static String Inputs_column;
	public static String Inputs_image;
	public static String Layers_description;
	public static String Layers_name;
	public static String Making;
	public static String Name;
	public static String Name_default;
	public static String Name_missing;
	public static String Page_description;
	public static String Page_title;
	public static String Perceptron_description;
	public static String Perceptron_name;
	public static String Preview;
	public static String Preview_empty;
	public static String Preview_job;
	public static String Preview_samples;
	public static String Preview_tooLarge;
	public static String Preview_withoutConnections;
	public static String Range;
	public static String Range_minusOneToOne;
	public static String Range_zeroToOne;
	public static String Samples;
	public static String Samples_besideTable;
	public static String Samples_choose;
	public static String Samples_classes;
	public static String Samples_description;
	public static String Samples_file;
	public static String Samples_fileTitle;
	public static String Samples_folder;
	public static String Samples_folderTitle;
	public static String Samples_hint;
	public static String Samples_keep;
	public static String Samples_keepBeside;
	public static String Samples_keepInside;
	public static String Samples_keepNot;
	public static String Samples_label;
	public static String Samples_labelNames;
	public static String Samples_labelNone;
	public static String Samples_more;
	public static String Samples_name;
	public static String Samples_noClasses;
	public static String Samples_noImage;
	public static String Samples_noPath;
	public static String Samples_otherInputs;
	public static String Samples_otherOutputs;
	public static String Samples_pictures;
	public static String Samples_rows;
	public static String Samples_allFiles;
	public static String Samples_tables;
	public static String Samples_taking;
	public static String Samples_tooManyBeside;
	public static String Samples_tooManyInside;
	public static String Scale;
	public static String Scale_wrong;
	public static String Seed;
	public static String Seed_another;
	public static String Seed_another_tip;
	public static String Seed_wrong;
	public static String Shape;
	public static String Shape_tip;
	public static String Shapes_description;
	public static String Shapes_name;
	public static String Start;
	public static String Summary;
	public static String Summary_connection;
	public static String Summary_connections;
	public static String Summary_deep;
	public static String Summary_empty;
	public static String Summary_flat;
	public static String Summary_image;
	public static String Summary_input;
	public static String Summary_inputs;
	public static String Summary_neurons;
	public static String Summary_noConnections;
	public static String Summary_output;
	public static String Summary_outputs;
	public static String Summary_shallow;
	public static String Weight;
	public static String Weight_wrong;
	public static String Weights_CONSTANT;
	public static String Weights_CONSTANT_formula;
	public static String Weights_HE_NORMAL;
	public static String Weights_HE_NORMAL_formula;
	public static String Weights_UNIFORM;
	public static String Weights_UNIFORM_formula;
	public static String Weights_XAVIER_NORMAL;
	public static String Weights_XAVIER_NORMAL_formula;
	public static String Weights_XAVIER_UNIFORM;
	public static String Weights_XAVIER_UNIFORM_formula;
	public static String Weights_ZERO;
	public static String Weights_ZERO_formula;
	public static String Weights_none_formula;
	public static String Wizard_cannotOpen;
	public static String Wizard_defect;
	public static String Wizard_title;
	public static String Xor_description;
	public static String Xor_name;

	static {
		initializeMessages("org.netwright.ui.graph.internal.wizard.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
