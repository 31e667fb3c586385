// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.internal.find;

import org.eclipse.osgi.util.NLS;

/** What is wrong with a query. */
public final class Messages extends NLS {

	public static String findBar;
	public static String findNoNumber;
	public static String findNumberMissing;
	public static String findQuote;
	public static String findSizeOfWhat;
	public static String findTurned;
	public static String findUnknown;
	public static String findUnknownKind;
	public static String findWordsMissing;

	static {
		initializeMessages("org.netwright.core.internal.find.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
