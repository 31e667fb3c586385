// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.batch;

import java.util.Objects;

import org.netwright.engine.graph.NetworkGraph;
import org.netwright.engine.plan.Trace;

/**
 * The values of some neighbouring samples of a stream: inputs, outputs, and what every neuron in between made of them.
 * Valid until the call that it was passed to returns; it belongs to the thread of that call.
 *
 * <p>Methods that take an index throw {@link IndexOutOfBoundsException} where there is no such sample, input, output or
 * neuron.
 */
public final class Tile {

	private final NetworkGraph graph;
	private final long first;
	private final Trace[] traces;

	Tile(NetworkGraph graph, long first, Trace[] traces) {
		this.graph = graph;
		this.first = first;
		this.traces = traces;
	}

	/** {@return the place of the first sample in the stream, counted from 0} */
	public long first() {
		return first;
	}

	/** {@return how many samples there are, 1 or more} */
	public int samples() {
		return traces.length;
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
		return traces[sample].activation(neuron);
	}

	/** {@return the outputs of all samples, {@code [samples][outputCount]}, row-major, as a new array} */
	public double[] outputs() {
		int outputs = graph.outputCount();
		double[] result = new double[Math.multiplyExact(samples(), outputs)];
		for (int sample = 0; sample < samples(); sample++) {
			for (int output = 0; output < outputs; output++) {
				result[sample * outputs + output] = output(sample, output);
			}
		}
		return result;
	}
}
