// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.internal.about;

import org.eclipse.osgi.util.NLS;

/** What is said about the product. */
final class Messages extends NLS {
	public static String About_component;
	public static String About_copied;
	public static String About_copy;
	public static String About_copyText;
	public static String About_license;
	public static String About_madeOf;
	public static String About_separator;
	public static String About_system;
	public static String About_title;
	public static String About_version;
	public static String About_what;

	static {
		initializeMessages("org.netwright.app.internal.about.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
