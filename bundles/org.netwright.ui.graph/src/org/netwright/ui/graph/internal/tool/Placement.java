// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.tool;

import java.util.List;

import org.netwright.diagram.canvas.Box;
import org.netwright.diagram.scene.Scene;
import org.netwright.diagram.scene.SceneLayer;
import org.netwright.diagram.scene.SceneNode;

/**
 * Where something new belongs.
 *
 * @param layer the layer's place in the document
 * @param index the neuron's place in the layer
 */
public record Placement(int layer, int index) {
	private static final double RADIUS = 22;
	private static final double BAR = 10;
	private static final double LEAST_HEIGHT = 160;

	/** The layer whose column is nearest, and the place in it by height; null where there is no layer. */
	public static Placement ofNeuron(Scene scene, double x, double y) {
		SceneLayer nearest = null;
		for (SceneLayer layer : scene.layers()) {
			if (nearest == null || distance(layer, x) < distance(nearest, x)) {
				nearest = layer;
			}
		}
		if (nearest == null) {
			return null;
		}
		int index = 0;
		for (SceneNode node : nodes(scene, nearest)) {
			index += nearest.cells() != null || node.y() < y ? 1 : 0;
		}
		return new Placement(nearest.layer(), index);
	}

	/** The layer in whose column a point is; null between columns. */
	public static SceneLayer column(Scene scene, double x) {
		return scene.layers().stream().filter(layer -> x >= layer.box().x() && x <= layer.box().right()).findFirst().orElse(null);
	}

	/** How many layers are at the left of a point. */
	public static int layerIndex(Scene scene, double x) {
		return (int) scene.layers().stream().filter(layer -> layer.box().centreX() < x).count();
	}

	/** Where a neuron placed at a point is shown meanwhile; null where there is no layer. */
	public static Box neuronGhost(Scene scene, double x, double y) {
		Placement place = ofNeuron(scene, x, y);
		return place == null ? null : Box.around(scene.layers().get(place.layer).box().centreX(), y, RADIUS, RADIUS);
	}

	/** Where a layer placed at a point is shown meanwhile: a bar between its neighbours. */
	public static Box layerGhost(Scene scene, double x) {
		List<SceneLayer> layers = scene.layers();
		if (layers.isEmpty()) {
			return Box.around(scene.bounds().centreX(), scene.bounds().centreY(), BAR, LEAST_HEIGHT);
		}
		int index = layerIndex(scene, x);
		double left = index == 0 ? x : layers.get(index - 1).box().right();
		double right = index == layers.size() ? x : layers.get(index).box().x();
		double half = Math.max(LEAST_HEIGHT, layers.stream().mapToDouble(layer -> layer.box().height()).max().orElse(0) / 2);
		return Box.around(index == 0 || index == layers.size() ? x : (left + right) / 2, layers.getFirst().box().centreY(), BAR, half);
	}

	private static double distance(SceneLayer layer, double x) {
		return Math.abs(layer.box().centreX() - x);
	}

	private static List<SceneNode> nodes(Scene scene, SceneLayer layer) {
		return scene.nodes().subList(layer.firstNeuron(), layer.firstNeuron() + layer.count());
	}
}
