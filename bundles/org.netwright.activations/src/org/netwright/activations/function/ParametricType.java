// SPDX-License-Identifier: EPL-2.0
package org.netwright.activations.function;

import java.util.List;

import org.netwright.engine.function.ActivationFunction;
import org.netwright.engine.function.FunctionParameter;
import org.netwright.engine.function.FunctionType;

/** A family of functions with parameters, which checks their values. */
abstract class ParametricType implements FunctionType {

	private final List<FunctionParameter> parameters;

	ParametricType(FunctionParameter... parameters) {
		this.parameters = List.of(parameters);
	}

	@Override
	public final List<FunctionParameter> parameters() {
		return parameters;
	}

	@Override
	public final ActivationFunction create(double... values) {
		if (values.length != parameters.size()) {
			throw new IllegalArgumentException(
					this + " takes " + parameters.size() + " parameters but got " + values.length);
		}
		for (int i = 0; i < values.length; i++) {
			FunctionParameter parameter = parameters.get(i);
			if (!parameter.accepts(values[i])) {
				throw new IllegalArgumentException(this + " takes " + parameter.name() + " from " + parameter.minimum()
						+ " to " + parameter.maximum() + " but got " + values[i]);
			}
		}
		return make(values);
	}

	/** Makes a function of values that are right, in the order of the parameters. */
	abstract ActivationFunction make(double[] values);

	@Override
	public final String toString() {
		return getClass().getSimpleName();
	}
}
