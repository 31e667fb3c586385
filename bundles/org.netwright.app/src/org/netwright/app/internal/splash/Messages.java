// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.internal.splash;

import org.eclipse.osgi.util.NLS;

/** What the picture at the start says. */
final class Messages extends NLS {
	public static String Splash_license;
	public static String Splash_tagline;
	public static String Splash_tagline2;

	static {
		initializeMessages("org.netwright.app.internal.splash.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
