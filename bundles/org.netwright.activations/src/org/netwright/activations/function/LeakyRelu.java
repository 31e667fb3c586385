// SPDX-License-Identifier: EPL-2.0
package org.netwright.activations.function;

import org.netwright.engine.function.ActivationFunction;
import org.netwright.engine.function.FunctionParameter;

/** {@code f(z) = z} if {@code z > 0}, else {@code slope * z}, with a small slope. */
public final class LeakyRelu extends ParametricType {

	/** One parameter: the slope. */
	public LeakyRelu() {
		super(new FunctionParameter("slope", 0.01, 0, 1, "How much is kept of what is negative."));
	}

	@Override
	ActivationFunction make(double[] values) {
		return new SlopedRectifier(values[0]);
	}
}
