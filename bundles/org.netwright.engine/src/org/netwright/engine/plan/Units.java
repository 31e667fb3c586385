// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.plan;

import java.util.IdentityHashMap;
import java.util.Map;

import org.netwright.engine.function.ActivationFunction;
import org.netwright.engine.graph.NetworkGraph;

/**
 * What has to be computed in one go: a neuron, or all enabled neurons of one layer that share a layer-wide function.
 * Units are numbered by their first neurons.
 *
 * @param count number of units
 * @param of {@code [neurons]}: the unit of each neuron
 * @param memberStart {@code [count + 1]}: where the neurons of each unit begin in {@code member}
 * @param member {@code [neurons]}: the neurons by unit, and in each by index
 */
record Units(int count, int[] of, int[] memberStart, int[] member) {

	/** Every neuron for itself. */
	static Units single(NetworkGraph graph) {
		int[] of = new int[graph.neuronCount()];
		for (int neuron = 0; neuron < of.length; neuron++) {
			of[neuron] = neuron;
		}
		return new Units(of.length, of);
	}

	/** Neurons with a layer-wide function together, all others for themselves. */
	static Units of(NetworkGraph graph) {
		int[] of = new int[graph.neuronCount()];
		Map<ActivationFunction, Integer> shared = new IdentityHashMap<>();
		int count = 0;
		for (int layer = 0; layer < graph.layerCount(); layer++) {
			shared.clear();
			for (int neuron = graph.layerStart(layer); neuron < graph.layerStart(layer + 1); neuron++) {
				ActivationFunction function = graph.function(neuron);
				Integer together = null;
				if (function != null && function.layerWide() && graph.enabled(neuron)) {
					together = shared.putIfAbsent(function, count);
				}
				of[neuron] = together != null ? together : count++;
			}
		}
		return new Units(count, of);
	}

	private Units(int count, int[] of) {
		this(count, of, new int[count + 1], new int[of.length]);
		for (int unit : of) {
			memberStart[unit + 1]++;
		}
		for (int unit = 0; unit < count; unit++) {
			memberStart[unit + 1] += memberStart[unit];
		}
		int[] next = memberStart.clone();
		for (int neuron = 0; neuron < of.length; neuron++) {
			member[next[of[neuron]]++] = neuron;
		}
	}

	/** Whether no unit has more than one neuron. */
	boolean allSingle() {
		return count == of.length;
	}

	int size(int unit) {
		return memberStart[unit + 1] - memberStart[unit];
	}
}
