// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.detector;

import org.eclipse.osgi.util.NLS;

/** What painting detectors and making their siblings say. */
final class Messages extends NLS {
	public static String Detector_accessible;
	public static String Detector_any;
	public static String Detector_black;
	public static String Detector_brushAny;
	public static String Detector_brushBlack;
	public static String Detector_brushWhite;
	public static String Detector_hint;
	public static String Detector_margin;
	public static String Detector_noNumber;
	public static String Detector_none;
	public static String Detector_nothing;
	public static String Detector_result;
	public static String Detector_threshold;
	public static String Detector_title;
	public static String Detector_white;
	public static String Detector_wipe;
	public static String Sibling_nothing;
	public static String Sibling_several;
	public static String Sibling_title;

	static {
		initializeMessages("org.netwright.ui.graph.internal.detector.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
