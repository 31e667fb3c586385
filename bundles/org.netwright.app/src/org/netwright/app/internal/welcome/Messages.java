// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.internal.welcome;

import org.eclipse.osgi.util.NLS;

/** What the welcome page says. */
final class Messages extends NLS {
	public static String Empty_drop;
	public static String Empty_example;
	public static String Empty_exampleText;
	public static String Empty_openText;
	public static String Empty_title;
	public static String Empty_welcome;
	public static String Empty_welcomeText;
	public static String Welcome_build;
	public static String Welcome_buildText;
	public static String Welcome_caption;
	public static String Welcome_close;
	public static String Welcome_examples;
	public static String Welcome_failed;
	public static String Welcome_failedTitle;
	public static String Welcome_job;
	public static String Welcome_learn;
	public static String Welcome_new;
	public static String Welcome_newText;
	public static String Welcome_noRecent;
	public static String Welcome_open;
	public static String Welcome_openText;
	public static String Welcome_pictureName;
	public static String Welcome_recent;
	public static String Welcome_start;
	public static String Welcome_story;
	public static String Welcome_storyText;
	public static String Welcome_tagline;

	static {
		initializeMessages("org.netwright.app.internal.welcome.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
