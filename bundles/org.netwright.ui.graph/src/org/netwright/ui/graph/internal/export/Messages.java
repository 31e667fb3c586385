// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.export;

import org.eclipse.osgi.util.NLS;

/** What people read about pictures that leave the program. */
final class Messages extends NLS {
	public static String Copy_job;
	public static String Copy_done;
	public static String Dialog_browse;
	public static String Dialog_colours;
	public static String Dialog_dark;
	public static String Dialog_export;
	public static String Dialog_file;
	public static String Dialog_format;
	public static String Dialog_light;
	public static String Dialog_noFile;
	public static String Dialog_noFolder;
	public static String Dialog_pixels;
	public static String Dialog_replace;
	public static String Dialog_replaceTitle;
	public static String Dialog_size;
	public static String Dialog_title;
	public static String Dialog_tooLarge;
	public static String Dialog_vector;
	public static String Export_done;
	public static String Export_failed;
	public static String Export_job;
	public static String Format_pdf;
	public static String Format_png;
	public static String Format_svg;
	public static String Print_failed;
	public static String Print_job;

	static {
		initializeMessages("org.netwright.ui.graph.internal.export.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
