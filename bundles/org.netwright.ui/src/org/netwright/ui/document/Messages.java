// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.document;

import org.eclipse.osgi.util.NLS;

/** What is said about open documents. */
final class Messages extends NLS {
	public static String Problems_job;
	public static String Step_failed;
	public static String Step_refused;
	public static String Survey_defect;
	public static String Survey_reading;

	static {
		initializeMessages("org.netwright.ui.document.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
