// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.tests;

import static org.netwright.engine.tests.TestFunctions.IDENTITY;
import static org.netwright.engine.tests.TestFunctions.RELU;
import static org.netwright.engine.tests.TestFunctions.TANH;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.netwright.engine.function.ActivationFunction;

/**
 * Feed-forward networks of every kind by seed: sparse and dense, with skips, with connections inside layers and back to
 * earlier ones, with disabled neurons, empty layers, doubled connections, layer-wide functions and weights that are no
 * numbers.
 */
final class RandomNetworks {

	private static final double[] DENSITIES = {0.03, 0.2, 0.5, 1};

	private final Random random;
	private final NaiveNetwork network = new NaiveNetwork();
	private final boolean finite;
	private final boolean irregular;
	private final boolean layerWide;
	private final double density;
	private final double disabled;

	private RandomNetworks(long seed, boolean finite) {
		this.finite = finite;
		random = new Random(seed);
		irregular = random.nextInt(3) > 0;
		layerWide = !irregular && random.nextBoolean();
		density = DENSITIES[random.nextInt(DENSITIES.length)];
		disabled = random.nextInt(3) == 0 ? 0.2 : 0;
	}

	static NaiveNetwork network(long seed) {
		return network(new RandomNetworks(seed, false));
	}

	/** One of those whose weights are all numbers. */
	static NaiveNetwork finiteNetwork(long seed) {
		return network(new RandomNetworks(seed, true));
	}

	private static NaiveNetwork network(RandomNetworks made) {
		made.addNeurons();
		made.connect();
		if (made.disabled > 0) {
			made.tangleDisabled();
		}
		return made.network;
	}

	/** Each neuron is connected to the whole layer before; one neuron per ten is disabled. */
	static NaiveNetwork dense(int... sizes) {
		Random random = new Random(sizes[0]);
		NaiveNetwork network = new NaiveNetwork();
		int previous = 0;
		for (int layer = 0; layer < sizes.length; layer++) {
			network.openLayer();
			int start = network.neurons.size();
			for (int i = 0; i < sizes[layer]; i++) {
				int neuron = network.add(random.nextGaussian(), layer == 0 ? null : TANH, random.nextInt(10) > 0);
				for (int source = previous; layer > 0 && source < start; source++) {
					network.connect(source, neuron, random.nextGaussian());
				}
			}
			previous = start;
		}
		return network;
	}

	/** Each neuron sees some neighbouring inputs, the next neuron the same ones but one. */
	static NaiveNetwork windows(int inputs, int size) {
		Random random = new Random(size);
		NaiveNetwork network = new NaiveNetwork();
		network.openLayer();
		for (int i = 0; i < inputs; i++) {
			network.add(0, null, true);
		}
		network.openLayer();
		for (int start = 0; start + size <= inputs; start++) {
			int neuron = network.add(random.nextGaussian(), TANH, true);
			for (int i = 0; i < size; i++) {
				network.connect(start + i, neuron, random.nextGaussian());
			}
		}
		return network;
	}

	static double[] input(NaiveNetwork network, long seed) {
		Random random = new Random(seed);
		return random.doubles(network.inputCount(), -1, 1).toArray();
	}

	private void addNeurons() {
		int layers = 1 + random.nextInt(6);
		for (int layer = 0; layer < layers; layer++) {
			network.openLayer();
			int size = random.nextInt(8) == 0 ? 0 : 1 + random.nextInt(9);
			ActivationFunction own = layerWide && random.nextBoolean() ? TestFunctions.softmax() : null;
			for (int i = 0; i < size; i++) {
				network.add(random.nextGaussian(), layer == 0 ? null : function(own), random.nextDouble() >= disabled);
			}
		}
	}

	private ActivationFunction function(ActivationFunction own) {
		if (own != null && random.nextInt(4) > 0) {
			return own;
		}
		return List.of(TANH, RELU, IDENTITY).get(random.nextInt(3));
	}

	/** From earlier to later in some order of the neurons: that of their layers, or where it may, just any. */
	private void connect() {
		List<Integer> order = new ArrayList<>();
		for (int neuron = network.inputCount(); neuron < network.neurons.size(); neuron++) {
			order.add(neuron);
		}
		if (irregular) {
			Collections.shuffle(order, random);
		}
		for (int neuron = 0; neuron < network.inputCount(); neuron++) {
			order.add(neuron, neuron);
		}
		for (int to = network.inputCount(); to < order.size(); to++) {
			List<Integer> sources = new ArrayList<>(order.subList(0, to));
			Collections.shuffle(sources, random);
			for (int source : sources) {
				if ((irregular || layer(source) < layer(order.get(to))) && random.nextDouble() < density) {
					network.connect(source, order.get(to), weight());
				}
			}
		}
	}

	/** What runs through a disabled neuron is no cycle. */
	private void tangleDisabled() {
		for (int neuron = network.inputCount(); neuron < network.neurons.size(); neuron++) {
			int other = network.inputCount() + random.nextInt(network.neurons.size() - network.inputCount());
			if (!network.neurons.get(neuron).enabled()) {
				network.connect(neuron, other, weight());
				network.connect(other, neuron, weight());
			}
		}
	}

	private int layer(int neuron) {
		return network.neurons.get(neuron).layer();
	}

	private double weight() {
		return switch (random.nextInt(200)) {
			case 0 -> finite ? 1 : Double.NaN;
			case 1 -> finite ? -1 : Double.POSITIVE_INFINITY;
			case 2 -> -0.0;
			default -> random.nextGaussian();
		};
	}
}
