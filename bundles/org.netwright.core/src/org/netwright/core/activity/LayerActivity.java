// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.activity;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;

import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.engine.function.ActivationFunction;
import org.netwright.engine.graph.NetworkGraph;
import org.netwright.engine.plan.Workspace;
import org.netwright.engine.progress.Progress;

/**
 * How the neurons of one layer behave over many inputs. Immutable once {@link #of} has given it.
 *
 * <p>An activation is <em>saturated</em> if it lies within a twentieth of the function's range of one of its bounds, as tanh from 0.9 on;
 * where there is only one bound, as for the rectifier, if it is exactly there. Functions without bounds never saturate. A neuron is
 * <em>dead</em> if its activation is the same for all inputs, but for {@value #SAME}. Input neurons are neither, and neurons that are
 * switched off do not count.
 */
public final class LayerActivity {

	/** Activations that differ by no more count as the same. */
	public static final double SAME = 1e-9;

	private static final double NEAR = 0.05;
	private static final int TOLD_EVERY = 256;

	private final int layer;
	private final int first;
	private final double[] least;
	private final double[] most;
	private final long[] saturated;
	private final boolean[] counted;
	private final ValueHistogram histogram = new ValueHistogram();
	private long inputs;

	private LayerActivity(NetworkGraph graph, int layer) {
		this.layer = layer;
		first = graph.layerStart(layer);
		int size = graph.layerSize(layer);
		least = new double[size];
		most = new double[size];
		saturated = new long[size];
		counted = new boolean[size];
		for (int i = 0; i < size; i++) {
			least[i] = Double.POSITIVE_INFINITY;
			most[i] = Double.NEGATIVE_INFINITY;
			counted[i] = layer > 0 && graph.enabled(first + i);
		}
	}

	/**
	 * Runs inputs through a network and looks at all layers. One thread; memory does not depend on the number of inputs.
	 *
	 * @param network the network
	 * @param inputs gives one input after the other, {@code [inputCount]} each, null at the end; not modified
	 * @param count how many there are
	 * @param progress hears how far it is, and may cancel
	 * @return one for each layer, in order
	 * @throws CancellationException if it was cancelled
	 * @throws org.netwright.engine.plan.WrongInputSizeException if an input has the wrong number of values
	 * @throws org.netwright.core.function.FunctionFailedException if a contributed function fails
	 */
	public static List<LayerActivity> of(NetworkSnapshot network, Supplier<double[]> inputs, long count, Progress progress) {
		NetworkGraph graph = network.graph();
		List<LayerActivity> layers = new ArrayList<>();
		for (int layer = 0; layer < graph.layerCount(); layer++) {
			layers.add(new LayerActivity(graph, layer));
		}
		Workspace workspace = network.plan().workspace();
		long done = 0;
		for (double[] input = inputs.get(); input != null; input = inputs.get()) {
			if (progress.cancelled()) {
				throw new CancellationException("Looking at layers was cancelled after " + done + " of " + count + " inputs.");
			}
			network.plan().propagate(input, workspace);
			for (LayerActivity layer : layers) {
				layer.add(graph, workspace);
			}
			done++;
			if (done % TOLD_EVERY == 0) {
				progress.worked(done, count);
			}
		}
		return layers;
	}

	private void add(NetworkGraph graph, Workspace values) {
		inputs++;
		for (int i = 0; i < least.length; i++) {
			double activation = values.activation(first + i);
			least[i] = Math.min(least[i], activation);
			most[i] = Math.max(most[i], activation);
			if (layer == 0 || counted[i]) {
				histogram.add(activation);
			}
			if (counted[i] && isSaturated(graph.function(first + i), activation)) {
				saturated[i]++;
			}
		}
	}

	/**
	 * Whether an activation is saturated.
	 *
	 * @param function that gave it
	 * @param activation what it gave
	 * @return as said at the top
	 */
	public static boolean isSaturated(ActivationFunction function, double activation) {
		double low = function.lowerBound();
		double high = function.upperBound();
		if (Double.isInfinite(low) || Double.isInfinite(high)) {
			return activation == low || activation == high;
		}
		double near = NEAR * (high - low);
		return activation <= low + near || activation >= high - near;
	}

	/** {@return the layer's place in the network} */
	public int layer() {
		return layer;
	}

	/** {@return how many neurons it has} */
	public int size() {
		return least.length;
	}

	/** {@return how many inputs were run} */
	public long inputs() {
		return inputs;
	}

	/** {@return the share of all activations that are saturated, 0 to 1; not-a-number where none counts} */
	public double saturation() {
		long all = 0;
		long counts = 0;
		for (int i = 0; i < saturated.length; i++) {
			all += saturated[i];
			counts += counted[i] ? inputs : 0;
		}
		return counts == 0 ? Double.NaN : (double) all / counts;
	}

	/**
	 * How often a neuron is saturated.
	 *
	 * @param neuron a neuron index of this layer
	 * @return 0 to 1; not-a-number where it does not count
	 */
	public double saturation(int neuron) {
		return counted[neuron - first] && inputs > 0 ? (double) saturated[neuron - first] / inputs : Double.NaN;
	}

	/** {@return the indices of the neurons that are dead, rising; nobody is with fewer than two inputs} */
	public List<Integer> dead() {
		List<Integer> dead = new ArrayList<>();
		for (int i = 0; i < least.length && inputs > 1; i++) {
			if (counted[i] && most[i] - least[i] <= SAME) {
				dead.add(first + i);
			}
		}
		return dead;
	}

	/**
	 * The smallest activation of a neuron.
	 *
	 * @param neuron a neuron index of this layer
	 * @return infinite without inputs
	 */
	public double least(int neuron) {
		return least[neuron - first];
	}

	/**
	 * The largest activation of a neuron.
	 *
	 * @param neuron a neuron index of this layer
	 * @return minus infinite without inputs
	 */
	public double most(int neuron) {
		return most[neuron - first];
	}

	/** {@return how many activations there are of each size; not to be changed any more} */
	public ValueHistogram histogram() {
		return histogram;
	}
}
