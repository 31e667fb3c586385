// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.internal.evaluation;

import org.eclipse.osgi.util.NLS;

/** What is said about expectations. */
public final class Messages extends NLS {

	public static String andMore;
	public static String andOneMore;
	public static String by;
	public static String byAtLeast;
	public static String expectedGot;
	public static String undecided;
	public static String valueGot;

	static {
		initializeMessages("org.netwright.core.internal.evaluation.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
