// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.layers;

import org.eclipse.osgi.util.NLS;

/** What people read about layers over time. */
final class Messages extends NLS {
	public static String Layers_cell;
	public static String Layers_cellBefore;
	public static String Layers_cellNow;
	public static String Layers_dead;
	public static String Layers_deadNamed;
	public static String Layers_domain;
	public static String Layers_inputs;
	public static String Layers_job;
	public static String Layers_name;
	public static String Layers_noNetworkStep;
	public static String Layers_nothing;
	public static String Layers_nothingStep;
	public static String Layers_oneInput;
	public static String Layers_oneNeuron;
	public static String Layers_oneSample;
	public static String Layers_over;
	public static String Layers_range;
	public static String Layers_rangeSaturated;
	public static String Layers_samples;
	public static String Layers_saturated;
	public static String Layers_saturatedAndDead;
	public static String Layers_size;
	public static String Layers_tip;

	static {
		initializeMessages("org.netwright.ui.inspect.internal.layers.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
