// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.inspector;

import java.util.List;

import org.netwright.core.walk.ActivationWords;

/** Says in one plain sentence how the activations of several neurons compare, or why they are not known. */
final class ActivationSentence {
	private ActivationSentence() {
	}

	static String of(Scope scope, List<NeuronRow> rows) {
		if (!scope.known()) {
			return scope.problem() == null ? "" : scope.problem(); //$NON-NLS-1$
		}
		List<NeuronRow> known = rows.stream().filter(NeuronRow::known).toList();
		return known.isEmpty() ? Messages.Sentence_notYet : ActivationWords.of(known.stream().map(NeuronRow::name).toList(), known.stream().mapToDouble(NeuronRow::activation).toArray());
	}
}
