// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.walk;

/**
 * How far one has come on a {@link Walk}.
 *
 * @param steps how many of the walk's steps are done, 0 for nothing yet
 * @param unit what is looked at: the neuron of the last step, or all of its layer
 */
public record WalkPosition(int steps, WalkUnit unit) {

	/** Before the inputs: nothing is known yet. */
	public static final WalkPosition START = new WalkPosition(0, WalkUnit.LAYER);

	/** Checks the number of steps. */
	public WalkPosition {
		if (steps < 0) {
			throw new IllegalArgumentException("a walk begins at 0 steps, not at " + steps);
		}
		unit = steps == 0 ? WalkUnit.LAYER : unit;
	}
}
