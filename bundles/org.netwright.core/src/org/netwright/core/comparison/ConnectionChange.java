// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.comparison;

/**
 * A connection that is not the same on both sides. Connections that are switched off count as not there.
 *
 * @param leftSource its source in the left network, -1 if that neuron is not there
 * @param leftTarget its target in the left network, -1 if that neuron is not there
 * @param rightSource its source in the right network, -1 if that neuron is not there
 * @param rightTarget its target in the right network, -1 if that neuron is not there
 * @param leftWeight its weight on the left; not-a-number if it is not there
 * @param rightWeight its weight on the right; not-a-number if it is not there
 */
public record ConnectionChange(int leftSource, int leftTarget, int rightSource, int rightTarget, double leftWeight,
		double rightWeight) {

	/** {@return right minus left weight, where a connection that is not there weighs nothing} */
	public double change() {
		return (Double.isNaN(rightWeight) ? 0 : rightWeight) - (Double.isNaN(leftWeight) ? 0 : leftWeight);
	}

	/** {@return whether only the left network has it} */
	public boolean onlyLeft() {
		return Double.isNaN(rightWeight);
	}

	/** {@return whether only the right network has it} */
	public boolean onlyRight() {
		return Double.isNaN(leftWeight);
	}
}
