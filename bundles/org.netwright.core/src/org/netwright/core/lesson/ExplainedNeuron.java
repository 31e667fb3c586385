// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.lesson;

import org.netwright.core.walk.Explanation;

/**
 * A neuron at which a lesson stops, and what is said about it.
 *
 * @param neuron its index
 * @param name what people call it
 * @param explanation its arithmetic, in numbers and in words
 */
public record ExplainedNeuron(int neuron, String name, Explanation explanation) {
}
