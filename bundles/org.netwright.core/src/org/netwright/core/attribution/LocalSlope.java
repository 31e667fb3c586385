// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.attribution;

/** By which straight line a function is replaced where a neuron stands, so that what it passes on can be divided among paths. */
public enum LocalSlope {

	/**
	 * The line from where the function is at 0 to where the neuron stands: slope {@code (f(z) - f(0)) / z}. It passes all of the
	 * activation on, however flat the function is there, so it tells where a value comes from. Where {@code f(0) = 0}, as for
	 * tanh and rectifiers, contributions and biases add up to the sum. Of a function of a whole layer the tangent is taken.
	 */
	SECANT,

	/**
	 * The line that touches the function where the neuron stands: slope {@code f'(z)}. It tells what a small change would do; path
	 * weights add up to the gradient. Of a saturated neuron hardly anything comes through.
	 */
	TANGENT
}
