// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal;

import org.eclipse.osgi.util.NLS;

/** What the editor says. */
final class Messages extends NLS {
	public static String Editor_cannotOpen;
	public static String Editor_job;
	public static String Editor_opening;
	public static String Editor_tryAgain;
	public static String Editor_unexpected;

	static {
		initializeMessages("org.netwright.ui.graph.internal.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
