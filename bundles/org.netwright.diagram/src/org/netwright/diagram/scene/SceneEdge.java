// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.scene;

import org.netwright.diagram.canvas.Path;
import org.netwright.diagram.canvas.Stroke;

/**
 * A connection as it is drawn, with all that does not change from input to input.
 *
 * @param connection its index in the document: for each neuron in order, its incoming ones in order, disabled ones too
 * @param source neuron index
 * @param target neuron index
 * @param weight as in the document
 * @param strength its absolute weight relative to the largest of the network, 0 to 1
 * @param enabled whether it takes part: it and both its neurons are enabled
 * @param opacity how much of it is seen when something flows through it; less than 1 where edges are many
 * @param stroke its width; dashed where it takes no part
 * @param path from the source's edge to the target's
 */
public record SceneEdge(int connection, int source, int target, double weight, double strength, boolean enabled,
		double opacity, Stroke stroke, Path path) {

	/** {@return the same connection on another way} */
	SceneEdge along(Path way) {
		return new SceneEdge(connection, source, target, weight, strength, enabled, opacity, stroke, way);
	}
}
