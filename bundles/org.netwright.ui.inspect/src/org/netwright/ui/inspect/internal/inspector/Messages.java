// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.inspector;

import org.eclipse.osgi.util.NLS;

/** What the inspector says. */
final class Messages extends NLS {
	public static String Column_input;
	public static String Column_product;
	public static String Column_source;
	public static String Column_weight;
	public static String Inspector_bias;
	public static String Inspector_functionOf;
	public static String Inspector_inputSubtitle;
	public static String Inspector_noNetwork;
	public static String Inspector_noSelection;
	public static String Inspector_subtitle;
	public static String Inspector_sum;
	public static String Inspector_value;
	public static String Sentence_allDown;
	public static String Sentence_allUp;
	public static String Sentence_becomes;
	public static String Sentence_biasOnly;
	public static String Sentence_disabled;
	public static String Sentence_input;
	public static String Sentence_mixed;
	public static String Sentence_nothing;
	public static String Shade_black;
	public static String Shade_grey;
	public static String Shade_white;

	static {
		initializeMessages("org.netwright.ui.inspect.internal.inspector.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
