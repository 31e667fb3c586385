// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.inspector;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.netwright.core.compile.InputDomain;
import org.netwright.core.inspection.Contribution;
import org.netwright.diagram.text.Numbers;

/** Says in one plain sentence what happens in a neuron now. */
final class NeuronSentence {
	private NeuronSentence() {
	}

	static String of(Scope scope, int neuron) {
		if (!scope.known()) {
			return scope.problem() == null ? "" : scope.problem(); //$NON-NLS-1$
		}
		if (!scope.graph().enabled(neuron)) {
			return Messages.Sentence_disabled;
		}
		if (scope.isInput(neuron)) {
			return input(scope, neuron);
		}
		String says = NLS.bind(Messages.Sentence_becomes, new Object[] { push(Contribution.inOrder(scope.trace(), neuron)),
				Numbers.signed(scope.sum(neuron), 3), Numbers.signed(scope.activation(neuron), 3) });
		long off = switchedOff(scope, neuron);
		return off == 0 ? says : says + ' ' + NLS.bind(off == 1 ? Messages.Sentence_oneOff : Messages.Sentence_someOff, off);
	}

	private static String push(List<Contribution> contributions) {
		long up = contributions.stream().filter(contribution -> contribution.product() > 0).count();
		long down = contributions.stream().filter(contribution -> contribution.product() < 0).count();
		if (contributions.isEmpty()) {
			return Messages.Sentence_biasOnly;
		}
		if (up == 0 && down == 0) {
			return Messages.Sentence_nothing;
		}
		if (up == 0 || down == 0) {
			boolean one = contributions.size() == 1;
			String single = up == 0 ? Messages.Sentence_oneDown : Messages.Sentence_oneUp;
			return one ? single : up == 0 ? Messages.Sentence_allDown : Messages.Sentence_allUp;
		}
		Object[] counts = { up, contributions.size(), down };
		if (up == 1) {
			return NLS.bind(down == 1 ? Messages.Sentence_oneEach : Messages.Sentence_mixedOneUp, counts);
		}
		return NLS.bind(down == 1 ? Messages.Sentence_mixedOneDown : Messages.Sentence_mixed, counts);
	}

	private static String input(Scope scope, int neuron) {
		double value = scope.activation(neuron);
		if (scope.network().rows(0) == 0) {
			return NLS.bind(Messages.Sentence_inputNumber, Numbers.compact(value));
		}
		InputDomain domain = scope.network().inputDomain();
		if (value == domain.maximum()) {
			return NLS.bind(Messages.Sentence_input, Messages.Shade_white);
		}
		return NLS.bind(Messages.Sentence_input, value == domain.minimum() ? Messages.Shade_black : Messages.Shade_grey);
	}

	private static long switchedOff(Scope scope, int neuron) {
		return Elements.neuron(scope.open().network(), scope.network().id(neuron)).stream().flatMap(each -> each.getIncoming().stream())
				.filter(connection -> !connection.isEnabled()).count();
	}
}
