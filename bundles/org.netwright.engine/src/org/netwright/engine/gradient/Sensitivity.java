// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.gradient;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.IntStream;

import org.netwright.engine.batch.BatchOptions;
import org.netwright.engine.function.ActivationFunction;
import org.netwright.engine.graph.NetworkGraph;
import org.netwright.engine.plan.CyclicNetworkException;
import org.netwright.engine.plan.Plan;

/**
 * How a neuron changes with each input: the derivatives of its pre-activation or its activation with respect to the
 * inputs, at any input. It is the gradient of a network that has one output more, which has the value in question.
 *
 * <p>Immutable and shared between threads at will.
 */
public final class Sensitivity {

	/** The value itself. */
	private static final ActivationFunction SAME = new ActivationFunction() {
		@Override
		public void apply(double[] values, int from, int to) {
			// the sum itself
		}

		@Override
		public double derivative(double preActivation, double activation) {
			return 1;
		}

		@Override
		public boolean monotone() {
			return true;
		}
	};

	/** Which value of a neuron is meant. */
	public enum Value {
		/** The weighted sum {@code z}, which saturation does not flatten. */
		PRE_ACTIVATION,
		/** What the neuron passes on, {@code a = f(z)}. */
		ACTIVATION
	}

	private final Gradient gradient;

	private Sensitivity(Gradient gradient) {
		this.gradient = gradient;
	}

	/**
	 * Prepares the derivatives of a neuron. Takes time and memory proportional to the number of connections.
	 *
	 * @param plan the network
	 * @param neuron any neuron. For an input neuron both values are the input; of a disabled one all derivatives are 0
	 * @param value which value of it
	 * @return its sensitivity
	 * @throws IndexOutOfBoundsException if there is no such neuron
	 */
	public static Sensitivity of(Plan plan, int neuron, Value value) {
		NetworkGraph graph = plan.graph();
		Objects.checkIndex(neuron, graph.neuronCount());
		boolean sum = value == Value.PRE_ACTIVATION && neuron >= graph.inputCount() && graph.enabled(neuron);
		int from = sum ? graph.incomingStart(neuron) : 0;
		int count = sum ? graph.incomingStart(neuron + 1) - from : 1;
		int neurons = graph.neuronCount();
		int connections = graph.connectionCount();
		int[] layerStart = IntStream.concat(IntStream.rangeClosed(0, graph.layerCount()).map(graph::layerStart),
				IntStream.of(neurons + 1)).toArray();
		int[] incomingStart = IntStream.concat(IntStream.rangeClosed(0, neurons).map(graph::incomingStart),
				IntStream.of(connections + count)).toArray();
		int[] source = IntStream.concat(IntStream.range(0, connections).map(graph::source),
				IntStream.range(0, count).map(i -> sum ? graph.source(from + i) : neuron)).toArray();
		double[] weight = Arrays.copyOf(graph.weights(), connections + count);
		for (int i = 0; i < count; i++) {
			weight[connections + i] = sum ? graph.weight(from + i) : 1;
		}
		double[] bias = Arrays.copyOf(graph.biases(), neurons + 1);
		bias[neurons] = sum ? graph.bias(neuron) : 0;
		ActivationFunction[] function = IntStream.rangeClosed(0, neurons)
				.mapToObj(n -> n == neurons ? SAME : graph.function(n)).toArray(ActivationFunction[]::new);
		boolean[] enabled = new boolean[neurons + 1];
		for (int n = 0; n <= neurons; n++) {
			enabled[n] = n == neurons || graph.enabled(n);
		}
		NetworkGraph longer = new NetworkGraph(layerStart, incomingStart, source, weight, bias, function, enabled);
		try {
			return new Sensitivity(Gradient.of(Plan.compile(longer), BatchOptions.standard().withThreads(1)));
		} catch (CyclicNetworkException e) {
			throw new IllegalStateException("a network without cycles has none when it gets one output more", e);
		}
	}

	/**
	 * The derivatives at an input.
	 *
	 * @param input {@code [inputCount]}; not modified and not kept
	 * @return {@code [inputCount]}: by how much the value changes per unit of each input, a new array
	 * @throws org.netwright.engine.plan.WrongInputSizeException if the number of values is wrong
	 * @throws UnsupportedOperationException if a layer-wide function on the way has no gradient
	 */
	public double[] at(double[] input) {
		return gradient.output(input, 0).inputs();
	}
}
