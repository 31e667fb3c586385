// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.inspector;

import org.eclipse.osgi.util.NLS;
import org.netwright.core.inspection.Contribution;
import org.netwright.core.walk.NeuronWords;
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
			return NeuronWords.disabled();
		}
		if (!scope.known(neuron)) {
			return Messages.Sentence_notYet;
		}
		if (scope.isInput(neuron)) {
			return NeuronWords.input(scope.network(), scope.activation(neuron));
		}
		String says = NLS.bind(Messages.Sentence_becomes, new Object[] { NeuronWords.push(Contribution.inOrder(scope.trace(), neuron)),
				Numbers.signed(scope.sum(neuron), 3), Numbers.signed(scope.activation(neuron), 3) });
		long off = switchedOff(scope, neuron);
		return off == 0 ? says : says + ' ' + NLS.bind(off == 1 ? Messages.Sentence_oneOff : Messages.Sentence_someOff, off);
	}

	private static long switchedOff(Scope scope, int neuron) {
		return Elements.neuron(scope.open().network(), scope.network().id(neuron)).stream().flatMap(each -> each.getIncoming().stream())
				.filter(connection -> !connection.isEnabled()).count();
	}
}
