// SPDX-License-Identifier: EPL-2.0
package org.netwright.cli.internal.command;

import java.util.List;

import org.netwright.core.compile.NetworkSnapshot;

/** What results call the output neurons: by name, or by id where there is no name or two share one. */
final class OutputNames {

	private final List<String> labels;
	private final int start;

	OutputNames(NetworkSnapshot network) {
		labels = network.outputLabels();
		start = network.outputStart();
	}

	/**
	 * Names an output neuron.
	 *
	 * @param neuron its index in document order, or -1 for none
	 * @return null for none
	 */
	String of(int neuron) {
		return neuron < 0 ? null : labels.get(neuron - start);
	}
}
