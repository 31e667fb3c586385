// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.internal.walk;

import org.eclipse.osgi.util.NLS;

/** What is said about neurons. */
public final class Messages extends NLS {

	public static String activationsCount;
	public static String activationsEqual;
	public static String activationsOne;
	public static String activationsRange;
	public static String breakAbove;
	public static String breakAny;
	public static String breakBelow;
	public static String lineBias;
	public static String lineInput;
	public static String lineMore;
	public static String lineOff;
	public static String lineUnknown;
	public static String outcomeCut;
	public static String outcomeInfinite;
	public static String outcomeKept;
	public static String outcomeLayer;
	public static String outcomeLimit;
	public static String outcomeMakes;
	public static String outcomeNoNumber;
	public static String outcomePassed;
	public static String outcomeSaturated;
	public static String outcomeShare;
	public static String pushAllDown;
	public static String pushAllUp;
	public static String pushBiasOnly;
	public static String pushMixed;
	public static String pushMixedOneDown;
	public static String pushMixedOneUp;
	public static String pushNothing;
	public static String pushOneDown;
	public static String pushOneEach;
	public static String pushOneUp;
	public static String pushSum;
	public static String sentenceDisabled;
	public static String sentenceInput;
	public static String sentenceInputNumber;
	public static String shadeBlack;
	public static String shadeGrey;
	public static String shadeWhite;
	public static String signNegative;
	public static String signPositive;
	public static String signZero;
	public static String softmaxFew;
	public static String softmaxMany;
	public static String softmaxLayer;
	public static String termAnd;
	public static String termAnother;
	public static String termFirst;
	public static String termOther;
	public static String termSeveral;
	public static String termBetween;
	public static String termEnd;
	public static String termNumbers;

	static {
		initializeMessages("org.netwright.core.internal.walk.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
