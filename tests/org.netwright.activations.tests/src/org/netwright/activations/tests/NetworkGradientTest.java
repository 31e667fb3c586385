// SPDX-License-Identifier: EPL-2.0
package org.netwright.activations.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Collection;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.netwright.engine.batch.BatchOptions;
import org.netwright.engine.function.ActivationFunction;
import org.netwright.engine.gradient.Gradient;
import org.netwright.engine.gradient.NetworkGradient;
import org.netwright.engine.graph.NetworkGraph;
import org.netwright.engine.graph.NetworkGraphBuilder;
import org.netwright.engine.plan.CyclicNetworkException;
import org.netwright.engine.plan.Plan;

/** Gradients of networks with every function: against JAX, and against central differences. */
class NetworkGradientTest {

	private static final double STEP = 1e-5;

	static Collection<TriedFunction> functions() {
		return TriedFunction.all();
	}

	@Test
	void gradientsAreThoseOfJax() throws IOException, CyclicNetworkException {
		for (GoldenGradient golden : GoldenGradient.all()) {
			Plan plan = Plan.compile(golden.graph());
			assertArrayEquals(golden.outputs(), plan.propagate(golden.input()).outputs(), 1e-13);
			expect(golden, Gradient.of(plan).weighted(golden.input(), golden.weighting()));
			expect(golden, Gradient.of(plan).sum(golden.input(), golden.weighting()));
			Gradient reference = Gradient.of(plan, BatchOptions.standard().asReference());
			expect(golden, reference.weighted(golden.input(), golden.weighting()));
		}
	}

	private static void expect(GoldenGradient golden, NetworkGradient gradient) {
		assertArrayEquals(golden.weights(), gradient.weights(), 1e-12);
		assertArrayEquals(golden.biases(), gradient.biases(), 1e-12);
		assertArrayEquals(golden.inputs(), gradient.inputs(), 1e-12);
	}

	@ParameterizedTest
	@MethodSource("functions")
	void gradientAgreesWithCentralDifferences(TriedFunction tried) throws CyclicNetworkException {
		for (int seed = 0; seed < 4; seed++) {
			Plan plan = Plan.compile(network(tried.function(), seed));
			NetworkGraph graph = plan.graph();
			Random random = new Random(seed);
			double[] input = random.doubles(graph.inputCount(), -1, 1).toArray();
			double[] weighting = random.doubles(graph.outputCount(), -1, 1).toArray();
			NetworkGradient gradient = Gradient.of(plan).weighted(input, weighting);
			for (int c = 0; c < graph.connectionCount(); c += 3) {
				int index = c;
				expect(difference(h -> value(moved(plan, index, -1, h), input, weighting)), gradient.weight(c));
			}
			for (int neuron = graph.inputCount(); neuron < graph.neuronCount(); neuron++) {
				int index = neuron;
				expect(difference(h -> value(moved(plan, -1, index, h), input, weighting)), gradient.bias(neuron));
			}
			for (int i = 0; i < input.length; i++) {
				int index = i;
				expect(difference(h -> value(plan, moved(input, index, h), weighting)), gradient.input(i));
			}
		}
	}

	/** NaN where a corner lies so near that differences say nothing. */
	private static double difference(DoubleUnaryOperator value) {
		double above = value.applyAsDouble(STEP);
		double middle = value.applyAsDouble(0);
		double below = value.applyAsDouble(-STEP);
		double right = (above - middle) / STEP;
		double left = (middle - below) / STEP;
		return Math.abs(right - left) > 0.1 * Math.max(1, Math.abs(right)) ? Double.NaN : (above - below) / (2 * STEP);
	}

	private static void expect(double difference, double derivative) {
		if (!Double.isNaN(difference)) {
			assertEquals(difference, derivative, 1e-6 * Math.max(1, Math.abs(difference)));
		}
	}

	/** Skips, doubled connections, a disabled neuron, neurons of their own way beside those of the function. */
	private static NetworkGraph network(ActivationFunction function, int seed) {
		Random random = new Random(100 + seed);
		ActivationFunction tanh = new TriedFunction("tanh").function();
		NetworkGraphBuilder builder = NetworkGraph.builder().inputs(4);
		int neurons = 4;
		for (int layer = 0; layer < 3; layer++) {
			int before = neurons;
			builder.layer();
			for (int i = 0; i < 6; i++) {
				int neuron = builder.neuron(random.nextGaussian() / 2, i % 3 == 2 ? tanh : function);
				for (int source = 0; source < before; source++) {
					if (random.nextInt(3) > 0) {
						builder.connect(source, neuron, random.nextGaussian() / 2);
					}
				}
				neurons++;
			}
			builder.connect(0, neurons - 1, 0.25).connect(0, neurons - 1, -0.5);
		}
		return builder.disable(7).build();
	}

	private static Plan moved(Plan plan, int connection, int neuron, double h) {
		double[] weights = plan.graph().weights();
		double[] biases = plan.graph().biases();
		if (connection >= 0) {
			weights[connection] += h;
		} else {
			biases[neuron] += h;
		}
		return plan.withWeights(weights, biases);
	}

	private static double[] moved(double[] input, int index, double h) {
		double[] result = input.clone();
		result[index] += h;
		return result;
	}

	private static double value(Plan plan, double[] input, double[] weighting) {
		double[] outputs = plan.propagate(input).outputs();
		double sum = 0;
		for (int i = 0; i < outputs.length; i++) {
			sum += weighting[i] * outputs[i];
		}
		return sum;
	}
}
