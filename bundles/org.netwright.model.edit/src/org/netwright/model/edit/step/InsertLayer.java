// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.step;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

import org.eclipse.osgi.util.NLS;
import org.netwright.model.Connection;
import org.netwright.model.Layer;
import org.netwright.model.Network;
import org.netwright.model.NetworkPackage.Literals;
import org.netwright.model.Neuron;
import org.netwright.model.edit.history.Edits;
import org.netwright.model.edit.history.Step;
import org.netwright.model.edit.internal.Messages;
import org.netwright.model.edit.weight.WeightChoice;

/**
 * Inserts a layer into the way from one layer to the next, so that what ran directly between the two runs through it.
 * Connections that skip or come from elsewhere stay as they are. To add a layer that nothing runs through, see
 * {@link AddLayer}: any connection may skip a layer.
 */
public final class InsertLayer implements Step {

	private final Network network;
	private final int index;
	private final AddLayer addition;
	private final WeightChoice weights;

	/** @param weights null to pass through */
	private InsertLayer(Network network, int index, AddLayer addition, WeightChoice weights) {
		this.network = network;
		this.index = index;
		this.addition = addition;
		this.weights = weights;
	}

	/**
	 * A layer like the one before it: each neuron gets the value of its neuron there, with weight 1 and no bias, and passes
	 * it on over the connections that this one had to the layer behind, with their weights. With the function identity the
	 * network computes what it computed before; with any other one, such as a rectifier, that function of it.
	 *
	 * @param network the document
	 * @param index where the layer shall be, 1 to one below the number of layers
	 * @param name what people call it; none if null or empty
	 * @param function id of its activation function
	 * @return the step; its layer is arranged as the one before
	 */
	public static InsertLayer passThrough(Network network, int index, String name, String function) {
		return passThrough(network, index, name, function, new SplittableRandom());
	}

	/**
	 * The same with ids that a generator decides.
	 *
	 * @param network the document
	 * @param index where the layer shall be, 1 to one below the number of layers
	 * @param name what people call it; none if null or empty
	 * @param function id of its activation function
	 * @param random see {@link FreshIds}
	 * @return the step; its layer is arranged as the one before
	 */
	public static InsertLayer passThrough(Network network, int index, String name, String function, RandomGenerator random) {
		Layer before = index < 1 || index > network.getLayers().size() ? null : network.getLayers().get(index - 1);
		AddLayer addition = new AddLayer(network, index, name, function, before == null ? 0 : before.getNeurons().size(), random);
		if (before != null) {
			addition.layer().setRows(before.getRows());
			addition.layer().setColumns(before.getColumns());
		}
		return new InsertLayer(network, index, addition, null);
	}

	/**
	 * A layer of any size: each of its neurons sees each one of the layer before and is seen by each one of the layer
	 * behind, and what ran directly between these two is gone.
	 *
	 * @param network the document
	 * @param index where the layer shall be, 1 to one below the number of layers
	 * @param name what people call it; none if null or empty
	 * @param function id of its activation function
	 * @param neurons how many it has
	 * @param weights asked for each new connection, by target and then by source; first those into the new layer
	 * @return the step
	 */
	public static InsertLayer dense(Network network, int index, String name, String function, int neurons, WeightChoice weights) {
		return dense(network, index, name, function, neurons, weights, new SplittableRandom());
	}

	/**
	 * The same with ids that a generator decides.
	 *
	 * @param network the document
	 * @param index where the layer shall be, 1 to one below the number of layers
	 * @param name what people call it; none if null or empty
	 * @param function id of its activation function
	 * @param neurons how many it has
	 * @param weights asked for each new connection, by target and then by source; first those into the new layer
	 * @param random see {@link FreshIds}
	 * @return the step
	 */
	public static InsertLayer dense(Network network, int index, String name, String function, int neurons, WeightChoice weights,
			RandomGenerator random) {
		return new InsertLayer(network, index, new AddLayer(network, index, name, function, neurons, random), weights);
	}

