// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.drawing;

import java.util.Arrays;

import org.netwright.diagram.canvas.Box;
import org.netwright.diagram.canvas.Canvas;
import org.netwright.diagram.canvas.Path;
import org.netwright.diagram.canvas.Stroke;
import org.netwright.diagram.palette.Argb;
import org.netwright.diagram.palette.Palette;
import org.netwright.diagram.palette.Tone;
import org.netwright.diagram.scene.CellBlock;
import org.netwright.diagram.scene.Scene;
import org.netwright.diagram.scene.SceneLayer;
import org.netwright.diagram.scene.SceneNode;

/**
 * Draws a layer as one picture: a panel with a cell for each neuron, filled with its activation, and over them what stands out.
 * Lines between cells are left out where they would be all that is seen. Thread-safe.
 */
final class CellPainter {

	private static final double CORNER = 6;
	private static final double LINE = 0.05;
	private static final double LINE_OPACITY = 0.6;
	private static final double LINES_FROM = 5;
	private static final Stroke FRAME = Stroke.solid(1);

	private final Scene scene;
	private final Palette palette;
	private final NodeFill fill;
	private final CellFocus focus;

	CellPainter(Scene scene, Palette palette, NodeFill fill) {
		this.scene = scene;
		this.palette = palette;
		this.fill = fill;
		focus = new CellFocus(scene, palette, fill);
	}

	/** Within the layer's panel. */
	void paint(Canvas canvas, SceneLayer layer, DiagramState state, Detail detail) {
		CellBlock cells = layer.cells();
		Box panel = cells.panel();
		canvas.beginGroup(layer.title() + ": " + layer.subtitle());
		canvas.fillRectangle(panel.x(), panel.y(), panel.width(), panel.height(), CORNER, palette.argb(Tone.CANVAS));
		canvas.fillRectangle(panel.x(), panel.y(), panel.width(), panel.height(), CORNER, palette.argb(Tone.BAR_TRACK));
		canvas.strokeRectangle(panel.x() + 0.5, panel.y() + 0.5, panel.width() - 1, panel.height() - 1, CORNER, FRAME,
				palette.argb(Tone.BAR_TRACK));
		int[] fills = new int[layer.count()];
		Arrays.setAll(fills, place -> fill.of(scene.node(layer.firstNeuron() + place), state));
		canvas.cells(cells.box().x(), cells.box().y(), cells.cell(), cells.columns(), fills);
		if (cells.cell() * detail.zoom() >= LINES_FROM) {
			canvas.stroke(lines(cells, layer.count()), Stroke.solid(LINE * cells.cell()), Argb.fade(palette.argb(Tone.CANVAS), LINE_OPACITY));
		}
		for (int n = layer.firstNeuron(); n < layer.firstNeuron() + layer.count(); n++) {
			if (!scene.node(n).enabled()) {
				strike(canvas, scene.node(n));
			}
		}
		focus.paint(canvas, layer, state, detail);
		canvas.endGroup();
	}

	/** Between all cells that there are. */
	private static Path lines(CellBlock cells, int count) {
		Path.Builder lines = Path.builder();
		Box box = cells.box();
		int full = count / cells.columns();
		int rest = count % cells.columns();
		for (int row = 1; row < cells.rows(); row++) {
			double y = box.y() + row * cells.cell();
			lines.moveTo(box.x(), y);
			lines.lineTo(box.x() + (row < full || rest == 0 ? cells.columns() : rest) * cells.cell(), y);
		}
		for (int column = 1; column < cells.columns(); column++) {
			double x = box.x() + column * cells.cell();
			lines.moveTo(x, box.y());
			lines.lineTo(x, box.y() + (column < rest ? full + 1 : full) * cells.cell());
		}
		return lines.build();
	}

	/** What is switched off. */
	private void strike(Canvas canvas, SceneNode node) {
		double d = 0.7 * node.radius();
		canvas.line(node.x() - d, node.y() + d, node.x() + d, node.y() - d, Stroke.solid(0.12 * node.radius()), palette.argb(Tone.DISABLED));
	}
}
