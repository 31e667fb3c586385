// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.inspector;

import java.util.Comparator;
import java.util.List;

import org.eclipse.osgi.util.NLS;

/** Says in one plain sentence how the activations of several neurons compare. */
final class ActivationSentence {
	private static final double EQUAL = 1e-9;

	private ActivationSentence() {
	}

	static String of(Scope scope, List<NeuronRow> rows) {
		if (!scope.known()) {
			return scope.problem() == null ? "" : scope.problem(); //$NON-NLS-1$
		}
		NeuronRow largest = rows.stream().max(Comparator.comparingDouble(NeuronRow::activation)).orElseThrow();
		NeuronRow smallest = rows.stream().min(Comparator.comparingDouble(NeuronRow::activation)).orElseThrow();
		if (rows.size() == 1) {
			return NLS.bind(Messages.Activations_one, largest.name(), largest.activationText());
		}
		if (largest.activation() - smallest.activation() <= EQUAL) {
			return NLS.bind(Messages.Activations_equal, largest.activationText());
		}
		return NLS.bind(Messages.Activations_range, new Object[] { names(rows, largest.activation()), largest.activationText(),
				names(rows, smallest.activation()), smallest.activationText() });
	}

	/** One name, or how many there are. */
	private static String names(List<NeuronRow> rows, double value) {
		List<NeuronRow> equal = rows.stream().filter(row -> Math.abs(row.activation() - value) <= EQUAL).toList();
		return equal.size() == 1 ? equal.getFirst().name() : NLS.bind(Messages.Activations_count, equal.size());
	}
}
