// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.viewer.canvas;

import org.netwright.diagram.drawing.EdgeLook;
import org.netwright.diagram.scene.EdgeShape;
import org.netwright.ui.theme.ConnectionLook;
import org.netwright.ui.theme.ConnectionLook.Option;

/** How connections are drawn, as people have chosen it. Thread-safe. */
public final class ScreenLook {
	private ScreenLook() {
	}

	/**
	 * What is chosen now.
	 *
	 * @return for a painter of diagrams
	 */
	public static EdgeLook current() {
		EdgeLook.Labels labels = switch (ConnectionLook.weights()) {
		case NONE -> EdgeLook.Labels.NONE;
		case FOCUSED -> EdgeLook.Labels.FOCUSED;
		case ALL -> EdgeLook.Labels.ALL;
		};
		EdgeLook.Quantity shown = switch (ConnectionLook.shown()) {
		case WEIGHT -> EdgeLook.Quantity.WEIGHT;
		case INPUT -> EdgeLook.Quantity.INPUT;
		case PRODUCT -> EdgeLook.Quantity.PRODUCT;
		};
		return new EdgeLook(Option.DASH_NEGATIVE.isOn(), shown, labels, Option.TRACE_BACK.isOn());
	}

	/**
	 * Which way connections take, as chosen now.
	 *
	 * @return for a builder of scenes
	 */
	public static EdgeShape shape() {
		return Option.STRAIGHT.isOn() ? EdgeShape.STRAIGHT : EdgeShape.CURVED;
	}
}
