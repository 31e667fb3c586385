// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.comparison;

/**
 * What is set differently on a neuron that both networks have.
 *
 * @param left its index in the left network
 * @param right its index in the right network
 * @param kind what is different
 * @param leftValue its bias on the left, or 1 for on and 0 for off; not-a-number for a function
 * @param rightValue the same on the right
 * @param leftFunction the function's id on the left, for a function
 * @param rightFunction the function's id on the right, for a function
 */
public record NeuronSetting(int left, int right, Kind kind, double leftValue, double rightValue, String leftFunction,
		String rightFunction) {

	/** What can be set on a neuron. */
	public enum Kind {
		/** Its bias. */
		BIAS,
		/** Its activation function or one of the function's parameters. */
		FUNCTION,
		/** Whether it takes part. */
		ENABLED
	}
}
