// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.part;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.netwright.diagram.canvas.Box;
import org.netwright.diagram.scene.SceneNode;

/** Where a neuron is: it paints nothing, the picture below shows the neuron. As large as the neuron's shape. */
final class NeuronArea extends Figure {
	private SceneNode node;

	void show(SceneNode shown) {
		node = shown;
		Box box = shown.shape();
		setBounds(new Rectangle((int) Math.floor(box.x()), (int) Math.floor(box.y()), (int) Math.ceil(box.width()), (int) Math.ceil(box.height())));
	}

	/** The area with the receptive field at its right, as a new rectangle. */
	Rectangle withField() {
		Rectangle all = getBounds().getCopy();
		all.width = Math.max(all.width, (int) Math.ceil(node.right()) - all.x);
		return all;
	}

	/** The texts at the right of an output belong to it too. */
	@Override
	public boolean containsPoint(int x, int y) {
		return node != null && node.contains(x, y);
	}
}
