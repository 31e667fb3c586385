// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.netwright.engine.function.ActivationFunction;
import org.netwright.engine.graph.NetworkGraph;
import org.netwright.engine.graph.NetworkGraphBuilder;
import org.netwright.engine.plan.CyclicNetworkException;
import org.netwright.engine.plan.Plan;
import org.netwright.tests.support.GoldenNetwork;

/** Networks to look for receptive fields in. */
final class FieldNetworks {

	private FieldNetworks() {
		// only factories
	}

	static Plan compile(NetworkGraph graph) {
		try {
			return Plan.compile(graph);
		} catch (CyclicNetworkException e) {
			throw new AssertionError(e);
		}
	}

	static Plan of(GoldenNetwork golden) {
		NetworkGraphBuilder builder = NetworkGraph.builder();
		for (GoldenNetwork.Layer layer : golden.layers()) {
			if (layer.activation() == null) {
				builder.inputs(layer.neurons().size());
				continue;
			}
			builder.layer();
			for (GoldenNetwork.Neuron neuron : layer.neurons()) {
				int target = builder.neuron(neuron.bias(), FieldFunctions.byId(layer.activation()));
				for (GoldenNetwork.Connection connection : neuron.incoming()) {
					builder.connect(golden.indexOf(connection.source()), target, connection.weight());
				}
			}
		}
		return compile(builder.build());
	}

	/**
	 * A small network by seed, with a function of its own for each neuron, skips, weights of 0, disabled neurons, dead
	 * rectifiers, ties, doubled connections, and now and then a layer-wide function or a weight that is no number.
	 */
	static Plan random(long seed, int inputs) {
		Random random = new Random(seed);
		boolean strange = random.nextInt(10) == 0;
		boolean round = random.nextBoolean();
		NetworkGraphBuilder builder = NetworkGraph.builder().inputs(inputs);
		List<Integer> before = new ArrayList<>();
		for (int i = 0; i < inputs; i++) {
			before.add(i);
			if (random.nextInt(25) == 0) {
				builder.disable(i);
			}
		}
		int layers = 1 + random.nextInt(4);
		for (int layer = 0; layer < layers; layer++) {
			builder.layer();
			ActivationFunction shared = random.nextInt(4) == 0 ? FieldFunctions.softmax() : null;
			List<Integer> fresh = new ArrayList<>();
			double density = 0.2 + 0.8 * random.nextDouble();
			for (int i = 1 + random.nextInt(5); i > 0; i--) {
				ActivationFunction own = FieldFunctions.ALL.get(random.nextInt(FieldFunctions.ALL.size()));
				double bias = random.nextInt(5) == 0 ? -8 : round ? random.nextInt(3) - 1 : random.nextGaussian();
				int neuron = builder.neuron(bias, shared != null && random.nextInt(3) > 0 ? shared : own);
				fresh.add(neuron);
				for (int source : before) {
					if (random.nextDouble() < density) {
						builder.connect(source, neuron, weight(random, round, strange));
					}
				}
				if (random.nextInt(12) == 0) {
					builder.disable(neuron);
				}
			}
			before.addAll(fresh);
		}
		return compile(builder.build());
	}

	private static double weight(Random random, boolean round, boolean strange) {
		if (strange && random.nextInt(20) == 0) {
			return random.nextBoolean() ? Double.NaN : Double.POSITIVE_INFINITY;
		}
		if (random.nextInt(8) == 0) {
			return random.nextBoolean() ? 0 : -0.0;
		}
		return round ? 0.5 * (random.nextInt(9) - 4) : random.nextGaussian();
	}

	/** Every neuron is connected to all of the layer before, with weights of the usual size. */
	static Plan dense(long seed, ActivationFunction hidden, ActivationFunction last, int... sizes) {
		Random random = new Random(seed);
		NetworkGraphBuilder builder = NetworkGraph.builder().inputs(sizes[0]);
		for (int layer = 1; layer < sizes.length; layer++) {
			double scale = 1 / Math.sqrt(sizes[layer - 1]);
			double[] weights = random.doubles((long) sizes[layer] * sizes[layer - 1], -1, 1).map(w -> 2 * w * scale).toArray();
			double[] biases = random.doubles(sizes[layer], -0.1, 0.1).toArray();
			builder.dense(weights, biases, layer == sizes.length - 1 ? last : hidden);
		}
		return compile(builder.build());
	}
}
