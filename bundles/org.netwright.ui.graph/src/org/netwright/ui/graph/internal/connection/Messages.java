// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.connection;

import org.eclipse.osgi.util.NLS;

/** What the bar of connections says. */
final class Messages extends NLS {
	public static String Choice_blueOrange;
	public static String Choice_byContribution;
	public static String Choice_byInput;
	public static String Choice_byWeight;
	public static String Choice_curved;
	public static String Choice_dashes;
	public static String Choice_straight;
	public static String Choice_traceBack;
	public static String Choice_weightsAll;
	public static String Choice_weightsFocused;
	public static String Choice_weightsNone;
	public static String Choice_whiteBlack;
	public static String Filter_absolute;
	public static String Filter_contribution;
	public static String Filter_hidden;
	public static String Filter_hiddenTip;
	public static String Filter_layer;
	public static String Filter_none;
	public static String Filter_nothingHidden;
	public static String Filter_relative;
	public static String Filter_show;
	public static String Filter_sliderTip;
	public static String Filter_strongest;
	public static String Look_all;
	public static String Look_blueOrange;
	public static String Look_byContribution;
	public static String Look_byInput;
	public static String Look_byWeight;
	public static String Look_colours;
	public static String Look_curved;
	public static String Look_dashes;
	public static String Look_dashesTip;
	public static String Look_focused;
	public static String Look_lines;
	public static String Look_none;
	public static String Look_shown;
	public static String Look_straight;
	public static String Look_fields;
	public static String Look_fieldsTip;
	public static String Look_traceBack;
	public static String Look_traceBackTip;
	public static String Look_weights;
	public static String Look_whiteBlack;

	static {
		initializeMessages("org.netwright.ui.graph.internal.connection.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
