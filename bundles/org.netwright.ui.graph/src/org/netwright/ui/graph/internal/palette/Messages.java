// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.palette;

import org.eclipse.osgi.util.NLS;

/** What the palette says. */
final class Messages extends NLS {
	public static String Detector_paint;
	public static String Detector_paintTip;
	public static String Detector_words;
	public static String Entry_stays;
	public static String Entry_tip;
	public static String Function_formulaTip;
	public static String Function_tip;
	public static String Function_words;
	public static String Group_connections;
	public static String Group_detectors;
	public static String Group_functions;
	public static String Group_layers;
	public static String Group_tools;
	public static String Layer_all;
	public static String Layer_allTip;
	public static String Layer_column;
	public static String Layer_columnTip;
	public static String Layer_image;
	public static String Layer_imageTip;
	public static String Layer_one;
	public static String Layer_oneTip;
	public static String Layer_words;
	public static String Palette_accessible;
	public static String Palette_functions;
	public static String Palette_hint;
	public static String Palette_narrow;
	public static String Palette_search;
	public static String Palette_tip;
	public static String Pattern_all;
	public static String Pattern_columns;
	public static String Pattern_one;
	public static String Pattern_random;
	public static String Pattern_rows;
	public static String Pattern_window;
	public static String Pattern_words;
	public static String Sibling_clockwise;
	public static String Sibling_counterclockwise;
	public static String Sibling_invert;
	public static String Sibling_leftRight;
	public static String Sibling_tip;
	public static String Sibling_upDown;

	static {
		initializeMessages("org.netwright.ui.graph.internal.palette.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
