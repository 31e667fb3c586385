// SPDX-License-Identifier: EPL-2.0
package org.netwright.activations.function;

import org.netwright.engine.function.ActivationFunction;
import org.netwright.engine.function.FunctionParameter;

/** {@code f(z) = z} if {@code z > 0}, else {@code slope * z}, with any slope, as a rule one that was learned. */
public final class PRelu extends ParametricType {

	private static final double STEEPEST = 1e6;

	/** One parameter: the slope. */
	public PRelu() {
		super(new FunctionParameter("slope", 0.25, -STEEPEST, STEEPEST,
				"What the negative is multiplied by; below 0 it is folded up."));
	}

	@Override
	ActivationFunction make(double[] values) {
		return new SlopedRectifier(values[0]);
	}
}
