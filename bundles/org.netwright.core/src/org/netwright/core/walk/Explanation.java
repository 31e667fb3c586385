// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.walk;

/**
 * What is said about a neuron, for people to read.
 *
 * @param arithmetic the numbers, not rounded
 * @param line its arithmetic in one line, rounded for reading, such as {@code (−1)(−0.8) + (+1)(−0.8) + (−1)(−0.8) + bias 0 = 0.8;
 *     tanh 0.8 = 0.664}
 * @param sentence the same in plain words; empty if it is not yet computed
 */
public record Explanation(Arithmetic arithmetic, String line, String sentence) {
}
