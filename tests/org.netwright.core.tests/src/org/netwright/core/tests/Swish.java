// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.tests;

import java.util.List;

import org.netwright.engine.function.ActivationFunction;
import org.netwright.engine.function.FunctionParameter;
import org.netwright.engine.function.FunctionType;

/** A stranger's function, as in the example of the extension point. */
public final class Swish implements FunctionType {

	@Override
	public List<FunctionParameter> parameters() {
		return List.of(new FunctionParameter("slope", 1, 0, 100, "How steep the curve is."));
	}

	@Override
	public ActivationFunction create(double... values) {
		double slope = values[0];
		return new ActivationFunction() {
			@Override
			public void apply(double[] z, int from, int to) {
				for (int i = from; i < to; i++) {
					z[i] = z[i] / (1 + Math.exp(-slope * z[i]));
				}
			}

			@Override
			public double derivative(double z, double activation) {
				double s = 1 / (1 + Math.exp(-slope * z));
				return s * (1 + slope * z * (1 - s));
			}
		};
	}
}
