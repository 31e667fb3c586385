// SPDX-License-Identifier: EPL-2.0
package org.netwright.benchmarks.onnx;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.netwright.activations.function.BuiltInFunctions;
import org.netwright.engine.function.ActivationFunction;
import org.netwright.engine.function.FunctionParameter;
import org.netwright.engine.function.FunctionType;
import org.netwright.engine.graph.NetworkGraph;
import org.netwright.engine.graph.NetworkGraphBuilder;

/**
 * Networks by seed whose connections all run to later layers: dense and sparse, with skips, with one function per layer
 * or per neuron. Weights are scaled by the number of connections, so that sums stay within a few units; all numbers are
 * floats, so that both precisions compute the same network.
 */
final class LayeredNetworks {

	private static final double[] DENSITIES = {0.1, 0.4, 1};

	private final Random random;
	private final List<String> ids;
	private final Precision precision;
	private final Map<ActivationFunction, OnnxFunction> inOnnx = new IdentityHashMap<>();
	private final Map<String, ActivationFunction> made = new HashMap<>();
	final NetworkGraph graph;

	/**
	 * Makes a network.
	 *
	 * @param seed the same seed gives the same network
	 * @param ids the functions to take from, each of which ONNX Runtime can compute in that precision
	 * @param precision of the judge
	 */
	LayeredNetworks(long seed, List<String> ids, Precision precision) {
		this.random = new Random(seed);
		this.ids = ids;
		this.precision = precision;
		this.graph = make();
	}

	OnnxFunction inOnnx(ActivationFunction function) {
		return inOnnx.get(function);
	}

	/** {@code [count][inputs]}. */
	double[] inputs(int count) {
		double[] inputs = new double[count * graph.inputCount()];
		for (int i = 0; i < inputs.length; i++) {
			inputs[i] = (float) (2 * random.nextDouble() - 1);
		}
		return inputs;
	}

	private NetworkGraph make() {
		NetworkGraphBuilder builder = NetworkGraph.builder().inputs(1 + random.nextInt(20));
		double density = DENSITIES[random.nextInt(DENSITIES.length)];
		boolean skips = random.nextBoolean();
		boolean mixed = random.nextBoolean();
		int layers = 1 + random.nextInt(5);
		int[] start = new int[layers + 2];
		start[1] = builder.build().inputCount();
		for (int layer = 1; layer <= layers; layer++) {
			builder.layer();
			made.clear();
			int size = 1 + random.nextInt(random.nextInt(4) == 0 ? 70 : 12);
			ActivationFunction shared = function(false);
			for (int i = 0; i < size; i++) {
				builder.neuron(number(), mixed && random.nextInt(3) == 0 ? function(true) : shared);
			}
			start[layer + 1] = start[layer] + size;
			connect(builder, skips ? 0 : start[layer - 1], start[layer], start[layer + 1], density);
		}
		return builder.build();
	}

	private void connect(NetworkGraphBuilder builder, int from, int layerStart, int layerEnd, double density) {
		double scale = 2 / Math.sqrt(Math.max(1, density * (layerStart - from)));
		for (int target = layerStart; target < layerEnd; target++) {
			for (int source = from; source < layerStart; source++) {
				if (random.nextDouble() < density) {
					builder.connect(source, target, (float) (scale * number()));
				}
			}
		}
	}

	private double number() {
		return (float) random.nextGaussian();
	}

	/** One of the functions; parameters at random within their bounds or as they are by default. */
	private ActivationFunction function(boolean again) {
		String id = ids.get(random.nextInt(ids.size()));
		if (again && made.containsKey(id)) {
			return made.get(id);
		}
		FunctionType type = BuiltInFunctions.byId().get(id);
		double[] values = type.parameters().stream().mapToDouble(this::value).toArray();
		ActivationFunction function = type.create(values);
		made.put(id, function);
		inOnnx.put(function, OnnxFunctions.of(id, values, precision).orElseThrow());
		return function;
	}

	private double value(FunctionParameter parameter) {
		double near = (float) (parameter.defaultValue() * (0.5 + random.nextDouble()));
		boolean varied = random.nextBoolean() && parameter.accepts(near);
		return varied ? near : (float) parameter.defaultValue();
	}
}
