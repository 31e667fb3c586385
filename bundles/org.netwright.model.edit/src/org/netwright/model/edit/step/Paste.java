// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.step;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.netwright.model.Connection;
import org.netwright.model.Layer;
import org.netwright.model.Network;
import org.netwright.model.NetworkFactory;
import org.netwright.model.NetworkPackage.Literals;
import org.netwright.model.Neuron;
import org.netwright.model.Note;
import org.netwright.model.edit.history.Edits;
import org.netwright.model.edit.history.Step;
import org.netwright.model.edit.internal.Messages;

/**
 * Puts a fragment into the document that it is from, or into another one. Everything gets new ids; names that are taken in
 * their layer, or among the layers, get a number. Connections among the copies come with them; those to the outside only
 * on request, and only where a neuron with that id is there and can take them.
 *
 * <p>Single neurons go to the end of the layer with the same id, else of the one at the same place, else of a new one. A
 * copied layer becomes a new one behind the one with the same id, else at the same place, but in front of the output
 * layer; the neurons of a copied input layer join the input layer. Samples follow as they do for {@link AddNeurons}.
 * Refuses hidden neurons without an input layer, and connections to the outside that would close a cycle.
 */
public final class Paste implements Step {

	private final Network network;
	private final Fragment fragment;
	private final double dx;
	private final double dy;
	private final boolean outside;
	private final RandomGenerator random;
	private final Map<Neuron, Neuron> copies = new LinkedHashMap<>();
	private final List<EObject> pasted = new ArrayList<>();

	/**
	 * Pastes with new ids.
	 *
	 * @param network the document
	 * @param fragment what is pasted; not modified
	 * @param dx how far what has a position is moved to the right, in diagram units
	 * @param dy how far it is moved down
	 * @param outside whether connections to neurons that were not copied come too
	 */
	public Paste(Network network, Fragment fragment, double dx, double dy, boolean outside) {
		this(network, fragment, dx, dy, outside, new SplittableRandom());
	}

	/**
	 * Pastes with ids that a generator decides.
	 *
	 * @param network the document
	 * @param fragment what is pasted; not modified
	 * @param dx how far what has a position is moved to the right, in diagram units
	 * @param dy how far it is moved down
	 * @param outside whether connections to neurons that were not copied come too
	 * @param random see {@link FreshIds}
	 */
	public Paste(Network network, Fragment fragment, double dx, double dy, boolean outside, RandomGenerator random) {
		this.network = network;
		this.fragment = fragment;
		this.dx = dx;
		this.dy = dy;
		this.outside = outside;
		this.random = random;
	}

	/** {@return the new layers, neurons of others, and notes; empty until the step is executed} */
	public List<EObject> pasted() {
		return List.copyOf(pasted);
	}

	@Override
	public String label() {
		return NLS.bind(Messages.paste, Wording.of(fragment.elements()));
	}

	@Override
	public boolean canExecute() {
		boolean changes = !fragment.network().getNotes().isEmpty() || new PasteLayers(network, fragment).isChange();
		return changes && refusal().isEmpty();
	}

	@Override
	public Optional<String> refusal() {
		Optional<String> refusal = new PasteLayers(network, fragment).refusal(fragment);
		boolean cycle = refusal.isEmpty() && isToOutside() && new OutsideConnections(network, fragment).closeCycle();
		return cycle ? Optional.of(Messages.refusePasteCycle) : refusal;
	}

	private boolean isToOutside() {
		return outside && fragment.hasOutside();
	}

	@Override
	public void apply(Edits edits) {
		copies.clear();
		pasted.clear();
		FreshIds ids = new FreshIds(network, random);
		PasteLayers layers = new PasteLayers(network, fragment);
		Optional<OutsideConnections> strangers = isToOutside() ? Optional.of(new OutsideConnections(network, fragment)) : Optional.empty();
		Map<Layer, Layer> added = newLayers(layers, ids);
		Map<Layer, List<Neuron>> joining = joiningNeurons(layers, ids);
		connect();
		added.forEach((layer, copy) -> edits.insert(network, Literals.NETWORK__LAYERS, layers.index(layer), List.of(copy)));
		joining.forEach((layer, neurons) -> AddNeurons.insert(edits, layer, layer.getNeurons().size(), neurons));
		strangers.ifPresent(connections -> connections.apply(edits, copies));
		pasted.addAll(added.values());
		joining.values().forEach(pasted::addAll);
		addNotes(edits, ids);
	}

	/** Layers of the fragment with their copies, in the order in which they come into the document. */
	private Map<Layer, Layer> newLayers(PasteLayers layers, FreshIds ids) {
		FreshNames names = new FreshNames(network.getLayers().stream().map(Layer::getName));
		Map<Layer, Layer> added = new LinkedHashMap<>();
		for (Layer layer : layers.added()) {
			Layer copy = NetworkFactory.eINSTANCE.createLayer();
			Copies.facts(layer, copy);
			copy.setName(names.of(layer.getName()));
			copy.setId(ids.layer(copy.getName()));
			copy.setPosition(Copies.shifted(layer.getPosition(), dx, dy));
			copy.getNeurons().addAll(neurons(layer, copy, new FreshNames(Stream.empty()), ids));
			added.put(layer, copy);
		}
		return added;
	}

	/** Layers of the document with the copies that join them. */
	private Map<Layer, List<Neuron>> joiningNeurons(PasteLayers layers, FreshIds ids) {
		Map<Layer, FreshNames> names = new HashMap<>();
		Map<Layer, List<Neuron>> joining = new LinkedHashMap<>();
		layers.joined().forEach((layer, target) -> {
			FreshNames taken = names.computeIfAbsent(target, key -> new FreshNames(key.getNeurons().stream().map(Neuron::getName)));
			List<Neuron> neurons = neurons(layer, target, taken, ids);
			if (!neurons.isEmpty()) {
				joining.computeIfAbsent(target, key -> new ArrayList<>()).addAll(neurons);
			}
		});
		return joining;
	}

	/** Copies of the neurons of a layer for the layer that they come into. */
	private List<Neuron> neurons(Layer layer, Layer target, FreshNames names, FreshIds ids) {
		List<Neuron> neurons = new ArrayList<>(layer.getNeurons().size());
		for (Neuron neuron : layer.getNeurons()) {
			Neuron copy = Copies.of(neuron);
			copy.setId(ids.neuron(target));
			copy.setName(names.of(neuron.getName()));
			copy.setPosition(Copies.shifted(neuron.getPosition(), dx, dy));
			copies.put(neuron, copy);
			neurons.add(copy);
		}
		return neurons;
	}

	/** Connects the copies with each other, before they are in the document. */
	private void connect() {
		copies.forEach((neuron, copy) -> {
			List<Connection> incoming = new ArrayList<>();
			for (Connection connection : neuron.getIncoming()) {
				Neuron source = copies.get(connection.getSource());
				if (source != null) {
					Connection own = Copies.of(connection);
					own.setSource(source);
					incoming.add(own);
				}
			}
			copy.getIncoming().addAll(incoming);
		});
	}

	private void addNotes(Edits edits, FreshIds ids) {
		List<Note> notes = new ArrayList<>();
		for (Note note : fragment.network().getNotes()) {
			Note copy = Copies.of(note);
			copy.setId(ids.note());
			copy.setPosition(Copies.shifted(note.getPosition(), dx, dy));
			notes.add(copy);
		}
		edits.insert(network, Literals.NETWORK__NOTES, network.getNotes().size(), notes);
		pasted.addAll(notes);
	}
}
