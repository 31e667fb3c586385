// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.input;

import org.eclipse.osgi.util.NLS;

/** What the input view says. */
final class Messages extends NLS {
	public static String Brush_fillTip;
	public static String Brush_pickTip;
	public static String Brush_pixel;
	public static String Brush_soft;
	public static String Brush_square;
	public static String Brush_suiting;
	public static String Brush_tip;
	public static String Chance_lockTip;
	public static String Chance_noSeed;
	public static String Chance_noise;
	public static String Chance_percent;
	public static String Chance_random;
	public static String Chance_seed;
	public static String Chance_seedTip;
	public static String Chance_strength;
	public static String Chance_strengthTip;
	public static String Ink_opposite;
	public static String Ink_tip;
	public static String Ink_value;
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
	public static String Picture_centred;
	public static String Picture_chooseTitle;
	public static String Picture_clipboard;
	public static String Picture_defect;
	public static String Picture_files;
	public static String Picture_how;
	public static String Picture_inverted;
	public static String Picture_is;
	public static String Picture_noImage;
	public static String Picture_proportional;
	public static String Picture_reading;
	public static String Picture_title;
	public static String Picture_unreadable;
	public static String Picture_was;
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
