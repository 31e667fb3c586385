// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.drawing;

import java.util.Arrays;

import org.netwright.diagram.canvas.Anchor;
import org.netwright.diagram.canvas.Box;
import org.netwright.diagram.canvas.Canvas;
import org.netwright.diagram.canvas.FontFace;
import org.netwright.diagram.canvas.Path;
import org.netwright.diagram.canvas.Stroke;
import org.netwright.diagram.canvas.TextStyle;
import org.netwright.diagram.palette.Argb;
import org.netwright.diagram.palette.Palette;
import org.netwright.diagram.palette.Tone;
import org.netwright.diagram.scene.CellBlock;
import org.netwright.diagram.scene.Scene;
import org.netwright.diagram.scene.SceneLayer;
import org.netwright.diagram.scene.SceneNode;
import org.netwright.diagram.text.Numbers;

/**
 * Draws a layer as one picture: a panel with a cell for each neuron, filled with its activation, and over them what stands out.
 * Lines between cells are left out where they would be all that is seen, numbers in them where nobody could read them. Thread-safe.
 */
final class CellPainter {

	private static final double CORNER = 6;
	private static final double LINE = 0.05;
	private static final double LINE_OPACITY = 0.6;
	private static final double LINES_FROM = 5;
	/** The side of a cell, in pixels, in which its number can be read, as large as {@link #VALUE} and never wider than {@link #ROOM}. */
	private static final double VALUES_FROM = 48;
	private static final double VALUE = 0.27;
	private static final double ROOM = 0.84;
	private static final TextStyle VALUE_STYLE = new TextStyle(12, FontFace.REGULAR, Anchor.MIDDLE);

	private final Scene scene;
	private final Palette palette;
	private final NodeFill fill;
	private final CellFocus focus;
	/** Of each layer that has cells; made once, for canvases keep what they make of paths. */
	private final Path[] lines;

	CellPainter(Scene scene, Palette palette, NodeFill fill) {
		this.scene = scene;
		this.palette = palette;
		this.fill = fill;
		focus = new CellFocus(scene, palette, fill);
		lines = scene.layers().stream().map(layer -> layer.cells() == null ? null : lines(layer.cells(), layer.count())).toArray(Path[]::new);
	}

	/** Within the layer's panel. */
	void paint(Canvas canvas, SceneLayer layer, DiagramState state, Detail detail) {
		CellBlock cells = layer.cells();
		Box panel = cells.panel();
		canvas.beginGroup(layer.title() + ": " + layer.subtitle());
		canvas.fillRectangle(panel.x(), panel.y(), panel.width(), panel.height(), CORNER,
				Argb.over(palette.argb(Tone.BAR_TRACK), palette.argb(Tone.CANVAS)));
		int[] fills = new int[layer.count()];
		Arrays.setAll(fills, place -> fill.of(scene.node(layer.firstNeuron() + place), state));
		canvas.cells(cells.box().x(), cells.box().y(), cells.cell(), cells.columns(), fills);
		if (cells.cell() * detail.zoom() >= LINES_FROM) {
			canvas.stroke(lines[layer.layer()], Stroke.solid(LINE * cells.cell()), Argb.fade(palette.argb(Tone.CANVAS), LINE_OPACITY));
		}
		for (int n = layer.firstNeuron(); n < layer.firstNeuron() + layer.count(); n++) {
			if (!scene.node(n).enabled()) {
				strike(canvas, scene.node(n));
			}
		}
		if (cells.cell() * detail.zoom() >= VALUES_FROM) {
			values(canvas, layer, state, fills);
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

	/** In cells that are large enough, the number that the grey stands for. */
	private void values(Canvas canvas, SceneLayer layer, DiagramState state, int[] fills) {
		double cell = layer.cells().cell();
		for (int place = 0; place < fills.length; place++) {
			SceneNode node = scene.node(layer.firstNeuron() + place);
			if (NodeFill.isLive(node, state)) {
				String text = Numbers.compact(state.activation(node.neuron()));
				double size = Math.min(VALUE * cell, VALUE * cell * ROOM * cell / VALUE_STYLE.withSize(VALUE * cell).width(text));
				TextStyle style = VALUE_STYLE.withSize(size);
				canvas.text(text, node.x(), node.y() + style.middle(), style, palette.markOn(fills[place]));
			}
		}
	}

	/** What is switched off. */
	private void strike(Canvas canvas, SceneNode node) {
		double d = 0.7 * node.radius();
		canvas.line(node.x() - d, node.y() + d, node.x() + d, node.y() - d, Stroke.solid(0.12 * node.radius()), palette.argb(Tone.DISABLED));
	}
}
