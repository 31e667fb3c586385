// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.internal.history;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.netwright.model.edit.history.StepFailedException;

/** Moves in a history, and tells in a dialog when that breaks off. */
final class HistoryMove {
	private HistoryMove() {
	}

	/** @param move undoes, redoes or jumps */
	static void run(Shell shell, Runnable move) {
		try {
			move.run();
		} catch (StepFailedException e) {
			ILog.of(HistoryMove.class).error("A step could not be undone or redone", e); //$NON-NLS-1$
			MessageDialog.openError(shell, Messages.Move_failed, e.getMessage());
		}
	}
}
