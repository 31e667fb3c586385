// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.whatif;

import java.util.Arrays;
import java.util.List;

import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.core.evaluation.NamedSample;
import org.netwright.core.inspection.InspectionState;

/**
 * What questions are about. Immutable.
 *
 * @param network  the network as it is now
 * @param state    its inspection; its snapshot may be an earlier one for a moment
 * @param input    the input now; not to be modified
 * @param samples  all samples of the document
 * @param neuron   the id of the neuron that is selected in the diagram; null if it is none, or several
 * @param connection the ids of source and target of the connection that is selected; null if there is none
 */
record Situation(NetworkSnapshot network, InspectionState state, double[] input, List<NamedSample> samples, String neuron, List<String> connection) {

	/** Whether questions about an input have the same answers. */
	boolean sameInput(Situation other) {
		return other != null && network == other.network && Arrays.equals(input, other.input);
	}

	/** The index of the selected neuron, -1 if there is none. */
	int selected() {
		return neuron == null ? -1 : network.indexOf(neuron);
	}
}
