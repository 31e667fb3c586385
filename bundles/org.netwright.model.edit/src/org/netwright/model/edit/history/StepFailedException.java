// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.history;

import org.eclipse.osgi.util.NLS;
import org.netwright.model.edit.internal.Messages;

/**
 * A step, or undoing or redoing it, broke off. The document is as it was before the step. The message is for people;
 * the cause says what broke.
 */
public final class StepFailedException extends RuntimeException {
	private static final long serialVersionUID = 1L;

	/**
	 * The failure of one step.
	 *
	 * @param label what failed, as people know it
	 * @param cause what broke
	 */
	StepFailedException(String label, Throwable cause) {
		super(NLS.bind(Messages.stepFailed, label, cause.getMessage() == null ? cause.toString() : cause.getMessage()), cause);
	}
}
