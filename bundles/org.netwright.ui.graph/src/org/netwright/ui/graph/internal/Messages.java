// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal;

import org.eclipse.osgi.util.NLS;

/** What the editor says. */
public final class Messages extends NLS {
	public static String Changed_clean;
	public static String Changed_dirty;
	public static String Changed_overwrite;
	public static String Changed_title;
	public static String Close_cancel;
	public static String Close_lose;
	public static String Close_question;
	public static String Close_save;
	public static String Close_title;
	public static String Connections_bar;
	public static String Connections_tip;
	public static String Editor_cancelled;
	public static String Editor_cancelledText;
	public static String Editor_cannotOpen;
	public static String Editor_cannotSave;
	public static String Editor_computing;
	public static String Editor_drawing;
	public static String Editor_job;
	public static String Editor_opening;
	public static String Editor_reading;
	public static String Editor_tryAgain;
	public static String Editor_unexpected;
	public static String Fold_all;
	public static String Fold_allShown;
	public static String Fold_collapse;
	public static String Fold_expand;
	public static String Fold_less;
	public static String Fold_more;
	public static String Fold_tooSmall;
	public static String Note_accessible;
	public static String Palette_openTip;
	public static String Revert_foreign;
	public static String Revert_forgotten;
	public static String Revert_title;
	public static String Save_job;
	public static String Save_networks;
	public static String Save_samplesFailed;
	public static String Save_samplesOther;
	public static String Save_samplesOutside;
	public static String Save_samplesTitle;
	public static String Save_title;
	public static String Save_unexpected;
	public static String Step_resizeNotes;
	public static String Step_switchOff;
	public static String Step_switchOn;
	public static String Tool_connect;
	public static String Tool_connectTip;
	public static String Tool_layer;
	public static String Tool_layerTip;
	public static String Tool_marquee;
	public static String Tool_marqueeTip;
	public static String Tool_neuron;
	public static String Tool_neuronTip;
	public static String Tool_note;
	public static String Tool_noteTip;
	public static String Tool_select;
	public static String Tool_selectTip;
	public static String Tool_stickyTip;

	static {
		initializeMessages("org.netwright.ui.graph.internal.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
