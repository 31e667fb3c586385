// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.inputs;

import org.eclipse.osgi.util.NLS;

/** What the view of all inputs says. */
final class Messages extends NLS {
	public static String Csv_exportTitle;
	public static String Csv_failed;
	public static String Csv_job;
	public static String Csv_nothing;
	public static String Csv_title;
	public static String Csv_tooMany;
	public static String Domain_all;
	public static String Domain_listed;
	public static String Domain_sampled;
	public static String Gallery_name;
	public static String Inputs_bin;
	public static String Inputs_cannotCompute;
	public static String Inputs_cannotComputeStep;
	public static String Inputs_histogram;
	public static String Inputs_levels;
	public static String Inputs_levelsTip;
	public static String Inputs_listAll;
	public static String Inputs_listBin;
	public static String Inputs_listOf;
	public static String Inputs_margin;
	public static String Inputs_narrowest;
	public static String Inputs_noNetwork;
	public static String Inputs_share;
	public static String Inputs_stopped;
	public static String Inputs_stoppedStep;
	public static String Inputs_ties;
	public static String Inputs_undecidedTip;
	public static String Inputs_winners;
	public static String Levels_three;
	public static String Levels_two;
	public static String Outcome_undecided;
	public static String Outcome_winner;
	public static String Sampling_badCount;
	public static String Sampling_count;
	public static String Sampling_countTip;
	public static String Sampling_seed;
	public static String Sampling_seedTip;
	public static String Work_stop;

	static {
		initializeMessages("org.netwright.ui.inspect.internal.inputs.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
