// SPDX-License-Identifier: EPL-2.0
package org.netwright.activations.function;

import org.netwright.engine.function.ActivationFunction;
import org.netwright.engine.function.FunctionType;

/** A function without parameters: the whole family is this one instance. */
abstract class PlainFunction implements FunctionType, ActivationFunction {

	@Override
	public final ActivationFunction create(double... values) {
		if (values.length != 0) {
			throw new IllegalArgumentException(this + " takes no parameters but got " + values.length);
		}
		return this;
	}

	@Override
	public final String toString() {
		return getClass().getSimpleName();
	}
}
