// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.internal.problem;

import java.util.Optional;
import java.util.function.Function;

import org.eclipse.swt.widgets.Shell;
import org.netwright.model.edit.history.Step;
import org.netwright.model.edit.weight.WeightChoice;
import org.netwright.ui.weight.WeightDialog;
import org.netwright.ui.weight.WeightRules;

/**
 * One way to solve a problem.
 *
 * @param label what a person chooses
 * @param step  what it does to the document, unless it asks for weights
 * @param asked what it does with the weights that it asks for; null if it asks for nothing
 */
record Fix(String label, Step step, Function<WeightChoice, Step> asked) {

	/** A fix that asks for nothing. */
	Fix(String label, Step step) {
		this(label, step, null);
	}

	/** A fix that asks for the weights of new connections before. */
	static Fix asking(String label, Function<WeightChoice, Step> asked) {
		return new Fix(label, asked.apply(WeightRules.choice(WeightRules.USUAL)), asked);
	}

	/** What shall be done to the document, after all questions; empty if the person thought better of it. */
	Optional<Step> decide(Shell shell) {
		return asked == null ? Optional.of(step) : WeightDialog.ask(shell, label.replace("...", "")).map(asked); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
