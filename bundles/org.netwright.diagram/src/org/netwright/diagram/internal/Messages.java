// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.internal;

import org.eclipse.osgi.util.NLS;

/** What pictures say in words. */
public final class Messages extends NLS {

	public static String cells;
	public static String changes;
	public static String connections;
	public static String deep;
	public static String dependsOnLayer;
	public static String derivative;
	public static String derivativeHere;
	public static String functionMissing;
	public static String imageCells;
	public static String input;
	public static String layerSize;
	public static String leftOut;
	public static String lessonArithmetic;
	public static String lessonBack;
	public static String lessonHeading;
	public static String lessonKeys;
	public static String lessonMadeWith;
	public static String lessonNeuron;
	public static String lessonNext;
	public static String lessonSteps;
	public static String mixedFunctions;
	public static String network;
	public static String networkOf;
	public static String noHiddenLayer;
	public static String noneHidden;
	public static String noteText;
	public static String oneConnection;
	public static String oneWeightChanged;
	public static String saturated;
	public static String shallow;
	public static String someHidden;
	public static String switchedOff;
	public static String undecided;
	public static String weightsChanged;
	public static String winner;
	public static String winnerAndRunnerUp;

	static {
		NLS.initializeMessages("org.netwright.diagram.internal.messages", Messages.class);
	}

	private Messages() {
	}
}
