// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.drawing;

import org.netwright.diagram.palette.Grey;
import org.netwright.diagram.palette.Palette;
import org.netwright.diagram.palette.Tone;
import org.netwright.diagram.scene.NodeKind;
import org.netwright.diagram.scene.Scene;
import org.netwright.diagram.scene.SceneNode;

/** What fills a neuron: the grey of its activation, or the colour of its change. Immutable. */
record NodeFill(Scene scene, Palette palette) {

	/** Whether a neuron takes part and has a value now. */
	static boolean isLive(SceneNode node, DiagramState state) {
		return node.enabled() && state.isComputed(node.neuron());
	}

	/** An opaque colour. */
	int of(SceneNode node, DiagramState state) {
		if (state.difference() != null && isLive(node, state)) {
			return state.difference().argb(node.neuron(), palette);
		}
		double value = state.activation(node.neuron());
		if (!isLive(node, state) || Double.isNaN(value)) {
			return palette.argb(node.enabled() ? Tone.NODE_IDLE : Tone.CANVAS);
		}
		return (node.kind() == NodeKind.INPUT ? scene.inputGrey() : Grey.ACTIVATION).argb(value);
	}
}
