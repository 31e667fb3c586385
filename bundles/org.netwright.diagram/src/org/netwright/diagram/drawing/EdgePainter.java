// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.drawing;

import org.netwright.diagram.canvas.Canvas;
import org.netwright.diagram.canvas.Stroke;
import org.netwright.diagram.palette.Argb;
import org.netwright.diagram.palette.Palette;
import org.netwright.diagram.palette.Tone;
import org.netwright.diagram.scene.Scene;
import org.netwright.diagram.scene.SceneEdge;

/**
 * Draws connections: coloured by sign, as thick as strong, faint where nothing flows through them now. Those of selected
 * neurons and of the one under the pointer lie above all others, which fade while something is selected; selected ones
 * have a halo. Where edges
 * are few, each has a casing in the colour of the canvas, so that it stays apart from those it crosses. Thread-safe.
 */
final class EdgePainter {

	private static final double FAINT = 0.26;
	private static final double SOMETHING = 0.05;
	private static final double BESIDE_SELECTION = 0.3;
	private static final double WIDER = 1.2;
	private static final double CASING = 2;
	private static final double HALO = 3.2;
	private static final int FEW = 150;

	private enum Rank {
		STILL, FLOWING, EMPHASISED, SELECTED
	}

	private final Scene scene;
	private final Palette palette;
	private final Stroke[] casings;
	private final Stroke[] emphasised;

	EdgePainter(Scene scene, Palette palette) {
		this.scene = scene;
		this.palette = palette;
		casings = scene.edges().stream().map(edge -> Stroke.solid(edge.stroke().width() + CASING))
				.toArray(Stroke[]::new);
		emphasised = scene.edges().stream()
				.map(edge -> edge.enabled() ? Stroke.solid(edge.stroke().width() + WIDER) : edge.stroke())
				.toArray(Stroke[]::new);
	}

	void paint(Canvas canvas, DiagramState state) {
		paint(canvas, state, Rank.values());
	}

	/** Only those that selection and pointer bring to the front. */
	void paintEmphasised(Canvas canvas, DiagramState state) {
		paint(canvas, state, Rank.EMPHASISED, Rank.SELECTED);
	}

	private void paint(Canvas canvas, DiagramState state, Rank... ranks) {
		for (Rank rank : ranks) {
			for (int i = 0; i < casings.length; i++) {
				SceneEdge edge = scene.edges().get(i);
				double flow = flow(edge, state);
				if (rank(edge, flow, state) == rank) {
					paint(canvas, i, flow, rank, state);
				}
			}
		}
	}

	private void paint(Canvas canvas, int index, double flow, Rank rank, DiagramState state) {
		SceneEdge edge = scene.edges().get(index);
		double opacity = edge.opacity() * (FAINT + (1 - FAINT) * flow);
		Stroke stroke = edge.stroke();
		if (rank.compareTo(Rank.EMPHASISED) >= 0) {
			opacity = Math.max(opacity, 0.6);
			stroke = emphasised[index];
		} else {
			opacity *= restOpacity(state);
		}
		Tone tone = !edge.enabled() ? Tone.DISABLED : edge.weight() < 0 ? Tone.EDGE_NEGATIVE : Tone.EDGE_POSITIVE;
		if (rank == Rank.SELECTED) {
			canvas.stroke(edge.path(), Stroke.solid(stroke.width() + 2 * HALO), palette.argb(Tone.SELECTION));
			canvas.stroke(edge.path(), Stroke.solid(stroke.width() + HALO), palette.argb(Tone.CANVAS));
			opacity = 1;
		} else if (edge.enabled() && casings.length <= FEW) {
			canvas.stroke(edge.path(), casings[index], palette.argb(Tone.CANVAS));
		}
		canvas.stroke(edge.path(), stroke, Argb.fade(palette.argb(tone), edge.enabled() ? opacity : 1));
	}

	/** What the opacity of connections that nobody looks at is multiplied by. */
	static double restOpacity(DiagramState state) {
		return state.selected().isEmpty() && state.selectedConnections().isEmpty() ? 1 : BESIDE_SELECTION;
	}

	private static Rank rank(SceneEdge edge, double flow, DiagramState state) {
		if (state.selectedConnections().contains(edge.connection())) {
			return Rank.SELECTED;
		}
		if (state.hoveredConnection() == edge.connection() || touches(edge, state.hovered()) || state.selected().contains(edge.source())
				|| state.selected().contains(edge.target())) {
			return Rank.EMPHASISED;
		}
		return flow > 0 ? Rank.FLOWING : Rank.STILL;
	}

	private static boolean touches(SceneEdge edge, int neuron) {
		return edge.source() == neuron || edge.target() == neuron;
	}

	/** How much of a connection's strength is in use: 0 if its source gives nothing, 1 from a little on. */
	private static double flow(SceneEdge edge, DiagramState state) {
		return !edge.enabled() || edge.weight() == 0 ? 0 : flow(edge.source(), state);
	}

	/** How much of the strength of a neuron's outgoing connections is in use, 0 to 1. */
	static double flow(int source, DiagramState state) {
		if (state.trace() == null) {
			return 1;
		}
		double activation = state.activation(source);
		return Double.isNaN(activation) ? 0 : Math.min(1, Math.abs(activation) / SOMETHING);
	}
}
