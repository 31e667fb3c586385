// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.drawing;

import java.util.Arrays;

import org.netwright.diagram.scene.Scene;
import org.netwright.diagram.scene.SceneEdge;
import org.netwright.engine.plan.Trace;
import org.netwright.model.EdgeFilterKind;

/**
 * What the connections of a scene contribute now, |weight &times; input|, which of them the scene's filter hides for it, and what their
 * lines show. What is computed is kept for the last values. Thread-safe.
 */
final class Contributions {

	private final Scene scene;
	private final boolean filters;
	private final EdgeLook.Quantity quantity;
	private volatile Known known;

	/**
	 * @param values {@code [edges]} what their lines show, not-a-number where there is no value
	 * @param largest of their amounts, 0 if there is none
	 * @param shown {@code [edges]}, null for all
	 * @param hiddenShares {@code [neurons]} of the contributions
	 */
	private record Known(Trace trace, double[] values, double largest, boolean[] shown, double[] hiddenShares, int hidden) {
	}

	Contributions(Scene scene, EdgeLook.Quantity quantity) {
		this.scene = scene;
		this.quantity = quantity;
		filters = scene.filter().kind() == EdgeFilterKind.CONTRIBUTION;
	}

	/** Whether contributions hide connections. */
	boolean filter() {
		return filters;
	}

	/** Which edges are drawn; null for all. Not to be modified. */
	boolean[] shown(DiagramState state) {
		return filters && state.trace() != null ? known(state).shown : null;
	}

	/** How many connections are not drawn, for whatever reason. */
	int hiddenCount(DiagramState state) {
		return scene.hiddenCount() + (filters && state.trace() != null ? known(state).hidden : 0);
	}

	/** Which share of a neuron's input is not drawn, 0 to 1. */
	double hiddenShare(int neuron, DiagramState state) {
		double byWeight = scene.hiddenShare(neuron);
		return filters && state.trace() != null ? 1 - (1 - byWeight) * (1 - known(state).hiddenShares[neuron]) : byWeight;
	}

	/** What an edge's line shows relative to the largest amount, -1 to 1; not-a-number while there is no value. */
	double relative(int edge, DiagramState state) {
		if (state.trace() == null) {
			return Double.NaN;
		}
		Known now = known(state);
		return now.largest == 0 ? Math.clamp(now.values[edge], -1.0, 1.0) : Math.clamp(now.values[edge] / now.largest, -1.0, 1.0);
	}

	/** What an edge's line shows: its weight while there is no value. */
	double value(int edge, DiagramState state) {
		double value = quantity == EdgeLook.Quantity.WEIGHT || state.trace() == null ? Double.NaN : known(state).values[edge];
		return Double.isNaN(value) ? scene.edges().get(edge).weight() : value;
	}

	/** Whether what lines show depends on the values of a moment. */
	boolean isLive() {
		return quantity != EdgeLook.Quantity.WEIGHT;
	}

	private Known known(DiagramState state) {
		Known last = known;
		if (last == null || last.trace != state.trace()) {
			last = compute(state);
			known = last;
		}
		return last;
	}

	private Known compute(DiagramState state) {
		int count = scene.edges().size();
		double[] amounts = new double[count];
		double[] values = new double[count];
		double[] most = new double[scene.nodes().size()];
		double largest = 0;
		for (int i = 0; i < count; i++) {
			SceneEdge edge = scene.edges().get(i);
			double product = edge.enabled() ? edge.weight() * state.activation(edge.source()) : 0;
			amounts[i] = Math.abs(product);
			values[i] = quantity == EdgeLook.Quantity.INPUT && edge.enabled() ? state.activation(edge.source()) : product;
			if (amounts[i] < Double.POSITIVE_INFINITY) {
				most[edge.target()] = Math.max(most[edge.target()], amounts[i]);
			}
			if (Math.abs(values[i]) < Double.POSITIVE_INFINITY) {
				largest = Math.max(largest, Math.abs(values[i]));
			}
		}
		return filters ? filtered(state.trace(), amounts, values, largest, most) : new Known(state.trace(), values, largest, null, null, 0);
	}

	private Known filtered(Trace trace, double[] amounts, double[] values, double largest, double[] most) {
		boolean[] shown = new boolean[amounts.length];
		double[] all = new double[most.length];
		double[] drawn = new double[most.length];
		int hidden = 0;
		for (int i = 0; i < amounts.length; i++) {
			int target = scene.edges().get(i).target();
			shown[i] = !(amounts[i] < scene.filter().limit() * most[target]);
			double amount = Double.isFinite(amounts[i]) ? amounts[i] : 0;
			all[target] += amount;
			drawn[target] += shown[i] ? amount : 0;
			hidden += shown[i] ? 0 : 1;
		}
		Arrays.setAll(all, n -> all[n] == 0 ? 0 : Math.clamp(1 - drawn[n] / all[n], 0.0, 1.0));
		return new Known(trace, values, largest, shown, all, hidden);
	}
}
