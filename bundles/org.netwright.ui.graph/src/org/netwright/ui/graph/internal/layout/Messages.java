// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.layout;

import org.eclipse.osgi.util.NLS;

/** What aligning, distributing and arranging say. */
final class Messages extends NLS {
	public static String Align_nothing;
	public static String Align_title;
	public static String Arrange_job;
	public static String Arrange_outdated;
	public static String Arrange_step;
	public static String Arrange_title;
	public static String Arrange_tooMany;
	public static String Distribute_nothing;
	public static String Snap_nothing;

	static {
		initializeMessages("org.netwright.ui.graph.internal.layout.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
