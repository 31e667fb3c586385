// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.internal.property;

import java.util.Optional;

import org.netwright.model.edit.history.Edits;
import org.netwright.model.edit.history.Step;

/**
 * Stands for a step that makes no sense to begin with.
 *
 * @param reason why, and what would
 */
record RefusedStep(String reason) implements Step {
	@Override
	public String label() {
		return reason;
	}

	@Override
	public boolean canExecute() {
		return false;
	}

	@Override
	public Optional<String> refusal() {
		return Optional.of(reason);
	}

	@Override
	public void apply(Edits edits) {
		throw new IllegalStateException("a step that is always refused is not applied"); //$NON-NLS-1$
	}
}
