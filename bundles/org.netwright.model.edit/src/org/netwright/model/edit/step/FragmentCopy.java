// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.step;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.netwright.model.Connection;
import org.netwright.model.Layer;
import org.netwright.model.Network;
import org.netwright.model.NetworkFactory;
import org.netwright.model.Neuron;
import org.netwright.model.Note;
import org.netwright.model.SampleSet;

/** Makes the network that a {@link Fragment} is. */
final class FragmentCopy {

	private final Network result = NetworkFactory.eINSTANCE.createNetwork();
	private final Layer outside = NetworkFactory.eINSTANCE.createLayer();
	private final SampleSet marks = NetworkFactory.eINSTANCE.createSampleSet();
	private final Network network;
	private final Set<Layer> layers = new HashSet<>();
	private final Set<Note> notes = new LinkedHashSet<>();
	private final Set<Neuron> chosen = new HashSet<>();
	private final Map<Neuron, Neuron> copies = new LinkedHashMap<>();

	FragmentCopy(Collection<? extends EObject> elements) {
		network = elements.stream().map(Place::network).filter(document -> document != null).findFirst().orElse(null);
		for (EObject element : elements) {
			if (network != null && Place.network(element) == network) {
				choose(element);
			}
		}
	}

	private void choose(EObject element) {
		switch (element) {
			case Layer layer -> {
				layers.add(layer);
				chosen.addAll(layer.getNeurons());
			}
			case Neuron neuron -> chosen.add(neuron);
			case Note note -> notes.add(note);
			default -> {
				// connections come with their ends
			}
		}
	}

	Network make() {
		marks.setName(Fragment.MARKS);
		result.getSampleSets().add(marks);
		if (network == null) {
			return result;
		}
		network.getLayers().forEach(this::addLayer);
		List<Neuron> originals = List.copyOf(copies.keySet());
		originals.forEach(this::addConnections);
		addOutside();
		network.getNotes().stream().filter(notes::contains).forEach(note -> result.getNotes().add(Copies.of(note)));
		return result;
	}

	private void addLayer(Layer layer) {
		boolean whole = layers.contains(layer);
		List<Neuron> neurons = layer.getNeurons().stream().filter(chosen::contains).toList();
		Layer copy = NetworkFactory.eINSTANCE.createLayer();
		copy.setId(layer.getId());
		if (whole || !neurons.isEmpty()) {
			Copies.facts(layer, copy);
		}
		if (whole) {
			marks.getOptions().put(layer.getId(), Fragment.WHOLE);
		} else {
			copy.setRows(0);
			copy.setColumns(0);
		}
		for (Neuron neuron : neurons) {
			Neuron own = Copies.of(neuron);
			own.setId(neuron.getId());
			copies.put(neuron, own);
			copy.getNeurons().add(own);
		}
		result.getLayers().add(copy);
	}

	private void addConnections(Neuron neuron) {
		List<Connection> incoming = new ArrayList<>();
		for (Connection connection : neuron.getIncoming()) {
			if (connection.getSource() != null) {
				incoming.add(connection(connection));
			}
		}
		copies.get(neuron).getIncoming().addAll(incoming);
		for (Connection connection : neuron.getOutgoing()) {
			if (connection.getTarget() != null && !chosen.contains(connection.getTarget())) {
				copy(connection.getTarget()).getIncoming().add(connection(connection));
			}
		}
	}

	private Connection connection(Connection connection) {
		Connection copy = Copies.of(connection);
		copy.setSource(copy(connection.getSource()));
		return copy;
	}

	/** The copy of a neuron; one that was not chosen is outside. */
	private Neuron copy(Neuron neuron) {
		return copies.computeIfAbsent(neuron, key -> {
			Neuron stranger = NetworkFactory.eINSTANCE.createNeuron();
			stranger.setId(key.getId());
			stranger.setName(key.getName());
			outside.getNeurons().add(stranger);
			return stranger;
		});
	}

	private void addOutside() {
		if (!outside.getNeurons().isEmpty()) {
			outside.setId(new FreshIds(network).layer(Fragment.OUTSIDE));
			marks.getOptions().put(outside.getId(), Fragment.OUTSIDE);
			result.getLayers().add(outside);
		}
	}
}
