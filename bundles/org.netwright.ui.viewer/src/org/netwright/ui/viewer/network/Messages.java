// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.viewer.network;

import org.eclipse.osgi.util.NLS;

/** The words of the diagram. */
final class Messages extends NLS {
	public static String EdgeLayer_job;
	public static String Marks_several;
	public static String Side_now;
	public static String Side_pinned;
	public static String Tip_activation;
	public static String Tip_bias;
	public static String Tip_connection;
	public static String Tip_hidden;
	public static String Tip_pixel;

	static {
		initializeMessages("org.netwright.ui.viewer.network.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
