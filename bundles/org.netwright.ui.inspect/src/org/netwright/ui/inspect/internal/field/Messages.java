// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.field;

import org.eclipse.osgi.util.NLS;

/** What people read about receptive fields. */
final class Messages extends NLS {
	public static String Field_activation;
	public static String Field_agrees;
	public static String Field_agreesInAll;
	public static String Field_agreesInOne;
	public static String Field_agreesNotInOne;
	public static String Field_all;
	public static String Field_ascent;
	public static String Field_ascentClose;
	public static String Field_ascentUnbounded;
	public static String Field_black;
	public static String Field_bounded;
	public static String Field_box;
	public static String Field_cannotCompute;
	public static String Field_cannotComputeStep;
	public static String Field_cannotSearch;
	public static String Field_dontCare;
	public static String Field_either;
	public static String Field_exhaustive;
	public static String Field_exhaustiveWhere;
	public static String Field_grey;
	public static String Field_image;
	public static String Field_input;
	public static String Field_kind;
	public static String Field_largest;
	public static String Field_line;
	public static String Field_manyReach;
	public static String Field_nextTip;
	public static String Field_noNetworkStep;
	public static String Field_noNumber;
	public static String Field_none;
	public static String Field_noneStep;
	public static String Field_noneWhy;
	public static String Field_notSearched;
	public static String Field_nothingMatters;
	public static String Field_notYet;
	public static String Field_now;
	public static String Field_off;
	public static String Field_onePixel;
	public static String Field_oneReaches;
	public static String Field_page;
	public static String Field_pixel;
	public static String Field_pixels;
	public static String Field_previousTip;
	public static String Field_searching;
	public static String Field_smallest;
	public static String Field_somePixels;
	public static String Field_someReach;
	public static String Field_threeLevels;
	public static String Field_times;
	public static String Field_twoLevels;
	public static String Field_use;
	public static String Field_useLeastTip;
	public static String Field_useTip;
	public static String Field_white;
	public static String Gallery_entry;
	public static String Gallery_outputs;
	public static String Gallery_searching;
	public static String Gallery_title;
	public static String Search_again;
	public static String Search_cancel;
	public static String Search_ended;
	public static String Search_left;

	static {
		initializeMessages("org.netwright.ui.inspect.internal.field.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
