// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.document;

import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.netwright.model.edit.history.Step;
import org.netwright.model.edit.history.StepFailedException;

/** Executes steps that people ask for, and tells them in a dialog when one is refused or breaks off. UI thread only. */
public final class StepRunner {
	private StepRunner() {
	}

	/**
	 * Executes a step.
	 *
	 * @param shell   the parent of the dialog
	 * @param network whose document is changed
	 * @param step    what to do
	 * @return whether the document was changed
	 */
	public static boolean run(Shell shell, OpenNetwork network, Step step) {
		Optional<String> refusal = step.refusal();
		if (refusal.isPresent()) {
			MessageDialog.openInformation(shell, Messages.Step_refused, refusal.get());
			return false;
		}
		try {
			return network.history().execute(step);
		} catch (StepFailedException e) {
			ILog.of(StepRunner.class).error("A step broke off and was taken back", e); //$NON-NLS-1$
			MessageDialog.openError(shell, Messages.Step_failed, e.getMessage());
			return false;
		}
	}
}
