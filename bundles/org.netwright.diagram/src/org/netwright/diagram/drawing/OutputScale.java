// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.drawing;

import org.netwright.diagram.scene.Scene;
import org.netwright.diagram.scene.SceneNode;
import org.netwright.engine.function.ActivationFunction;

/**
 * What the bars of outputs compare: one scale for all of them. It reaches from 0 to 1, further where the functions'
 * bounds or the values do, and below 0 only where a value is.
 *
 * @param low 0 or less
 * @param high 1 or more
 */
record OutputScale(double low, double high) {

	/** From 0 to 1. */
	static final OutputScale UNIT = new OutputScale(0, 1);

	static OutputScale of(Scene scene, DiagramState state) {
		double low = 0;
		double high = 1;
		for (SceneNode node : scene.outputs()) {
			ActivationFunction function = node.function();
			double value = state.activation(node.neuron());
			if (Double.isFinite(value)) {
				low = Math.min(low, value);
				high = Math.max(high, value);
			}
			if (function != null && Double.isFinite(function.upperBound())) {
				high = Math.max(high, Math.min(function.upperBound(), 1e6));
			}
		}
		return new OutputScale(low, high);
	}

	/** {@return where a value is, 0 to 1} */
	double share(double value) {
		return Math.clamp((value - low) / (high - low), 0.0, 1.0);
	}
}
