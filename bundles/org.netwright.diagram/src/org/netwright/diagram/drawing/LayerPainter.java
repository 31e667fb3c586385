// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.drawing;

import org.netwright.diagram.canvas.Box;
import org.netwright.diagram.canvas.Canvas;
import org.netwright.diagram.canvas.TextStyle;
import org.netwright.diagram.palette.Palette;
import org.netwright.diagram.palette.Tints;
import org.netwright.diagram.palette.Tone;
import org.netwright.diagram.scene.Scene;
import org.netwright.diagram.scene.SceneLayer;
import org.netwright.model.Tint;

/**
 * Draws what is behind the neurons: the titles of layers, and a panel in the tint of each layer that has one, with a stripe along
 * its top in the full colour. Thread-safe.
 */
final class LayerPainter {

	private static final double CORNER = 10;
	private static final double STRIPE = 5;

	private final Scene scene;
	private final Palette palette;

	LayerPainter(Scene scene, Palette palette) {
		this.scene = scene;
		this.palette = palette;
	}

	void paint(Canvas canvas, Detail detail) {
		for (SceneLayer layer : scene.layers()) {
			if (layer.tint() != Tint.NONE) {
				paintPanel(canvas, layer);
			}
		}
		for (SceneLayer layer : scene.layers()) {
			paintTitle(canvas, layer, detail);
		}
	}

	/** The stripe is the upper end of the same rounded shape. */
	private void paintPanel(Canvas canvas, SceneLayer layer) {
		Box box = layer.panel();
		int area = Tints.behind(layer.tint(), palette.argb(Tone.CANVAS));
		canvas.fillRectangle(box.x(), box.y(), box.width(), box.height(), CORNER, area);
		canvas.save();
		canvas.clip(box.x(), box.y(), box.width(), STRIPE);
		canvas.fillRectangle(box.x(), box.y(), box.width(), box.height(), CORNER, Tints.strong(layer.tint()));
		canvas.restore();
	}

	private void paintTitle(Canvas canvas, SceneLayer layer, Detail detail) {
		TextStyle title = scene.emphasis().title();
		TextStyle small = scene.emphasis().small();
		if (detail.text(title.size())) {
			canvas.text(layer.title(), layer.titleX(), layer.titleBaseline(), title, palette.argb(Tone.INK));
		}
		if (detail.text(small.size())) {
			canvas.text(layer.subtitle(), layer.titleX(), layer.subtitleBaseline(), small, palette.argb(Tone.INK_SECONDARY));
		}
	}
}
