// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.drawing;

import java.util.Comparator;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

import org.netwright.diagram.canvas.Anchor;
import org.netwright.diagram.canvas.Canvas;
import org.netwright.diagram.canvas.FontFace;
import org.netwright.diagram.canvas.TextStyle;
import org.netwright.diagram.palette.Argb;
import org.netwright.diagram.palette.Palette;
import org.netwright.diagram.palette.Tone;
import org.netwright.diagram.scene.Scene;
import org.netwright.diagram.scene.SceneEdge;
import org.netwright.engine.plan.Trace;

/** Writes on connections what they show, where the look asks for that. Where numbers are is kept until others are asked for. Thread-safe. */
final class EdgeLabelPainter {

	private static final double SIZE = 10;
	private static final double VEIL = 0.88;
	/** Edges are apart where fewer of them meet. */
	private static final double NEAR_SOURCE = 0.28;
	private static final double NEAR_TARGET = 1 - NEAR_SOURCE;
	/** With each input there are other numbers: no more are tried than can be placed within a frame. */
	private static final int TRIED_LIVE = 1200;

	private final Scene scene;
	private final Palette palette;
	private final EdgeLook.Labels which;
	private final EdgePainter edges;
	private final Contributions contributions;
	private final TextStyle style;
	private volatile Placed placed;

	/** What the labels depend on. */
	private record Key(Set<Integer> selected, Set<Integer> selectedConnections, Set<Integer> path, int hovered, int hoveredConnection, boolean[] shown,
			Trace values) {

		static Key of(EdgeLook.Labels which, DiagramState state, boolean[] shown, boolean live) {
			Trace values = live ? state.trace() : null;
			return which == EdgeLook.Labels.ALL ? new Key(Set.of(), Set.of(), Set.of(), -1, -1, shown, values)
					: new Key(state.selected(), state.selectedConnections(), state.path(), state.hovered(), state.hoveredConnection(), shown, values);
		}

		boolean nobody() {
			return hovered < 0 && hoveredConnection < 0 && path.isEmpty() && selected.isEmpty() && selectedConnections.isEmpty();
		}
	}

	private record Placed(Key key, EdgeLabels labels) {
	}

	EdgeLabelPainter(Scene scene, Palette palette, EdgeLook.Labels which, EdgePainter edges, Contributions contributions) {
		this.scene = scene;
		this.palette = palette;
		this.which = which;
		this.edges = edges;
		this.contributions = contributions;
		style = new TextStyle(SIZE * scene.emphasis().text(), FontFace.REGULAR, Anchor.MIDDLE);
	}

	void paint(Canvas canvas, DiagramState state, Detail detail) {
		if (which == EdgeLook.Labels.NONE || !detail.text(style.size())) {
			return;
		}
		Key key = Key.of(which, state, contributions.shown(state), contributions.isLive());
		if (which == EdgeLook.Labels.FOCUSED && key.nobody()) {
			return;
		}
		int veil = Argb.fade(palette.argb(Tone.CANVAS), VEIL);
		int ink = palette.argb(Tone.INK);
		for (EdgeLabels.Label label : labels(key, state).labels()) {
			double height = label.box().height();
			canvas.fillRectangle(label.box().x(), label.box().y(), label.box().width(), height, height / 2, veil);
			canvas.text(label.text(), label.box().centreX(), label.box().centreY() + style.middle(), style, ink);
		}
	}

	private EdgeLabels labels(Key key, DiagramState state) {
		Placed last = placed;
		if (last == null || !last.key.equals(key) || !Objects.equals(last.key.shown, key.shown)) {
			last = new Placed(key, place(key, state));
			placed = last;
		}
		return last.labels;
	}

	/** The strongest choose first. */
	private EdgeLabels place(Key key, DiagramState state) {
		EdgeLabels labels = new EdgeLabels(scene, style);
		int[] out = new int[scene.nodes().size()];
		int[] in = new int[out.length];
		scene.edges().forEach(edge -> {
			out[edge.source()]++;
			in[edge.target()]++;
		});
		int tried = 0;
		for (int i : strongestFirst(key, state)) {
			if (labels.isFull() || key.values != null && tried++ == TRIED_LIVE) {
				break;
			}
			SceneEdge edge = scene.edges().get(i);
			labels.add(edge, contributions.value(i, state), out[edge.source()] <= in[edge.target()] ? NEAR_SOURCE : NEAR_TARGET);
		}
		return labels;
	}

	/** The edges of a scene are in the order of their weights. */
	private int[] strongestFirst(Key key, DiagramState state) {
		int last = scene.edges().size() - 1;
		IntStream wanted = IntStream.rangeClosed(0, last).map(i -> last - i)
				.filter(i -> which == EdgeLook.Labels.ALL ? key.shown == null || key.shown[i] : edges.isFocused(i, state));
		if (key.values == null) {
			return wanted.toArray();
		}
		return wanted.boxed().sorted(Comparator.comparingDouble((Integer i) -> -Math.abs(contributions.value(i, state)))).mapToInt(Integer::intValue)
				.toArray();
	}
}
