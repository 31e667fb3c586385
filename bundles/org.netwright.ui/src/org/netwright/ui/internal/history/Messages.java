// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.internal.history;

import org.eclipse.osgi.util.NLS;

/** What is said about undoing and redoing. */
final class Messages extends NLS {
	public static String History_accessible;
	public static String History_columnSaved;
	public static String History_columnStep;
	public static String History_forgotten;
	public static String History_new;
	public static String History_noNetwork;
	public static String History_now;
	public static String History_opened;
	public static String History_saved;
	public static String History_takenBack;
	public static String History_tip;
	public static String Move_failed;
	public static String Redo_menu;
	public static String Redo_nothing;
	public static String Redo_tip;
	public static String Undo_menu;
	public static String Undo_nothing;
	public static String Undo_tip;

	static {
		initializeMessages("org.netwright.ui.internal.history.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
