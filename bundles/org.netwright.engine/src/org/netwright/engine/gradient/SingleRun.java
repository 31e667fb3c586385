// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.gradient;

import java.util.function.Consumer;

import org.netwright.engine.graph.NetworkGraph;
import org.netwright.engine.internal.program.Structure;
import org.netwright.engine.internal.tile.DoubleTile;
import org.netwright.engine.internal.tile.Watch;
import org.netwright.engine.plan.WrongInputSizeException;

/** One input, as often as there are numbers to take the gradient of. Belongs to one thread. */
final class SingleRun {

	private final Gradient gradient;
	private final NetworkGraph graph;
	private final Structure structure;
	private final double[] input;
	private GradientTile tile;
	private int first;

	SingleRun(Gradient gradient, double[] input) {
		this.gradient = gradient;
		this.graph = gradient.plan().graph();
		this.structure = gradient.program().structure();
		this.input = input;
		if (input.length != graph.inputCount()) {
			throw new WrongInputSizeException(graph.inputCount(), input.length);
		}
	}

	/** Runs some numbers at a time, and has them looked at. */
	void run(int numbers, OutputWeighting weighting, Consumer<SingleRun> look) {
		tile = gradient.room().singles().take();
		OutputRows outputs = new OutputRows(graph, structure);
		Watch watch = new Watch(() -> {
			// one input is over soon
		});
		for (first = 0; first < numbers; first += DoubleTile.GRAIN) {
			int count = Math.min(DoubleTile.GRAIN, numbers - first);
			double[] repeated = new double[count * input.length];
			for (int s = 0; s < count; s++) {
				System.arraycopy(input, 0, repeated, s * input.length, input.length);
			}
			tile.forward().load(repeated, 0, count);
			tile.forward(gradient.program(), gradient.kernel(), gradient.options().reference(), watch);
			for (int s = 0; s < count; s++) {
				outputs.weigh(tile, s, first + s, weighting);
			}
			tile.backward(gradient.program(), gradient.transpose(), gradient.kernel(), true, watch);
			look.accept(this);
		}
		gradient.room().singles().give(tile);
	}

	/** {@return the first of the numbers at hand} */
	int first() {
		return first;
	}

	/** {@return how many numbers are at hand} */
	int count() {
		return tile.samples();
	}

	/** {@return the derivatives of one of the numbers at hand with respect to inputs} */
	double[] inputs(int s) {
		double[] result = new double[graph.inputCount()];
		tile.storeInputs(s, result, 0);
		return result;
	}

	/** {@return all derivatives of one of the numbers at hand} */
	NetworkGradient gradient(int s, double[] weighting) {
		double[] weights = new double[graph.connectionCount()];
		double[] biases = new double[graph.neuronCount()];
		for (int neuron = graph.inputCount(); neuron < biases.length; neuron++) {
			if (!graph.enabled(neuron)) {
				continue;
			}
			double delta = tile.deltas()[structure.slotOf[neuron]][s];
			biases[neuron] = delta;
			for (int c = graph.incomingStart(neuron); c < graph.incomingStart(neuron + 1); c++) {
				int source = graph.source(c);
				weights[c] = graph.enabled(source) ? delta * tile.values()[structure.slotOf[source]][s] : 0;
			}
		}
		return new NetworkGradient(value(s, weighting), weights, biases, inputs(s));
	}

	private double value(int s, double[] weighting) {
		double sum = 0;
		for (int output = 0; output < weighting.length; output++) {
			if (weighting[output] != 0) {
				int neuron = graph.neuronCount() - weighting.length + output;
				sum += weighting[output] * tile.values()[structure.slotOf[neuron]][s];
			}
		}
		return sum;
	}
}
