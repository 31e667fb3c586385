// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.weight;

/**
 * How the weights of new or randomised connections are chosen. Random ones keep their place in a sequence of random
 * numbers, so that a choice serves one step; the seed is with whoever makes it.
 */
@FunctionalInterface
public interface WeightChoice {

	/**
	 * The weight of the next connection.
	 *
	 * @param in how many connections its target has when the step is done, 1 or more
	 * @param out how many connections its source has when the step is done, 1 or more
	 * @return a finite number; a step breaks off at any other
	 */
	double next(int in, int out);

	/**
	 * The same weight for all connections.
	 *
	 * @param weight a finite number; 0 for connections that do nothing yet
	 * @return the choice
	 */
	static WeightChoice constant(double weight) {
		return (in, out) -> weight;
	}
}
