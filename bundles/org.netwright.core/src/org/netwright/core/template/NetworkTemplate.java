// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.template;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.netwright.core.internal.template.Messages;
import org.netwright.engine.progress.Progress;
import org.netwright.model.Network;

/**
 * What a new network shall be. Equal templates make equal documents, to the byte when they are saved.
 *
 * @param name what people call it; may be empty
 * @param shape the sizes of the layers
 * @param functions ids of the activation functions, one for each layer but the input layer
 * @param inputs which input values are black, grey and white
 * @param weights of the connections from each neuron to all of the next layer; null for a network without connections
 * @param classes what the outputs are called, one name for each; empty for numbered ones. A network with classes decides for the
 *     largest output, whatever it is
 */
public record NetworkTemplate(String name, Shape shape, List<String> functions, Inputs inputs, Weights weights, List<String> classes) {

	/** Which input values are black, grey and white. */
	public enum Inputs {
		/** From -1 to 1, grey is 0. */
		MINUS_ONE_TO_ONE(-1, 0, 1),
		/** From 0 to 1, grey is 0.5. */
		ZERO_TO_ONE(0, 0.5, 1);

		private final double minimum;
		private final double neutral;
		private final double maximum;

		Inputs(double minimum, double neutral, double maximum) {
			this.minimum = minimum;
			this.neutral = neutral;
			this.maximum = maximum;
		}

		/** {@return black} */
		public double minimum() {
			return minimum;
		}

		/** {@return grey} */
		public double neutral() {
			return neutral;
		}

		/** {@return white} */
		public double maximum() {
			return maximum;
		}
	}

	/**
	 * A template whose outputs are numbered.
	 *
	 * @param name what people call it; may be empty
	 * @param shape the sizes of the layers
	 * @param functions ids of the activation functions, one for each layer but the input layer
	 * @param inputs which input values are black, grey and white
	 * @param weights of the connections; null for a network without connections
	 */
	public NetworkTemplate(String name, Shape shape, List<String> functions, Inputs inputs, Weights weights) {
		this(name, shape, functions, inputs, weights, List.of());
	}

	/** Checks that there is a function for each layer, and a class for each output if there are any. */
	public NetworkTemplate {
		Objects.requireNonNull(name, "name");
		Objects.requireNonNull(inputs, "inputs");
		functions = List.copyOf(functions);
		if (functions.size() != shape.layers().size() - 1) {
			throw new IllegalArgumentException(functions.size() + " functions for the layers of " + shape + " but the first");
		}
		classes = List.copyOf(classes);
		if (!classes.isEmpty() && classes.size() != shape.layers().getLast().count()) {
			throw new IllegalArgumentException(classes.size() + " classes for the outputs of " + shape);
		}
	}

	/** {@return whether there will be connections} */
	public boolean isConnected() {
		return weights != null;
	}

	/** {@return how many connections there will be} */
	public long connectionCount() {
		return isConnected() ? shape.connectionCount() : 0;
	}

	/**
	 * This template without its connections.
	 *
	 * @return a template of the same layers
	 */
	public NetworkTemplate unconnected() {
		return new NetworkTemplate(name, shape, functions, inputs, null, classes);
	}

	/** {@return why this template would make too large a network, and what can be done; empty if it would not} */
	public Optional<String> refusal() {
		long connections = connectionCount();
		return connections <= Shape.MOST_CONNECTIONS ? Optional.empty()
				: Optional.of(ShapeReader.say(Messages.tooManyConnections, shape, ShapeReader.count(connections),
						ShapeReader.count(Shape.MOST_CONNECTIONS)));
	}

	/**
	 * Makes the network. Ids are short and say where a neuron is: {@code in1}, {@code h1-1} for the first neuron of the first
	 * hidden layer, {@code out1}.
	 *
	 * @param progress asked after each neuron, and told the connections made so far
	 * @return a document that nobody else has; empty if it was cancelled
	 * @throws IllegalStateException if there is a {@link #refusal()}
	 */
	public Optional<Network> create(Progress progress) {
		refusal().ifPresent(reason -> {
			throw new IllegalStateException(reason);
		});
		return new NetworkMaker(this, progress).make();
	}
}
