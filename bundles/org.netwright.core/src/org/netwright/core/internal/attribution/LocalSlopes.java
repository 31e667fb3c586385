// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.internal.attribution;

import java.util.IdentityHashMap;
import java.util.Map;

import org.netwright.core.attribution.LocalSlope;
import org.netwright.engine.function.ActivationFunction;
import org.netwright.engine.graph.NetworkGraph;
import org.netwright.engine.plan.Trace;

/** The slope of each neuron's function where the neuron stands, computed when it is first asked for. Belongs to one thread. */
public final class LocalSlopes {

	private static final double ROUNDING = 1e-12;
	/** So near to 0 a secant is a tangent, and rounding would tell them apart. */
	private static final double NEAR_ZERO = 1e-7;

	private final Trace trace;
	private final LocalSlope kind;
	private final Map<ActivationFunction, Double> atZero = new IdentityHashMap<>();
	private final NetworkGraph graph;
	private final double[] slopes;
	private final boolean[] known;

	/**
	 * @param trace of a complete run
	 * @param kind which slopes
	 */
	public LocalSlopes(Trace trace, LocalSlope kind) {
		this.trace = trace;
		this.kind = kind;
		graph = trace.graph();
		slopes = new double[graph.neuronCount()];
		known = new boolean[slopes.length];
	}

	/** {@return the slope; 1 for an input, 0 for a neuron that is switched off} */
	public double of(int neuron) {
		if (!known[neuron]) {
			slopes[neuron] = !graph.enabled(neuron) ? 0 : graph.layerOf(neuron) == 0 ? 1 : slope(neuron);
			known[neuron] = true;
		}
		return slopes[neuron];
	}

	private double slope(int neuron) {
		ActivationFunction function = graph.function(neuron);
		double preActivation = trace.preActivation(neuron);
		double activation = trace.activation(neuron);
		if (kind == LocalSlope.SECANT && !function.layerWide() && Math.abs(preActivation) > NEAR_ZERO) {
			return (activation - atZero.computeIfAbsent(function, LocalSlopes::atZero)) / preActivation;
		}
		return function.derivative(preActivation, activation);
	}

	private static double atZero(ActivationFunction function) {
		double[] value = { 0 };
		function.apply(value, 0, 1);
		return value[0];
	}

	/** {@return {@code a - slope * z}: where the line is at 0} */
	public double bend(int neuron) {
		double preActivation = trace.preActivation(neuron);
		return trace.activation(neuron) - (preActivation == 0 ? 0 : of(neuron) * preActivation);
	}

	/** {@return whether the line goes through 0} */
	public boolean isStraight(int neuron) {
		return Math.abs(bend(neuron)) <= ROUNDING * Math.max(1, Math.abs(trace.activation(neuron)));
	}
}
