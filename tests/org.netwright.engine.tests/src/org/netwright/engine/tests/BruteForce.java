// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.tests;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.netwright.engine.field.FieldDomain;
import org.netwright.engine.field.Pixel;
import org.netwright.engine.graph.NetworkGraph;
import org.netwright.engine.plan.Plan;
import org.netwright.engine.plan.Workspace;

/** Every input of the levels through the whole network, one by one, and what a definition of receptive fields makes of it. */
final class BruteForce {

	final NetworkGraph graph;
	final FieldDomain domain;
	final double[][] inputs;
	private final Map<Integer, List<Integer>> maximisers = new HashMap<>();
	private final double[][] sums;
	private final double[][] activations;

	BruteForce(Plan plan, FieldDomain domain) {
		this.graph = plan.graph();
		this.domain = domain;
		double[] levels = domain.levels();
		int count = (int) Math.pow(levels.length, graph.inputCount());
		inputs = new double[count][graph.inputCount()];
		sums = new double[graph.neuronCount()][count];
		activations = new double[graph.neuronCount()][count];
		Workspace workspace = plan.workspace();
		for (int s = 0; s < count; s++) {
			int rest = s;
			for (int i = 0; i < graph.inputCount(); i++) {
				inputs[s][i] = levels[rest % levels.length];
				rest /= levels.length;
			}
			plan.propagate(inputs[s], workspace);
			for (int n = 0; n < graph.neuronCount(); n++) {
				sums[n][s] = workspace.preActivation(n);
				activations[n][s] = workspace.activation(n);
			}
		}
	}

	/** Which of all inputs this is. */
	int sample(double[] input) {
		double[] levels = domain.levels();
		int sample = 0;
		for (int i = input.length - 1; i >= 0; i--) {
			sample = sample * levels.length + Arrays.binarySearch(levels, input[i]);
		}
		return sample;
	}

	/** What the search is about: pre-activations where the function is monotone and they are numbers. */
	double[] key(int neuron) {
		boolean bySum = neuron < graph.inputCount() || !graph.enabled(neuron)
				|| graph.function(neuron).monotone() && !graph.function(neuron).layerWide();
		for (double sum : sums[neuron]) {
			bySum &= !Double.isNaN(sum);
		}
		return bySum ? sums[neuron] : activations[neuron];
	}

	/** Samples that attain the maximum. */
	List<Integer> maximisers(int neuron) {
		return maximisers.computeIfAbsent(neuron, this::findMaximisers);
	}

	private List<Integer> findMaximisers(int neuron) {
		double[] key = key(neuron);
		double largest = Double.NEGATIVE_INFINITY;
		boolean any = false;
		for (double value : key) {
			largest = value > largest ? value : largest;
			any |= !Double.isNaN(value);
		}
		List<Integer> found = new ArrayList<>();
		for (int s = 0; any && s < key.length; s++) {
			if (key[s] == largest || key[s] > largest - 1e-12 * Math.max(1, Math.abs(largest))) {
				found.add(s);
			}
		}
		return found;
	}

	/** The activation where the key is largest, and smallest for a negative sense; not-a-number if there is nothing else. */
	double extreme(int neuron, int sense) {
		double[] key = key(neuron);
		int best = -1;
		for (int s = 0; s < key.length; s++) {
			best = !Double.isNaN(key[s]) && (best < 0 || sense * key[s] > sense * key[best]) ? s : best;
		}
		return best < 0 ? Double.NaN : activations[neuron][best];
	}

	boolean matters(int neuron, int input) {
		int period = (int) Math.pow(domain.levels().length, input);
		for (int s = 0; s < inputs.length; s++) {
			int other = s + period;
			if (s / period % domain.levels().length + 1 < domain.levels().length
					&& Double.compare(activations[neuron][s] + 0.0, activations[neuron][other] + 0.0) != 0) {
				return true;
			}
		}
		return false;
	}

	Pixel pixel(int neuron, int input) {
		if (!matters(neuron, input)) {
			return Pixel.DONT_CARE;
		}
		double[] seen = maximisers(neuron).stream().mapToDouble(s -> inputs[s][input]).distinct().limit(2).toArray();
		if (seen.length != 1) {
			return Pixel.EITHER;
		}
		return seen[0] == domain.maximum() ? Pixel.WHITE : seen[0] == domain.minimum() ? Pixel.BLACK : Pixel.GREY;
	}
}
