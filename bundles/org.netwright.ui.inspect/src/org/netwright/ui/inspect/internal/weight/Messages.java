// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.weight;

import org.eclipse.osgi.util.NLS;

/** What people read about weights between layers. */
final class Messages extends NLS {
	public static String Weights_choose;
	public static String Weights_facts;
	public static String Weights_hinton;
	public static String Weights_hintonTip;
	public static String Weights_histogram;
	public static String Weights_image;
	public static String Weights_noConnection;
	public static String Weights_noLayers;
	public static String Weights_noLayersStep;
	public static String Weights_noLayersWhy;
	public static String Weights_noNetwork;
	public static String Weights_none;

	static {
		initializeMessages("org.netwright.ui.inspect.internal.weight.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
