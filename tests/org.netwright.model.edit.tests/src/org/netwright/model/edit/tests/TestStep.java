// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.tests;

import java.util.function.Consumer;

import org.netwright.model.edit.history.Edits;
import org.netwright.model.edit.history.Step;

/** A step that does what a test wants. */
record TestStep(String label, Consumer<Edits> action) implements Step {

	@Override
	public boolean canExecute() {
		return true;
	}

	@Override
	public void apply(Edits edits) {
		action.accept(edits);
	}
}
