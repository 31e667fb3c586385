// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.input;

import org.eclipse.osgi.util.NLS;

/** What the input view says. */
final class Messages extends NLS {
	public static String Input_accessibleGrid;
	public static String Input_clear;
	public static String Input_clearTip;
	public static String Input_hint;
	public static String Input_invert;
	public static String Input_invertTip;
	public static String Input_noNetwork;
	public static String Input_random;
	public static String Input_randomTip;
	public static String Input_samples;
	public static String Verdict_alone;
	public static String Verdict_runnerUp;
	public static String Verdict_undecided;
	public static String Verdict_undecidedWhy;

	static {
		initializeMessages("org.netwright.ui.inspect.internal.input.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
