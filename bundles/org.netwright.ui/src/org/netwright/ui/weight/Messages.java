// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.weight;

import org.eclipse.osgi.util.NLS;

/** What the choice of weights says. */
final class Messages extends NLS {
	public static String Dialog_connect;
	public static String Rule_constant;
	public static String Rule_he;
	public static String Rule_uniform;
	public static String Rule_xavierNormal;
	public static String Rule_xavierUniform;
	public static String Rule_zero;
	public static String Scale;
	public static String Seed;
	public static String Seed_name;
	public static String Weight;
	public static String Weight_name;
	public static String Weights;

	static {
		initializeMessages("org.netwright.ui.weight.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
