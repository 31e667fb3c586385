// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.inspector;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.netwright.core.compile.InputDomain;
import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.core.inspection.Contribution;
import org.netwright.diagram.text.Numbers;
import org.netwright.engine.plan.Trace;

/** Says in one plain sentence what happens in a neuron now. */
final class NeuronSentence {
	private NeuronSentence() {
	}

	static String of(NetworkSnapshot network, Trace trace, int neuron) {
		if (!network.graph().enabled(neuron)) {
			return Messages.Sentence_disabled;
		}
		if (network.graph().layerOf(neuron) == 0) {
			return NLS.bind(Messages.Sentence_input, shade(trace.activation(neuron), network.inputDomain()));
		}
		String push = push(Contribution.inOrder(trace, neuron));
		return NLS.bind(Messages.Sentence_becomes,
				new Object[] { push, Numbers.signed(trace.preActivation(neuron), 3), Numbers.signed(trace.activation(neuron), 3) });
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
		if (down == 0) {
			return Messages.Sentence_allUp;
		}
		return up == 0 ? Messages.Sentence_allDown : NLS.bind(Messages.Sentence_mixed, new Object[] { up, contributions.size(), down });
	}

	private static String shade(double value, InputDomain domain) {
		if (value == domain.maximum()) {
			return Messages.Shade_white;
		}
		return value == domain.minimum() ? Messages.Shade_black : Messages.Shade_grey;
	}
}
