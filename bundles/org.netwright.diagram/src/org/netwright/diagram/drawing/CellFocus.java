// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.drawing;

import org.netwright.diagram.canvas.Box;
import org.netwright.diagram.canvas.Canvas;
import org.netwright.diagram.canvas.Stroke;
import org.netwright.diagram.palette.Palette;
import org.netwright.diagram.palette.Tone;
import org.netwright.diagram.scene.CellBlock;
import org.netwright.diagram.scene.Scene;
import org.netwright.diagram.scene.SceneEdge;
import org.netwright.diagram.scene.SceneLayer;
import org.netwright.diagram.scene.SceneNode;

/**
 * Draws what stands out among cells: rings around those that are selected, under the pointer or winning, and lines from selected
 * ones to the sides of the panel, where their connections end. Rings are never too small to be found. Thread-safe.
 */
final class CellFocus {

	private static final double LEAST_PIXELS = 9;
	/** From a cell to its line, for the ring. */
	private static final double BESIDE = 3;
	/** Lines from more cells would hide the picture. */
	private static final int MOST_LEADS = 24;

	private final Scene scene;
	private final Palette palette;
	private final NodeFill fill;
	private final boolean[] sources;
	private final boolean[] targets;

	CellFocus(Scene scene, Palette palette, NodeFill fill) {
		this.scene = scene;
		this.palette = palette;
		this.fill = fill;
		sources = new boolean[scene.nodes().size()];
		targets = new boolean[sources.length];
		for (SceneEdge edge : scene.edges()) {
			sources[edge.source()] = true;
			targets[edge.target()] = true;
		}
	}

	void paint(Canvas canvas, SceneLayer layer, DiagramState state, Detail detail) {
		int[] selected = state.selected().stream().mapToInt(Integer::intValue).filter(n -> isIn(layer, n)).sorted().toArray();
		boolean hovers = isIn(layer, state.hovered()) && !state.selected().contains(state.hovered());
		if (selected.length <= MOST_LEADS) {
			for (int neuron : selected) {
				leads(canvas, layer.cells(), scene.node(neuron), Tone.SELECTION, detail);
			}
		}
		if (hovers) {
			leads(canvas, layer.cells(), scene.node(state.hovered()), Tone.SELECTION, detail);
			ring(canvas, scene.node(state.hovered()), state, 0.6, detail);
		}
		for (int neuron : selected) {
			ring(canvas, scene.node(neuron), state, 1, detail);
		}
		if (isIn(layer, state.winner()) && !state.selected().contains(state.winner())) {
			ring(canvas, scene.node(state.winner()), state, 1, detail);
		}
	}

	private static boolean isIn(SceneLayer layer, int neuron) {
		return neuron >= layer.firstNeuron() && neuron < layer.firstNeuron() + layer.count();
	}

	private void leads(Canvas canvas, CellBlock cells, SceneNode node, Tone tone, Detail detail) {
		double y = cells.portY(node.place());
		if (targets[node.neuron()]) {
			lead(canvas, node.x() - node.radius() - BESIDE, node.y(), cells.panel().x(), y, tone, detail);
		}
		if (sources[node.neuron()]) {
			lead(canvas, node.x() + node.radius() + BESIDE, node.y(), cells.panel().right(), y, tone, detail);
		}
	}

	/** Light and dark, so that it is seen on any fill; at least as thick as a pixel. */
	private void lead(Canvas canvas, double x1, double y1, double x2, double y2, Tone tone, Detail detail) {
		double width = Math.max(1.2, 1.1 / detail.zoom());
		canvas.line(x1, y1, x2, y2, Stroke.solid(3 * width), palette.argb(Tone.CANVAS));
		canvas.line(x1, y1, x2, y2, Stroke.solid(width), palette.argb(tone));
	}

	/**
	 * Around the cell, light and dark, so that it is seen between any fills; a cell smaller than nine pixels is drawn once more as
	 * large as that.
	 */
	private void ring(Canvas canvas, SceneNode node, DiagramState state, double thickness, Detail detail) {
		double least = LEAST_PIXELS / 2 / detail.zoom();
		double width = thickness * Math.max(Math.clamp(0.16 * node.radius(), 1, 2.4), 1.4 / detail.zoom());
		double half = Math.max(node.radius(), least);
		Box box = Box.around(node.x(), node.y(), half, half);
		if (node.radius() < least) {
			canvas.fillRectangle(box.x(), box.y(), box.width(), box.height(), 0, fill.of(node, state));
		}
		boolean wins = state.winner() == node.neuron();
		int outer = palette.argb(wins ? Tone.ACCENT : Tone.SELECTION);
		stroke(canvas, box.grow(width / 2), width, wins ? palette.argb(Tone.ACCENT_OUTLINE) : palette.markOn(outer));
		stroke(canvas, box.grow(1.5 * width), width, outer);
	}

	private static void stroke(Canvas canvas, Box box, double width, int argb) {
		canvas.strokeRectangle(box.x(), box.y(), box.width(), box.height(), 0, Stroke.solid(width), argb);
	}
}
