// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.function;

import org.eclipse.osgi.util.NLS;

/** What the gallery of functions says. */
final class Messages extends NLS {
	public static String Functions_all;
	public static String Functions_contributor;
	public static String Functions_everything;
	public static String Functions_fails;
	public static String Functions_falls;
	public static String Functions_found;
	public static String Functions_layerWide;
	public static String Functions_monotone;
	public static String Functions_nobody;
	public static String Functions_none;
	public static String Functions_noneWhy;
	public static String Functions_noSelection;
	public static String Functions_nothingFound;
	public static String Functions_range;
	public static String Functions_saturation;
	public static String Functions_saturationAbove;
	public static String Functions_saturationBelow;
	public static String Functions_saturationBoth;
	public static String Functions_saturationNowhere;
	public static String Functions_search;
	public static String Functions_several;
	public static String Functions_shape;
	public static String Functions_table;
	public static String Functions_unbounded;
	public static String Functions_use;
	public static String Functions_useFor;
	public static String Functions_useStep;
	public static String Parameter_default;
	public static String Parameter_reset;
	public static String Parameter_wrong;

	static {
		initializeMessages("org.netwright.ui.inspect.internal.function.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
