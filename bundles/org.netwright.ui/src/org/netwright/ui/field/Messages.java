// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.field;

import org.eclipse.osgi.util.NLS;

/** What fields say about what cannot be read. */
final class Messages extends NLS {
	public static String Field_noCount;
	public static String Field_noNumber;
	public static String Field_noShare;
	public static String Field_noWhole;

	static {
		initializeMessages("org.netwright.ui.field.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
