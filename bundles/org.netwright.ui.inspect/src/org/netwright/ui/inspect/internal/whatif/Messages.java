// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.whatif;

import org.eclipse.osgi.util.NLS;

/** What the view about what would be says. */
final class Messages extends NLS {
	public static String Ambiguous_headline;
	public static String Ambiguous_none;
	public static String Ambiguous_ties;
	public static String Ambiguous_tip;
	public static String Flip_already;
	public static String Flip_changed;
	public static String Flip_excluded;
	public static String Flip_impossible;
	public static String Flip_many;
	public static String Flip_none;
	public static String Flip_notFound;
	public static String Flip_notFoundWhy;
	public static String Flip_notProved;
	public static String Flip_one;
	public static String Flip_picture;
	public static String Flip_place;
	public static String Flip_proved;
	public static String Flip_provedOne;
	public static String Flip_searching;
	public static String Flip_stopped;
	public static String Goal_another;
	public static String Goal_lost;
	public static String Goal_tip;
	public static String Goal_undecided;
	public static String Goal_winner;
	public static String Off_all2;
	public static String Off_all3;
	public static String Off_changeTip;
	public static String Off_changes;
	public static String Off_choose;
	public static String Off_connection;
	public static String Off_connections;
	public static String Off_facts;
	public static String Off_factsSoFar;
	public static String Off_inputsTip;
	public static String Off_kindTip;
	public static String Off_neurons;
	public static String Off_noSamples;
	public static String Off_noSamplesWhy;
	public static String Off_none;
	public static String Off_noneWhy;
	public static String Off_ranking;
	public static String Off_samples;
	public static String Off_tip;
	public static String Off_tooMany;
	public static String Off_tooManyWhy;
	public static String Outcome_undecided;
	public static String Sens_flat;
	public static String Sens_legendLess;
	public static String Sens_legendMore;
	public static String Sens_noGradient;
	public static String Sens_of;
	public static String Sens_ofSum;
	public static String Sens_picture;
	public static String Sens_pixel;
	public static String Sens_select;
	public static String Sens_strongest;
	public static String Sens_sum;
	public static String Sens_sumTip;
	public static String WhatIf_ablation;
	public static String WhatIf_ambiguous;
	public static String WhatIf_cannotCompute;
	public static String WhatIf_cannotComputeStep;
	public static String WhatIf_choose;
	public static String WhatIf_flip;
	public static String WhatIf_levels2;
	public static String WhatIf_levels3;
	public static String WhatIf_levelsTip;
	public static String WhatIf_next;
	public static String WhatIf_noNetwork;
	public static String WhatIf_previous;
	public static String WhatIf_sensitivity;
	public static String WhatIf_use;
	public static String WhatIf_useTip;

	static {
		initializeMessages("org.netwright.ui.inspect.internal.whatif.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
