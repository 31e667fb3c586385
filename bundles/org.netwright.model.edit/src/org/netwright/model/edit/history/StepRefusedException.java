// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.history;

/** A step that the document does not allow was executed. The message is the step's refusal, a sentence for people. */
public final class StepRefusedException extends RuntimeException {
	private static final long serialVersionUID = 1L;

	/**
	 * The refusal of one step.
	 *
	 * @param refusal why
	 */
	StepRefusedException(String refusal) {
		super(refusal);
	}
}
