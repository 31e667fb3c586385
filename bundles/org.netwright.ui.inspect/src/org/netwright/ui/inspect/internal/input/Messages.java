// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.input;

import org.eclipse.osgi.util.NLS;

/** What the input view says. */
final class Messages extends NLS {
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
	public static String Input_noSample;
	public static String Input_pasteCount;
	public static String Input_pasteNoNumbers;
	public static String Input_pasteRange;
	public static String Input_pasteTitle;
	public static String Input_sample;
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
