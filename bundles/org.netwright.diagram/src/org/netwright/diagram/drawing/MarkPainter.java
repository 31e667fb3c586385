// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.drawing;

import org.netwright.diagram.canvas.Box;
import org.netwright.diagram.canvas.Canvas;
import org.netwright.diagram.canvas.Path;
import org.netwright.diagram.canvas.Stroke;
import org.netwright.diagram.palette.Palette;
import org.netwright.diagram.palette.Tone;
import org.netwright.diagram.scene.Scene;
import org.netwright.diagram.scene.SceneLayer;
import org.netwright.diagram.scene.SceneNode;

/**
 * Draws the marks of what is wrong: a red disc with a cross for errors, a triangle with an exclamation mark for warnings, at the
 * upper left of neurons and before the titles of layers. Left out where they would be smaller than eight pixels. Thread-safe.
 */
final class MarkPainter {

	private static final double SIZE = 7.5;
	private static final double LEAST_PIXELS = 4;
	private static final double TITLE_GAP = 5;

	private final Scene scene;
	private final Palette palette;
	private final double largest;

	MarkPainter(Scene scene, Palette palette) {
		this.scene = scene;
		this.palette = palette;
		largest = SIZE * scene.emphasis().text();
	}

	void paint(Canvas canvas, Marks marks, Detail detail) {
		marks.layers().forEach((place, mark) -> {
			if (place >= 0 && place < scene.layers().size() && largest * detail.zoom() >= LEAST_PIXELS) {
				Box box = box(scene.layers().get(place));
				paint(canvas, mark, box);
			}
		});
		marks.neurons().forEach((neuron, mark) -> {
			if (neuron >= 0 && neuron < scene.nodes().size()) {
				Box box = box(scene.node(neuron));
				if (box.width() / 2 * detail.zoom() >= LEAST_PIXELS) {
					paint(canvas, mark, box);
				}
			}
		});
	}

	/** Where the mark of a layer is: before its title. */
	Box box(SceneLayer layer) {
		Box title = layer.titleBox();
		double middle = layer.titleBaseline() - layer.emphasis().title().size() * 0.36;
		return Box.around(title.x() - TITLE_GAP - largest, middle, largest, largest);
	}

	/** Where the mark of a neuron is: over its upper left. */
	private Box box(SceneNode node) {
		double size = Math.min(largest, 0.45 * node.radius());
		double away = 0.78 * node.radius();
		return Box.around(node.x() - away, node.y() - away, size, size);
	}

	private void paint(Canvas canvas, Marks.Mark mark, Box box) {
		double r = box.width() / 2;
		double x = box.centreX();
		double y = box.centreY();
		canvas.beginGroup(mark.text());
		if (mark.error()) {
			canvas.fillCircle(x, y, r, palette.argb(Tone.WRONG));
			canvas.strokeCircle(x, y, r, Stroke.solid(0.16 * r), palette.argb(Tone.MARK_LIGHT));
			double arm = 0.4 * r;
			Stroke cross = Stroke.solid(0.26 * r);
			canvas.line(x - arm, y - arm, x + arm, y + arm, cross, palette.argb(Tone.MARK_LIGHT));
			canvas.line(x - arm, y + arm, x + arm, y - arm, cross, palette.argb(Tone.MARK_LIGHT));
		} else {
			Path.Builder corners = Path.builder();
			corners.moveTo(x, y - r);
			corners.lineTo(x + 1.1 * r, y + 0.9 * r);
			corners.lineTo(x - 1.1 * r, y + 0.9 * r);
			corners.close();
			Path triangle = corners.build();
			canvas.fill(triangle, palette.argb(Tone.PAPER));
			canvas.stroke(triangle, Stroke.solid(0.22 * r), palette.argb(Tone.PAPER_INK));
			canvas.line(x, y - 0.35 * r, x, y + 0.25 * r, Stroke.solid(0.26 * r), palette.argb(Tone.PAPER_INK));
			canvas.fillCircle(x, y + 0.56 * r, 0.14 * r, palette.argb(Tone.PAPER_INK));
		}
		canvas.endGroup();
	}
}
