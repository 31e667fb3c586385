// SPDX-License-Identifier: EPL-2.0
package org.netwright.activations.function;

import org.netwright.engine.function.ActivationFunction;
import org.netwright.engine.function.FunctionParameter;

/** {@code f(z) = z} if {@code z > 0}, else {@code alpha * (exp(z) - 1)}. */
public final class Elu extends ParametricType {

	/** One parameter: alpha. */
	public Elu() {
		super(new FunctionParameter("alpha", 1, 0, 1e6, "How far below 0 the curve can fall."));
	}

	@Override
	ActivationFunction make(double[] values) {
		return new ExponentialLinear(1, values[0], 1);
	}
}
