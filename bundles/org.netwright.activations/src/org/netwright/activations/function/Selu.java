// SPDX-License-Identifier: EPL-2.0
package org.netwright.activations.function;

import org.netwright.engine.function.ActivationFunction;
import org.netwright.engine.function.FunctionParameter;

/**
 * {@code f(z) = gamma * z} if {@code z > 0}, else {@code gamma * alpha * (exp(z) - 1)}. The defaults are those of the
 * ONNX operator, which are the constants of the self-normalizing networks rounded to floats.
 */
public final class Selu extends ParametricType {

	/** Two parameters: alpha and gamma. */
	public Selu() {
		super(new FunctionParameter("alpha", 1.67326319217681884765625, 0, 1000,
				"How far below 0 the curve can fall, before it is scaled."),
				new FunctionParameter("gamma", 1.05070102214813232421875, 1e-6, 1000, "What everything is multiplied by."));
	}

	@Override
	ActivationFunction make(double[] values) {
		return new ExponentialLinear(values[1], values[0] * values[1], 1);
	}
}
