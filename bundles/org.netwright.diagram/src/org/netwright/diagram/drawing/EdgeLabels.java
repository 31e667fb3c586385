// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.drawing;

import java.util.ArrayList;
import java.util.List;

import org.netwright.diagram.canvas.Box;
import org.netwright.diagram.canvas.TextStyle;
import org.netwright.diagram.scene.Scene;
import org.netwright.diagram.scene.SceneEdge;
import org.netwright.diagram.scene.SceneLayer;
import org.netwright.diagram.scene.SceneNode;
import org.netwright.diagram.scene.SceneNote;
import org.netwright.diagram.text.Numbers;

/**
 * Finds room for the numbers of connections, each on its line: none overlaps another, a neuron with its texts, or a title. What
 * finds no room is left out. Belongs to one thread while labels are added.
 */
final class EdgeLabels {

	private static final int MOST = 400;
	private static final int TRIES = 18;
	private static final double STEP = 0.04;
	private static final double NEAREST_END = 0.06;
	private static final double APART = 1;

	/** A text in its box, in diagram units. */
	record Label(String text, Box box) {
	}

	private final TextStyle style;
	private final TakenRoom taken;
	private final List<Label> labels = new ArrayList<>();

	EdgeLabels(Scene scene, TextStyle style) {
		this.style = style;
		taken = new TakenRoom(scene.bounds());
		scene.nodes().stream().filter(node -> !node.cell()).map(SceneNode::bounds).forEach(taken::take);
		scene.layers().stream().map(SceneLayer::titleBox).forEach(taken::take);
		scene.layers().stream().filter(layer -> layer.cells() != null).map(layer -> layer.cells().panel()).forEach(taken::take);
		scene.notes().stream().map(SceneNote::box).forEach(taken::take);
		taken.take(scene.footer());
	}

	/** What found room, unmodifiable. */
	List<Label> labels() {
		return labels;
	}

	/** Whether there are as many as anybody can read. */
	boolean isFull() {
		return labels.size() >= MOST;
	}

	/**
	 * Adds the number of an edge, if there is room.
	 *
	 * @param value what the line shows
	 * @param share the place on the line that is wanted most, from 0 at the source to 1 at the target
	 */
	void add(SceneEdge edge, double value, double share) {
		String text = Numbers.brief(value);
		double halfWidth = style.width(text) / 2 + 0.35 * style.size();
		double halfHeight = 0.65 * style.size();
		PathPlaces places = new PathPlaces(edge.path());
		for (int attempt = 0; attempt < TRIES; attempt++) {
			double at = share + (attempt % 2 == 0 ? 1 : -1) * ((attempt + 1) / 2) * STEP;
			if (at >= NEAREST_END && at <= 1 - NEAREST_END) {
				Box box = Box.around(places.x(at), places.y(at), halfWidth, halfHeight);
				if (taken.isFree(box)) {
					taken.take(box.grow(APART));
					labels.add(new Label(text, box));
					return;
				}
			}
		}
	}
}
