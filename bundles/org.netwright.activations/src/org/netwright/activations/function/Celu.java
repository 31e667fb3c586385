// SPDX-License-Identifier: EPL-2.0
package org.netwright.activations.function;

import org.netwright.engine.function.ActivationFunction;
import org.netwright.engine.function.FunctionParameter;

/** {@code f(z) = z} if {@code z > 0}, else {@code alpha * (exp(z / alpha) - 1)}: smooth for every alpha. */
public final class Celu extends ParametricType {

	/** One parameter: alpha. */
	public Celu() {
		super(new FunctionParameter("alpha", 1, 1e-6, 1e6, "How far below 0 the curve can fall, and how slowly it does."));
	}

	@Override
	ActivationFunction make(double[] values) {
		return new ExponentialLinear(1, values[0], values[0]);
	}
}
