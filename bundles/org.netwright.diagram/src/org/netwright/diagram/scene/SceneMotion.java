// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.scene;

import java.util.ArrayList;
import java.util.List;

/**
 * The way from one layout to another: what is in both moves straight from where it was to where it will be, and connections follow
 * their ends. What is new is where it will be from the beginning. Immutable and thread-safe.
 */
public final class SceneMotion {
	/** Less cannot be seen. */
	private static final double LEAST = 0.01;

	private final Scene to;
	private final Shift[] nodes;
	private final Shift[] layers;

	private record Shift(double x, double y) {
		static final Shift NONE = new Shift(0, 0);

		Shift times(double part) {
			return new Shift(part * x, part * y);
		}

		boolean isSeen() {
			return Math.abs(x) > LEAST || Math.abs(y) > LEAST;
		}
	}

	/**
	 * A motion.
	 *
	 * @param from where things were, perhaps in the middle of another motion
	 * @param to where they will be
	 * @param neuronBefore of each neuron the index that it had; -1 if it is new
	 * @param layerBefore of each layer the place that it had in the document; -1 if it is new
	 */
	public SceneMotion(Scene from, Scene to, int[] neuronBefore, int[] layerBefore) {
		this.to = to;
		nodes = new Shift[to.nodes().size()];
		for (int n = 0; n < nodes.length; n++) {
			SceneNode before = neuronBefore[n] < 0 ? to.node(n) : from.node(neuronBefore[n]);
			nodes[n] = new Shift(before.x() - to.node(n).x(), before.y() - to.node(n).y());
		}
		layers = new Shift[to.layers().size()];
		for (int l = 0; l < layers.length; l++) {
			SceneLayer after = to.layers().get(l);
			SceneLayer before = layerBefore[l] < 0 ? after : from.layers().get(layerBefore[l]);
			layers[l] = new Shift(before.titleX() - after.titleX(), before.titleBaseline() - after.titleBaseline());
		}
	}

	/** {@return whether nothing moves, as far as anybody can see} */
	public boolean isStill() {
		for (Shift[] shifts : new Shift[][] { nodes, layers }) {
			for (Shift shift : shifts) {
				if (shift.isSeen()) {
					return false;
				}
			}
		}
		return true;
	}

	/**
	 * A layout on the way.
	 *
	 * @param part how much of the way is behind, 0 to 1
	 * @return elements, texts and bounds as in the layout at the end
	 */
	public Scene at(double part) {
		if (part >= 1) {
			return to;
		}
		List<SceneNode> movedNodes = new ArrayList<>(nodes.length);
		Shift[] shifts = new Shift[nodes.length];
		for (int n = 0; n < nodes.length; n++) {
			shifts[n] = nodes[n].isSeen() ? nodes[n].times(1 - part) : Shift.NONE;
			movedNodes.add(to.node(n).moved(shifts[n].x, shifts[n].y));
		}
		List<SceneLayer> movedLayers = new ArrayList<>(layers.length);
		for (int l = 0; l < layers.length; l++) {
			Shift shift = layers[l].times(1 - part);
			movedLayers.add(to.layers().get(l).moved(shift.x, shift.y));
		}
		List<SceneEdge> movedEdges = new ArrayList<>(to.edges().size());
		for (SceneEdge edge : to.edges()) {
			Shift start = shifts[edge.source()];
			Shift end = shifts[edge.target()];
			movedEdges.add(start == Shift.NONE && end == Shift.NONE ? edge : edge.along(edge.path().moved(start.x, start.y, end.x, end.y)));
		}
		return to.with(movedLayers, movedNodes, movedEdges);
	}
}
