// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.stepper;

import org.eclipse.osgi.util.NLS;

/** What the stepper says. */
final class Messages extends NLS {
	public static String Break_above;
	public static String Break_any;
	public static String Break_below;
	public static String Break_comparison;
	public static String Break_limit;
	public static String Break_neuron;
	public static String Break_noNumber;
	public static String Break_of;
	public static String Break_stop;
	public static String Button_back;
	public static String Button_backLayer;
	public static String Button_leave;
	public static String Button_next;
	public static String Button_nextLayer;
	public static String Button_pause;
	public static String Button_play;
	public static String Button_start;
	public static String Explain_layer;
	public static String Explain_neuron;
	public static String Explain_nothing;
	public static String Explain_nothingStep;
	public static String Explain_notWalking;
	public static String Explain_notWalkingStep;
	public static String Explain_several;
	public static String Play_byLayer;
	public static String Play_byNeuron;
	public static String Play_oneSecond;
	public static String Play_seconds;
	public static String Play_speed;
	public static String Play_unit;
	public static String Position_all;
	public static String Position_none;
	public static String Position_start;
	public static String Position_step;
	public static String Position_stopped;
	public static String Stepper_cannotCompute;
	public static String Stepper_nextStep;
	public static String Stepper_noNetworkStep;
	public static String Stepper_noNeurons;
	public static String Stepper_noNeuronsStep;
	public static String Track_accessible;
	public static String Track_part;
	public static String Track_tip;

	static {
		initializeMessages("org.netwright.ui.inspect.internal.stepper.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
