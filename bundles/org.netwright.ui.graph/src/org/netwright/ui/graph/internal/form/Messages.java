// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.form;

import org.eclipse.osgi.util.NLS;

/** What the forms in the diagram say. */
final class Messages extends NLS {
	public static String Form_allToAll;
	public static String Form_asLayer;
	public static String Form_bias;
	public static String Form_differentWeights;
	public static String Form_editLayer;
	public static String Form_editNeuron;
	public static String Form_function;
	public static String Form_inputLayerName;
	public static String Form_missingFunction;
	public static String Form_name;
	public static String Form_neurons;
	public static String Form_neuronsTip;
	public static String Form_newLayerName;
	public static String Form_noCount;
	public static String Form_noFunction;
	public static String Form_noNumber;
	public static String Form_noScale;
	public static String Form_noteHint;
	public static String Form_noWhole;
	public static String Form_oneToOne;
	public static String Form_outOfBounds;
	public static String Form_scale;
	public static String Form_scaleTip;
	public static String Form_seed;
	public static String Form_seedTip;
	public static String Form_stay;
	public static String Form_way;
	public static String Form_weight;
	public static String Form_weightRule;
	public static String Form_weights;
	public static String Form_weightTip;

	static {
		initializeMessages("org.netwright.ui.graph.internal.form.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