	/** {@return the new layer, which gets its ids when the step is executed; arrange it before that} */
	public Layer layer() {
		return addition.layer();
	}

	@Override
	public String label() {
		if (!isBetween()) {
			return addition.label();
		}
		return NLS.bind(Messages.insertLayer, Wording.of(network.getLayers().get(index - 1)), Wording.of(network.getLayers().get(index)));
	}

	@Override
	public boolean canExecute() {
		boolean fits = isBetween() && (weights != null || layer().getNeurons().size() == network.getLayers().get(index - 1).getNeurons().size());
		return fits && refusal().isEmpty() && addition.canExecute();
	}

	private boolean isBetween() {
		return index > 0 && index < network.getLayers().size();
	}

	@Override
	public Optional<String> refusal() {
		Optional<String> refusal = addition.refusal();
		if (refusal.isPresent() || !isBetween() || weights == null) {
			return refusal;
		}
		// each of the one layer will lead to each of the next
		Layer before = network.getLayers().get(index - 1);
		Layer behind = network.getLayers().get(index);
		return layer().getNeurons().isEmpty() ? Optional.empty()
				: Cycles.find(Set.copyOf(before.getNeurons()), behind.getNeurons()).map(ConnectPairs::refusalOf);
	}

	@Override
	public void apply(Edits edits) {
		List<Neuron> before = List.copyOf(network.getLayers().get(index - 1).getNeurons());
		List<Neuron> behind = List.copyOf(network.getLayers().get(index).getNeurons());
		addition.apply(edits);
		List<Neuron> inserted = layer().getNeurons();
		if (weights == null) {
			passThrough(edits, before, inserted, Set.copyOf(behind));
		} else {
			Set<Neuron> sources = Set.copyOf(before);
			List<Connection> direct = behind.stream().flatMap(neuron -> neuron.getIncoming().stream())
					.filter(connection -> sources.contains(connection.getSource())).toList();
			new Removal(network, direct).apply(edits);
			connect(edits, before, inserted);
			connect(edits, inserted, behind);
		}
	}

	private static void passThrough(Edits edits, List<Neuron> before, List<Neuron> inserted, Set<Neuron> behind) {
		for (int i = 0; i < inserted.size(); i++) {
			Neuron source = before.get(i);
			List<Connection> direct = source.getOutgoing().stream().filter(connection -> behind.contains(connection.getTarget())).toList();
			Set<Connection> moved = Set.copyOf(direct);
			edits.remove(source, Literals.NEURON__OUTGOING, moved::contains);
			edits.insert(inserted.get(i), Literals.NEURON__OUTGOING, 0, direct);
			Connection connection = ConnectPairs.connection(1);
			edits.add(source, Literals.NEURON__OUTGOING, connection);
			edits.add(inserted.get(i), Literals.NEURON__INCOMING, connection);
		}
	}

	private void connect(Edits edits, List<Neuron> sources, List<Neuron> targets) {
		Map<Neuron, Integer> outgoing = new LinkedHashMap<>();
		sources.forEach(source -> outgoing.put(source, source.getOutgoing().size() + targets.size()));
		Map<Neuron, List<Connection>> added = new LinkedHashMap<>();
		for (Neuron target : targets) {
			int in = target.getIncoming().size() + sources.size();
			List<Connection> incoming = new ArrayList<>(sources.size());
			for (Neuron source : sources) {
				Connection connection = ConnectPairs.connection(weights.next(in, outgoing.get(source)));
				incoming.add(connection);
				added.computeIfAbsent(source, key -> new ArrayList<>(targets.size())).add(connection);
			}
			edits.insert(target, Literals.NEURON__INCOMING, target.getIncoming().size(), incoming);
		}
		added.forEach((source, connections) -> edits.insert(source, Literals.NEURON__OUTGOING, source.getOutgoing().size(), connections));
	}
}
