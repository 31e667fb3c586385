// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.netwright.diagram.scene.Scene;
import org.netwright.diagram.scene.SceneEdge;

/**
 * What runs along the connections into neurons that a walk comes to: a dot on each, as large as what it brings. Immutable.
 */
public final class Pulses {

	/** Nothing runs. */
	public static final Pulses NONE = new Pulses(List.of());

	/** More dots than this nobody can follow. */
	public static final int MOST = 48;

	/** A dot on its way. */
	record Pulse(SceneEdge edge, double strength) {
	}

	private final List<Pulse> pulses;

	private Pulses(List<Pulse> pulses) {
		this.pulses = pulses;
	}

	/**
	 * Finds what runs into neurons: through each connection that is drawn and adds something, the strongest {@value #MOST} where there
	 * are more.
	 *
	 * @param painter what is drawn
	 * @param state the values of a moment
	 * @param neurons indices of the neurons that it runs into
	 * @return the dots; none where nothing is known
	 */
	public static Pulses into(DiagramPainter painter, DiagramState state, Set<Integer> neurons) {
		Scene scene = painter.scene();
		DiagramState values = state.fitting(scene);
		boolean[] shown = painter.shownEdges(values);
		List<Pulse> found = new ArrayList<>();
		double largest = 0;
		for (int i = 0; i < scene.edges().size(); i++) {
			SceneEdge edge = scene.edges().get(i);
			double product = Math.abs(edge.weight() * values.activation(edge.source()));
			if (edge.enabled() && neurons.contains(edge.target()) && product > 0 && (shown == null || shown[i])) {
				found.add(new Pulse(edge, product));
				largest = Math.max(largest, product);
			}
		}
		double most = largest;
		return new Pulses(found.stream().sorted(Comparator.comparingDouble(Pulse::strength).reversed()).limit(MOST)
				.map(pulse -> new Pulse(pulse.edge, Double.isFinite(most) ? pulse.strength / most : 1)).toList());
	}

	/** {@return how many dots there are} */
	public int count() {
		return pulses.size();
	}

	/** The largest first; of each how strong it is, 0 to 1. */
	List<Pulse> pulses() {
		return pulses;
	}
}
