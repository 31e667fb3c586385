// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.input;

import org.eclipse.osgi.util.NLS;

/** What the input view says. */
final class Messages extends NLS {
	public static String Add_expectUndecided;
	public static String Add_expectWinner;
	public static String Add_name;
	public static String Add_newSet;
	public static String Add_newSetName;
	public static String Add_noSet;
	public static String Add_set;
	public static String Add_title;
	public static String Add_undecidedName;
	public static String Add_unnamedSet;
	public static String Chance_lockTip;
	public static String Chance_noSeed;
	public static String Chance_noise;
	public static String Chance_percent;
	public static String Chance_random;
	public static String Chance_seed;
	public static String Chance_seedTip;
	public static String Chance_strength;
	public static String Chance_strengthTip;
	public static String Input_accessibleGrid;
	public static String Input_accessiblePixel;
	public static String Input_cannotCompute;
	public static String Input_hint;
	public static String Input_nextStep;
	public static String Input_noNetworkStep;
	public static String Input_pasteCount;
	public static String Input_pasteNoNumbers;
	public static String Input_pasteRange;
	public static String Input_pasteTitle;
	public static String Input_samples;
	public static String Name_empty;
	public static String Name_taken;
	public static String Rename_message;
	public static String Rename_title;
	public static String Samples_arrow;
	public static String Samples_filter;
	public static String Samples_filtered;
	public static String Samples_fromFile;
	public static String Samples_inFile;
	public static String Samples_inFileTitle;
	public static String Samples_inFileWhy;
	public static String Samples_none;
	public static String Samples_number;
	public static String Samples_undecided;
	public static String Samples_unnamedInFile;
	public static String Samples_values;
	public static String Tip_withDescription;
	public static String Tip_withKey;
	public static String Value_beyond;
	public static String Value_noNumber;
	public static String Value_tip;
	public static String Verdict_alone;
	public static String Verdict_notYet;
	public static String Verdict_notYetWhy;
	public static String Verdict_runnerUp;
	public static String Verdict_undecided;
	public static String Verdict_undecidedWhy;

	static {
		initializeMessages("org.netwright.ui.inspect.internal.input.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
