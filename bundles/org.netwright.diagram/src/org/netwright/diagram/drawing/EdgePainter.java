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
 * neurons, of the one under the pointer and of ways that somebody follows lie above all others, which fade meanwhile; selected and
 * followed ones have a halo, and so have those whose weight differs, in the colour of the change. Where edges
 * are few, each has a casing in the colour of the canvas, so that it stays apart from those it crosses. Thread-safe.
 */
final class EdgePainter {

	private static final double FAINT = 0.26;
	private static final double SOMETHING = 0.05;
	private static final double BESIDE_FOCUS = 0.3;
	private static final double HALO = 3.2;
	private static final double CHANGE_GAP = 1.6;
	private static final int FEW = 150;
	private static final int SIGNS = 6;

	private enum Rank {
		STILL, FLOWING, EMPHASISED, SELECTED
	}

	private static final Rank[] RANKS = Rank.values();

	private final Scene scene;
	private final Palette palette;
	private final Contributions contributions;
	private final EdgeFocus focus;
	private final EdgeLines lines;
	private final boolean byValue;

	EdgePainter(Scene scene, Palette palette, EdgeLook look, Contributions contributions) {
		this.scene = scene;
		this.palette = palette;
		this.contributions = contributions;
		focus = new EdgeFocus(scene, look.traceBack());
		lines = new EdgeLines(scene, look);
		byValue = look.shown() != EdgeLook.Quantity.WEIGHT;
	}

	void paint(Canvas canvas, DiagramState state) {
		for (Rank rank : RANKS) {
			paint(canvas, state, rank);
		}
	}

	/** Only those that selection and pointer bring to the front. */
	void paintEmphasised(Canvas canvas, DiagramState state) {
		paint(canvas, state, Rank.EMPHASISED);
		paint(canvas, state, Rank.SELECTED);
	}

	/** For each edge of the scene 1 if {@link #paintEmphasised} draws it, 2 if it does as a selected one, else 0; more where its weight differs. */
	byte[] emphasis(DiagramState state) {
		boolean[] shown = contributions.shown(state);
		byte[] emphasis = new byte[scene.edges().size()];
		for (int i = 0; i < emphasis.length; i++) {
			if (shown == null || shown[i]) {
				int sign = (int) Math.signum(change(scene.edges().get(i), state));
				emphasis[i] = (byte) (Math.max(0, rank(i, 1, state, shown).compareTo(Rank.FLOWING)) + (sign == 0 ? 0 : SIGNS + sign * 2));
			}
		}
		return emphasis;
	}

	private void paint(Canvas canvas, DiagramState state, Rank rank) {
		boolean[] shown = contributions.shown(state);
		for (int i = 0; i < scene.edges().size(); i++) {
			SceneEdge edge = scene.edges().get(i);
			if (shown == null || shown[i]) {
				double flow = flow(edge, state);
				if (rank(i, flow, state, shown) == rank) {
					paint(canvas, i, flow, rank, state);
				}
			}
		}
	}

	private void paint(Canvas canvas, int index, double flow, Rank rank, DiagramState state) {
		SceneEdge edge = scene.edges().get(index);
		double value = byValue && edge.enabled() ? contributions.relative(index, state) : Double.NaN;
		EdgeLines.Line line = byValue && edge.enabled() ? lines.of(index, value) : lines.of(index);
		double opacity = line.opacity() * (FAINT + (1 - FAINT) * flow);
		Stroke stroke = line.rest();
		if (rank.compareTo(Rank.EMPHASISED) >= 0) {
			opacity = Math.max(opacity, 0.6);
			stroke = line.emphasised();
		} else {
			opacity *= restOpacity(state);
		}
		Tone tone = !edge.enabled() ? Tone.DISABLED : (Double.isNaN(value) ? edge.weight() : value) < 0 ? Tone.EDGE_NEGATIVE : Tone.EDGE_POSITIVE;
		if (rank == Rank.SELECTED) {
			canvas.stroke(edge.path(), Stroke.solid(stroke.width() + 2 * HALO), palette.argb(Tone.SELECTION));
			canvas.stroke(edge.path(), Stroke.solid(stroke.width() + HALO), palette.argb(Tone.CANVAS));
			opacity = 1;
		} else if (change(edge, state) != 0) {
			canvas.stroke(edge.path(), Stroke.solid(stroke.width() + 2 * HALO), Difference.argb(change(edge, state), palette));
			canvas.stroke(edge.path(), Stroke.solid(stroke.width() + CHANGE_GAP), palette.argb(Tone.CANVAS));
			opacity = 1;
		} else if (edge.enabled() && scene.edges().size() <= FEW) {
			canvas.stroke(edge.path(), line.casing(), palette.argb(Tone.CANVAS));
		}
		canvas.stroke(edge.path(), stroke, Argb.fade(palette.argb(tone), edge.enabled() ? opacity : 1));
	}

	/** Whether somebody looks at an edge that is drawn: at itself or at a neuron that it belongs to. */
	boolean isFocused(int index, DiagramState state) {
		boolean[] shown = contributions.shown(state);
		SceneEdge edge = scene.edges().get(index);
		return (shown == null || shown[index]) && (state.selectedConnections().contains(edge.connection()) || state.path().contains(edge.connection()) || focus.has(index, state, shown));
	}

	/** What the opacity of connections that nobody looks at is multiplied by. */
	static double restOpacity(DiagramState state) {
		boolean differs = state.difference() != null && state.difference().connections() > 0;
		return state.selected().isEmpty() && state.selectedConnections().isEmpty() && state.path().isEmpty() && state.hovered() < 0
				&& state.current().isEmpty() && !differs ? 1 : BESIDE_FOCUS;
	}

	/** How an edge's weight differs from that on the other side; 0 if nothing is compared. */
	private static double change(SceneEdge edge, DiagramState state) {
		return state.difference() == null ? 0 : state.difference().weightChange(edge.source(), edge.target());
	}

	private Rank rank(int index, double flow, DiagramState state, boolean[] shown) {
		int connection = scene.edges().get(index).connection();
		if (state.selectedConnections().contains(connection) || state.path().contains(connection)) {
			return Rank.SELECTED;
		}
		if (focus.has(index, state, shown) || change(scene.edges().get(index), state) != 0) {
			return Rank.EMPHASISED;
		}
		return flow > 0 ? Rank.FLOWING : Rank.STILL;
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
