// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.scene;

/**
 * What a scene does not show of its connections.
 *
 * @param filter what hides them
 * @param connections how many the network has, hidden or not
 * @param shares {@code [neurons]}: of each neuron, the share of the absolute weights into it that is hidden; not to be modified
 */
record Hidden(EdgeFilter filter, int connections, double[] shares) {
}
