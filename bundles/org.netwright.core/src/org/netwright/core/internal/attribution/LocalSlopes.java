// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.internal.attribution;

import org.netwright.engine.graph.NetworkGraph;
import org.netwright.engine.plan.Trace;

/** The derivative of each neuron's function where the neuron stands, computed when it is first asked for. Belongs to one thread. */
public final class LocalSlopes {

	private static final double ROUNDING = 1e-12;

	private final Trace trace;
	private final NetworkGraph graph;
	private final double[] slopes;
	private final boolean[] known;

	/** @param trace of a complete run */
	public LocalSlopes(Trace trace) {
		this.trace = trace;
		graph = trace.graph();
		slopes = new double[graph.neuronCount()];
		known = new boolean[slopes.length];
	}

	/** {@return {@code f'(z)}; 1 for an input, 0 for a neuron that is switched off} */
	public double of(int neuron) {
		if (!known[neuron]) {
			slopes[neuron] = !graph.enabled(neuron) ? 0
					: graph.layerOf(neuron) == 0 ? 1 : graph.function(neuron).derivative(trace.preActivation(neuron), trace.activation(neuron));
			known[neuron] = true;
		}
		return slopes[neuron];
	}

	/** {@return {@code a - f'(z) z}: where the tangent is at 0} */
	public double bend(int neuron) {
		double preActivation = trace.preActivation(neuron);
		return trace.activation(neuron) - (preActivation == 0 ? 0 : of(neuron) * preActivation);
	}

	/** {@return whether the tangent goes through 0} */
	public boolean isStraight(int neuron) {
		return Math.abs(bend(neuron)) <= ROUNDING * Math.max(1, Math.abs(trace.activation(neuron)));
	}
}
