// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.batch;

import java.util.Objects;

import org.netwright.engine.graph.NetworkGraph;
import org.netwright.engine.internal.tile.DoubleTile;

/**
 * The values of some neighbouring samples of a stream: inputs, outputs, and what every neuron in between made of them.
 * Valid until the call that it was passed to returns; it belongs to the thread of that call.
 *
 * <p>Methods that take an index throw {@link IndexOutOfBoundsException} where there is no such sample, input, output or
 * neuron.
 */
public final class Tile {

	private final NetworkGraph graph;
	private final int[] slotOf;
	private final DoubleTile values;
	private final long first;

	Tile(NetworkGraph graph, int[] slotOf, DoubleTile values, long first) {
		this.graph = graph;
		this.slotOf = slotOf;
		this.values = values;
		this.first = first;
	}

	/** {@return the place of the first sample in the stream, counted from 0} */
	public long first() {
		return first;
	}

	/** {@return how many samples there are, 1 or more} */
	public int samples() {
		return values.samples();
	}

	/**
	 * An activation of the last layer.
	 *
	 * @param sample 0 to {@link #samples} - 1
	 * @param output 0 to {@code outputCount - 1}
	 * @return the activation
	 */
	public double output(int sample, int output) {
		int outputs = graph.outputCount();
		return activation(sample, graph.neuronCount() - outputs + Objects.checkIndex(output, outputs));
	}

	/**
	 * An activation of any neuron.
	 *
	 * @param sample 0 to {@link #samples} - 1
	 * @param neuron a neuron index
	 * @return the activation; the input value for an input neuron, 0 for a disabled one
	 */
	public double activation(int sample, int neuron) {
		return values.values()[slotOf[neuron]][Objects.checkIndex(sample, values.samples())];
	}

	/** {@return the outputs of all samples, {@code [samples][outputCount]}, row-major, as a new array} */
	public double[] outputs() {
		int outputs = graph.outputCount();
		double[] result = new double[Math.multiplyExact(samples(), outputs)];
		values.store(graph.neuronCount() - outputs, outputs, result, 0);
		return result;
	}
}
