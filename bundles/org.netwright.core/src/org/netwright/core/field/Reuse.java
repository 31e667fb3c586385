// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.field;

import java.util.stream.IntStream;

import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.engine.field.FieldDomain;
import org.netwright.engine.field.ReceptiveField;
import org.netwright.engine.graph.NetworkGraph;
import org.netwright.engine.plan.Plan;

/** Which receptive fields stay true when a network changes: those of neurons that depend on nothing that changed. */
final class Reuse {

	private final NetworkGraph old;
	private final NetworkGraph graph;
	private final int[] earlier;
	private final boolean[] touched;

	private Reuse(NetworkSnapshot before, NetworkSnapshot now) {
		old = before.graph();
		graph = now.graph();
		earlier = IntStream.range(0, graph.neuronCount()).map(n -> before.indexOf(now.id(n))).toArray();
		touched = new boolean[graph.neuronCount()];
	}

	/**
	 * Takes over what can be.
	 *
	 * @param known fields of an earlier network
	 * @param now the network
	 * @param domain the domain that is wanted
	 * @return by neuron: its field, or null where it has to be searched
	 */
	static ReceptiveField[] of(FieldState known, NetworkSnapshot now, FieldDomain domain) {
		ReceptiveField[] fields = new ReceptiveField[now.graph().neuronCount()];
		if (known.network() == null || !domain.equals(known.domain())) {
			return fields;
		}
		Reuse reuse = new Reuse(known.network(), now);
		if (reuse.sameInputs()) {
			reuse.follow(now.plan());
			for (int n = 0; n < fields.length; n++) {
				int neuron = n;
				fields[n] = reuse.touched[n] ? null
						: known.field(reuse.earlier[n]).map(field -> field.at(neuron)).orElse(null);
			}
		}
		return fields;
	}

	private boolean sameInputs() {
		return old.inputCount() == graph.inputCount()
				&& IntStream.range(0, graph.inputCount()).allMatch(n -> earlier[n] == n && old.enabled(n) == graph.enabled(n));
	}

	/** In the order of computation, so that each neuron comes after all it depends on. */
	private void follow(Plan plan) {
		for (int step = 1; step < plan.stepCount(); step++) {
			int[] neurons = plan.step(step);
			for (int neuron : neurons) {
				touched[neuron] = changed(neuron);
			}
			for (int neuron : neurons) {
				touched[neuron] |= layerWide(neuron) && groupTouched(neuron);
			}
		}
	}

	private boolean layerWide(int neuron) {
		return graph.enabled(neuron) && graph.function(neuron).layerWide();
	}

	private boolean changed(int neuron) {
		int was = earlier[neuron];
		if (was < 0 || was < old.inputCount() || old.enabled(was) != graph.enabled(neuron)) {
			return true;
		}
		if (!graph.enabled(neuron)) {
			return false;
		}
		int start = graph.incomingStart(neuron);
		int count = graph.incomingStart(neuron + 1) - start;
		int oldStart = old.incomingStart(was);
		if (old.function(was) != graph.function(neuron) || differ(old.bias(was), graph.bias(neuron))
				|| old.incomingStart(was + 1) - oldStart != count) {
			return true;
		}
		for (int i = 0; i < count; i++) {
			int source = graph.source(start + i);
			if (earlier[source] != old.source(oldStart + i) || touched[source]
					|| differ(old.weight(oldStart + i), graph.weight(start + i))) {
				return true;
			}
		}
		return false;
	}

	/** Neurons that share a layer-wide function depend on each other, and on there being as many as before. */
	private boolean groupTouched(int neuron) {
		int[] group = group(graph, neuron);
		int[] was = earlier[neuron] < 0 ? new int[0] : group(old, earlier[neuron]);
		return group.length != was.length || IntStream.range(0, group.length).anyMatch(i -> earlier[group[i]] != was[i])
				|| IntStream.of(group).anyMatch(n -> touched[n]);
	}

	private static int[] group(NetworkGraph graph, int neuron) {
		int layer = graph.layerOf(neuron);
		return IntStream.range(graph.layerStart(layer), graph.layerStart(layer + 1))
				.filter(n -> graph.enabled(n) && graph.function(n) == graph.function(neuron)).toArray();
	}

	private static boolean differ(double one, double other) {
		return Double.doubleToRawLongBits(one) != Double.doubleToRawLongBits(other);
	}
}
