// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.attribution;

/**
 * All paths between two neurons together.
 *
 * @param neuron index of the neuron at the far end: an input where something comes from, an output where it goes to
 * @param gradient the sum of the weights of all paths between both; with tangents how fast the sum at the end rises with the
 *     activation at the beginning
 * @param contribution {@code activation at the beginning * gradient}
 */
public record Influence(int neuron, double gradient, double contribution) {
}
