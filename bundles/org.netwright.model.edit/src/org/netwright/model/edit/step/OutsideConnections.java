// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.step;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.netwright.model.Connection;
import org.netwright.model.Layer;
import org.netwright.model.Network;
import org.netwright.model.NetworkPackage.Literals;
import org.netwright.model.Neuron;
import org.netwright.model.edit.history.Edits;

/** Connections of a fragment with one end outside, where a neuron with that id is in the document and can take them. */
final class OutsideConnections {

	private record Ends(Connection connection, Neuron source, Neuron target) {
	}

	private final Map<String, Neuron> existing = new HashMap<>();
	private final List<Ends> connections = new ArrayList<>();

	OutsideConnections(Network network, Fragment fragment) {
		List<Layer> layers = fragment.network().getLayers();
		Set<String> wanted = new HashSet<>();
		layers.stream().filter(fragment::isOutside).flatMap(layer -> layer.getNeurons().stream()).forEach(neuron -> wanted.add(neuron.getId()));
		network.getLayers().stream().flatMap(layer -> layer.getNeurons().stream()).filter(neuron -> wanted.contains(neuron.getId()))
				.forEach(neuron -> existing.put(neuron.getId(), neuron));
		for (Layer layer : layers) {
			boolean leaving = fragment.isOutside(layer);
			for (Neuron target : layer.getNeurons()) {
				boolean possible = !leaving || existing.containsKey(target.getId()) && !Place.isInput(existing.get(target.getId()));
				if (possible) {
					target.getIncoming().stream().filter(connection -> leaving || isEntering(fragment, connection))
							.forEach(connection -> add(connection, leaving));
				}
			}
		}
	}

	private boolean isEntering(Fragment fragment, Connection connection) {
		return fragment.isOutside(connection.getSource()) && existing.containsKey(connection.getSource().getId());
	}

	private void add(Connection connection, boolean leaving) {
		Neuron source = connection.getSource();
		Neuron target = connection.getTarget();
		connections.add(new Ends(connection, leaving ? source : existing.get(source.getId()), leaving ? existing.get(target.getId()) : target));
	}

	/** Whether they would close a cycle: the fragment leads from one of its neurons to another, the document back. */
	boolean closeCycle() {
		Strands strands = new Strands();
		connections.forEach(ends -> strands.add(ends.source, ends.target));
		return strands.closing().isPresent();
	}

	/** Makes them; {@code copies} are the neurons in the document of those in the fragment. */
	void apply(Edits edits, Map<Neuron, Neuron> copies) {
		Map<Neuron, List<Connection>> incoming = new LinkedHashMap<>();
		Map<Neuron, List<Connection>> outgoing = new LinkedHashMap<>();
		for (Ends ends : connections) {
			Connection connection = Copies.of(ends.connection);
			outgoing.computeIfAbsent(copies.getOrDefault(ends.source, ends.source), key -> new ArrayList<>()).add(connection);
			incoming.computeIfAbsent(copies.getOrDefault(ends.target, ends.target), key -> new ArrayList<>()).add(connection);
		}
		outgoing.forEach((source, added) -> edits.insert(source, Literals.NEURON__OUTGOING, source.getOutgoing().size(), added));
		incoming.forEach((target, added) -> edits.insert(target, Literals.NEURON__INCOMING, target.getIncoming().size(), added));
	}
}
