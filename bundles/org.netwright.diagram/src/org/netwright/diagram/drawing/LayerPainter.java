// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.drawing;

import org.netwright.diagram.canvas.Box;
import org.netwright.diagram.canvas.Canvas;
import org.netwright.diagram.canvas.Path;
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

	private final Scene scene;
	private final Palette palette;
	private final Path[] stripes;

	LayerPainter(Scene scene, Palette palette) {
		this.scene = scene;
		this.palette = palette;
		stripes = scene.layers().stream().map(layer -> stripe(layer.panel())).toArray(Path[]::new);
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

	private void paintPanel(Canvas canvas, SceneLayer layer) {
		Box box = layer.panel();
		int area = Tints.behind(layer.tint(), palette.argb(Tone.CANVAS));
		canvas.fillRectangle(box.x(), box.y(), box.width(), box.height(), CORNER, area);
		canvas.fill(stripes[layer.layer()], Tints.strong(layer.tint()));
	}

	/** The upper end of the panel: its corners begin at 30 degrees, where they are half as high. */
	private static Path stripe(Box box) {
		double in = CORNER * (1 - Math.cos(Math.PI / 6));
		double height = CORNER / 2;
		double reach = CORNER * 4 / 3 * Math.tan(Math.PI / 12);
		double x = in + reach / 2;
		double y = height - reach * Math.cos(Math.PI / 6);
		Path.Builder path = Path.builder();
		path.moveTo(box.x() + in, box.y() + height);
		path.curveTo(box.x() + x, box.y() + y, box.x() + CORNER - reach, box.y(), box.x() + CORNER, box.y());
		path.lineTo(box.right() - CORNER, box.y());
		path.curveTo(box.right() - CORNER + reach, box.y(), box.right() - x, box.y() + y, box.right() - in, box.y() + height);
		path.close();
		return path.build();
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
