// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.internal.preference;

import org.eclipse.osgi.util.NLS;

/** What the preference page says. */
final class Messages extends NLS {
	public static String Connections;
	public static String Connections_coloured;
	public static String Connections_whiteBlack;
	public static String Look;
	public static String Look_dashes;
	public static String Look_shown;
	public static String Look_shownInput;
	public static String Look_shownProduct;
	public static String Look_shownWeight;
	public static String Look_straight;
	public static String Look_traceBack;
	public static String Look_weights;
	public static String Look_weightsAll;
	public static String Look_weightsFocused;
	public static String Look_weightsNone;
	public static String Motion;
	public static String Motion_on;
	public static String Projector;
	public static String Projector_on;
	public static String Start;
	public static String Start_lastNetworks;
	public static String Theme;
	public static String Theme_dark;
	public static String Theme_light;
	public static String Theme_system;

	static {
		initializeMessages("org.netwright.ui.internal.preference.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
