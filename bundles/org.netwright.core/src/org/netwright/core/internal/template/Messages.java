// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.internal.template;

import org.eclipse.osgi.util.NLS;

/** What templates say: the names in new networks, and what is wrong with a description. */
public final class Messages extends NLS {

	public static String hidden;
	public static String hiddenNeuron;
	public static String hiddenNumber;
	public static String hiddenNumberNeuron;
	public static String input;
	public static String inputNeuron;
	public static String output;
	public static String outputNeuron;
	public static String pixelNeuron;
	public static String pixels;
	public static String shapeBlanks;
	public static String shapeEmpty;
	public static String shapeInputFunction;
	public static String shapeMissing;
	public static String shapeNoFunction;
	public static String shapeNoNumber;
	public static String shapeOneLayer;
	public static String shapeTooLarge;
	public static String shapeTooManyLayers;
	public static String shapeTooManyNeurons;
	public static String shapeZero;
	public static String tooManyConnections;

	static {
		initializeMessages("org.netwright.core.internal.template.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
