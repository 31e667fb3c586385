// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.scene;

import org.netwright.diagram.canvas.Box;
import org.netwright.engine.function.ActivationFunction;

/**
 * A neuron as it is drawn, with all that does not change from input to input.
 *
 * @param neuron its index: document order, the input layer first
 * @param layer its layer's place in the document
 * @param place its place in its layer, from 0
 * @param kind what part it plays
 * @param name its name, or its id where it has none
 * @param x the middle
 * @param y the middle
 * @param radius of the circle, or half the side of the square
 * @param labels where its texts are
 * @param cell whether it is a cell of its layer's picture, drawn without an outline of its own
 * @param leftOut whether it is not drawn: it is where the dots are that stand for it
 * @param enabled whether it takes part
 * @param function what it applies; null for an input neuron and where no plug-in provides it
 * @param emphasis how large its texts and how thick its lines are
 * @param field the room for its receptive field, at its right; null if there is none
 * @param bounds around all that is ever drawn of it: rings and texts included
 */
public record SceneNode(int neuron, int layer, int place, NodeKind kind, String name, double x, double y, double radius,
		LabelForm labels, boolean cell, boolean leftOut, boolean enabled, ActivationFunction function, Emphasis emphasis, Box field, Box bounds) {

	/** {@return the box around the circle or square alone} */
	public Box shape() {
		return Box.around(x, y, radius, radius);
	}

	/** {@return whether the document names a function, or should, and no plug-in provides it} */
	public boolean functionMissing() {
		return kind != NodeKind.INPUT && function == null;
	}

	/**
	 * Whether a point is on the node or on the texts at its right.
	 *
	 * @param px the point
	 * @param py the point
	 * @return true if a click there means this node
	 */
	public boolean contains(double px, double py) {
		if (leftOut) {
			return false;
		}
		if (kind == NodeKind.INPUT || cell) {
			return shape().contains(px, py) || field != null && field.contains(px, py);
		}
		double dx = px - x;
		double dy = py - y;
		if (dx * dx + dy * dy <= radius * radius) {
			return true;
		}
		if (field != null && field.contains(px, py)) {
			return true;
		}
		return labelWidth() > 0 && dx > 0 && Math.abs(dy) <= radius && px <= right() + labels.reach(emphasis);
	}

	/** {@return the right edge of the node, or of the room for its receptive field: where texts have their gap} */
	public double right() {
		return field == null ? x + radius : field.right();
	}

	/** {@return the width of the texts at the right of the node, in diagram units; 0 if there are none} */
	public double labelWidth() {
		return labels.width(emphasis);
	}

	/** {@return the same node elsewhere} */
	SceneNode moved(double dx, double dy) {
		return dx == 0 && dy == 0 ? this
				: new SceneNode(neuron, layer, place, kind, name, x + dx, y + dy, radius, labels, cell, leftOut, enabled, function, emphasis,
						field == null ? null : field.translate(dx, dy), bounds.translate(dx, dy));
	}

	static Box bounds(double x, double y, double radius, LabelForm labels, Emphasis emphasis, Box field) {
		Box box = Box.around(x, y, radius, radius).grow(labels == LabelForm.NONE ? 3 * emphasis.line() : Measures.RING_REACH);
		box = field == null ? box : box.union(field.grow(2));
		double right = field == null ? x + radius : field.right();
		double small = emphasis.small().size();
		return switch (labels) {
		case NONE -> box;
		case INSIDE, NUMBERED -> box.union(new Box(x - radius - Measures.INDEX_WIDTH * emphasis.text(), y - small, 1, 2 * small));
		case BELOW -> box.union(Box.around(x, y + radius + small, Measures.COLUMN_WIDTH * 0.75 * emphasis.text(), small));
		case STACK, LINE -> box.union(new Box(x, y - 26 * emphasis.text(), right - x + labels.reach(emphasis), 52 * emphasis.text()));
		};
	}
}
