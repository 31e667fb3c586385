// SPDX-License-Identifier: EPL-2.0
package org.netwright.cli.tests;

import org.netwright.engine.function.ActivationFunction;

/** An activation function of some plug-in that does not work. */
final class BrokenFunction implements ActivationFunction {

	@Override
	public void apply(double[] values, int from, int to) {
		throw new IllegalStateException("broken");
	}

	@Override
	public double derivative(double preActivation, double activation) {
		return 0;
	}
}
