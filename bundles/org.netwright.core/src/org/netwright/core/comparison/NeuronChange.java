// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.comparison;

import java.util.Comparator;

/**
 * A neuron on both sides of a comparison, or on one of them. Values of a side that does not have it are not-a-number.
 *
 * @param left its index in the left network, -1 if it is not there
 * @param right its index in the right network, -1 if it is not there
 * @param name what people call it, on the right if it is there
 * @param layer what people call its layer, on the right if it is there
 * @param leftSum its pre-activation on the left
 * @param rightSum its pre-activation on the right
 * @param leftActivation its activation on the left
 * @param rightActivation its activation on the right
 */
public record NeuronChange(int left, int right, String name, String layer, double leftSum, double rightSum,
		double leftActivation, double rightActivation) {

	/** The largest change first, then the largest of the sums, then those on one side only; otherwise as they are. */
	static final Comparator<NeuronChange> LARGEST_FIRST = Comparator.comparing((NeuronChange change) -> !change.onBoth())
			.thenComparing(Comparator.comparingDouble((NeuronChange change) -> size(change.change())).reversed())
			.thenComparing(Comparator.comparingDouble((NeuronChange change) -> size(change.sumChange())).reversed());

	private static double size(double change) {
		return Double.isNaN(change) ? 0 : Math.abs(change);
	}

	/** {@return right minus left activation; 0 where both are the same, not-a-number where one is missing or none} */
	public double change() {
		return minus(rightActivation, leftActivation);
	}

	/** {@return right minus left pre-activation; 0 where both are the same, not-a-number where one is missing or none} */
	public double sumChange() {
		return minus(rightSum, leftSum);
	}

	/** Equal infinities have no difference that could be computed. */
	private static double minus(double right, double left) {
		return right == left ? 0 : right - left;
	}

	/** {@return whether both networks have this neuron} */
	public boolean onBoth() {
		return left >= 0 && right >= 0;
	}

	/** {@return whether activation or pre-activation differ in any bit, or one side does not have it} */
	public boolean changed() {
		return !onBoth() || differ(leftActivation, rightActivation) || differ(leftSum, rightSum);
	}

	private static boolean differ(double one, double other) {
		return one != other && !(Double.isNaN(one) && Double.isNaN(other));
	}
}
