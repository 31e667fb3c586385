// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.internal.lesson;

import org.eclipse.osgi.util.NLS;

/** What is said about the stops of lessons, and about why an output wins. */
public final class Messages extends NLS {

	public static String changeInputs;
	public static String changeNone;
	public static String changeOneInput;
	public static String changeUndecided;
	public static String changeWinner;
	public static String outcomeAlone;
	public static String outcomeLow;
	public static String outcomeTie;
	public static String outcomeWinner;
	public static String partAdds;
	public static String partNothing;
	public static String partTakes;
	public static String placeNeuron;
	public static String shadeBlack;
	public static String shadeGrey;
	public static String shadeWhite;
	public static String termBoth;
	public static String termsMore;

	static {
		initializeMessages("org.netwright.core.internal.lesson.messages", Messages.class);
	}

	private Messages() {
	}
}
