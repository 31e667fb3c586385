// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.part;

import org.netwright.diagram.canvas.Box;
import org.netwright.diagram.scene.SceneLayer;
import org.netwright.model.Layer;
import org.netwright.model.LayerDisplay;

/**
 * What a person clicks to see more of a layer, or less.
 *
 * @param layer of which
 * @param dots  whether it is the dots that stand for neurons which are left out; else the arrow beside the title
 */
record Fold(Layer layer, boolean dots) {
	private static final double SIZE = 9;
	private static final double AWAY = 5;

	/** What a click asks of the document; null if there is no choice. */
	LayerDisplay next(SceneLayer drawn) {
		return dots || drawn.less() == null ? drawn.more() : drawn.less();
	}

	/** Where it is; null if it is not there. */
	Box box(SceneLayer drawn) {
		if (dots) {
			return drawn.leftOut() == null ? null : drawn.leftOut().box();
		}
		double text = drawn.emphasis().text();
		double x = drawn.titleX() + drawn.emphasis().title().width(drawn.title()) / 2 + AWAY + SIZE * text;
		return next(drawn) == null ? null : Box.around(x, drawn.titleBaseline() - 0.36 * drawn.emphasis().title().size(), SIZE * text, SIZE * text);
	}
}
