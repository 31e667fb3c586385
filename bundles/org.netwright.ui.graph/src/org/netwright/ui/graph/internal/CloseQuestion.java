// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.ISaveablePart2;

/** Asks what shall become of changes when their editor closes. */
final class CloseQuestion {
	private CloseQuestion() {
	}

	/**
	 * Asks in a dialog.
	 *
	 * @param name of the document
	 * @return {@link ISaveablePart2#YES} to save, {@link ISaveablePart2#NO} to lose the changes, {@link ISaveablePart2#CANCEL} to keep the
	 *         editor open, which closing the dialog means too
	 */
	static int ask(Shell shell, String name) {
		int answer = MessageDialog.open(MessageDialog.QUESTION_WITH_CANCEL, shell, Messages.Close_title, NLS.bind(Messages.Close_question, name), 0,
				Messages.Close_save, Messages.Close_lose, Messages.Close_cancel);
		return switch (answer) {
			case 0 -> ISaveablePart2.YES;
			case 1 -> ISaveablePart2.NO;
			default -> ISaveablePart2.CANCEL;
		};
	}
}
