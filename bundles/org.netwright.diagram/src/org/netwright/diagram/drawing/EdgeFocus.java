// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.drawing;

import java.util.Set;

import org.netwright.diagram.scene.Scene;
import org.netwright.diagram.scene.SceneEdge;

/**
 * Which edges somebody looks at: those that lead into the neurons a walk has come to, those of selected neurons and of the one under the pointer, with all that leads to them if the
 * look asks for that: where that is more than a person can follow, only the strongest. Edges that take no part or weigh nothing
 * lead nowhere. What is computed is kept for the last focus. Thread-safe.
 */
final class EdgeFocus {

	private static final int MOST = 400;

	private final Scene scene;
	private final boolean traceBack;
	private volatile Known known;

	private record Known(Set<Integer> selected, int hovered, boolean[] shown, boolean[] traced) {
	}

	EdgeFocus(Scene scene, boolean traceBack) {
		this.scene = scene;
		this.traceBack = traceBack;
	}

	/**
	 * Whether an edge stands out.
	 *
	 * @param index of the edge
	 * @param shown which edges are drawn, null for all
	 */
	boolean has(int index, DiagramState state, boolean[] shown) {
		SceneEdge edge = scene.edges().get(index);
		if (state.hoveredConnection() == edge.connection()) {
			return true;
		}
		if (state.current().contains(edge.target())) {
			return true;
		}
		if (state.hovered() < 0 && state.selected().isEmpty()) {
			return false;
		}
		return isFocus(edge.source(), state) && !isOnlyCurrent(edge.source(), state) || isFocus(edge.target(), state)
				|| traceBack && traced(state, shown)[index];
	}

	/** A neuron that a walk has come to is selected by it: where it leads is the walk's next step. */
	private static boolean isOnlyCurrent(int neuron, DiagramState state) {
		return state.hovered() != neuron && state.current().contains(neuron);
	}

	private static boolean isFocus(int neuron, DiagramState state) {
		return state.hovered() == neuron || state.selected().contains(neuron);
	}

	private static boolean leads(SceneEdge edge) {
		return edge.enabled() && edge.weight() != 0;
	}

	private boolean[] traced(DiagramState state, boolean[] shown) {
		Known last = known;
		if (last == null || last.hovered != state.hovered() || last.shown != shown || !last.selected.equals(state.selected())) {
			last = new Known(state.selected(), state.hovered(), shown, trace(reach(state, shown), shown));
			known = last;
		}
		return last.traced;
	}

	/** The edges that lead to what was reached; the strongest are the last ones. */
	private boolean[] trace(boolean[] reached, boolean[] shown) {
		boolean[] traced = new boolean[scene.edges().size()];
		int room = MOST;
		for (int i = traced.length - 1; i >= 0 && room > 0; i--) {
			SceneEdge edge = scene.edges().get(i);
			if (leads(edge) && reached[edge.target()] && (shown == null || shown[i])) {
				traced[i] = true;
				room--;
			}
		}
		return traced;
	}

	/**
	 * All neurons whose values come into what is looked at, with that itself. Goes over the edges until nothing is added: as
	 * often as the network is deep, at most.
	 */
	private boolean[] reach(DiagramState state, boolean[] shown) {
		boolean[] reached = new boolean[scene.nodes().size()];
		for (int n = 0; n < reached.length; n++) {
			reached[n] = isFocus(n, state);
		}
		boolean added = true;
		while (added) {
			added = false;
			for (int i = 0; i < scene.edges().size(); i++) {
				SceneEdge edge = scene.edges().get(i);
				if (reached[edge.target()] && !reached[edge.source()] && leads(edge) && (shown == null || shown[i])) {
					reached[edge.source()] = true;
					added = true;
				}
			}
		}
		return reached;
	}
}
