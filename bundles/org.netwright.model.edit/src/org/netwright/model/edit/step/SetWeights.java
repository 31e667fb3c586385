// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.step;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.netwright.model.Connection;
import org.netwright.model.Layer;
import org.netwright.model.Network;
import org.netwright.model.NetworkPackage.Literals;
import org.netwright.model.Neuron;
import org.netwright.model.edit.history.Edits;
import org.netwright.model.edit.history.Step;
import org.netwright.model.edit.internal.Messages;
import org.netwright.model.edit.weight.WeightChange;
import org.netwright.model.edit.weight.WeightChoice;

/**
 * Sets the weight of each of some connections to one of its own. Refuses what is no finite number. See {@link SetWeight}
 * for the same weight everywhere, and {@link SetNumbers} for all numbers of a network.
 *
 * <p>Many connections of a network, more than a thousand and more than a quarter of them, are remembered as all its
 * numbers, which takes less memory; listeners then hear of the network instead of each connection.
 */
public final class SetWeights implements Step {

	private static final int MANY = 1000;
	private static final int SHARE = 4;

	/** A list, not a set as for other steps: comparing a hundred thousand is fast, hashing them is not. */
	private record Key(List<Connection> connections) {
	}

	private final List<Connection> connections;
	private final double[] weights;
	private final String label;
	private final boolean merges;

	/**
	 * Sets weights.
	 *
	 * @param connections different ones of one document; not modified
	 * @param weights {@code [connections]}, in their order; not modified, copied
	 * @throws IllegalArgumentException if there are more or fewer weights than connections
	 */
	public SetWeights(Collection<Connection> connections, double[] weights) {
		this(List.copyOf(connections), weights.clone(), labelOf(connections, weights), true);
	}

	private SetWeights(List<Connection> connections, double[] weights, String label, boolean merges) {
		if (connections.size() != weights.length) {
			throw new IllegalArgumentException(weights.length + " weights for " + connections.size() + " connections");
		}
		this.connections = connections;
		this.weights = weights;
		this.label = label;
		this.merges = merges;
	}

	/**
	 * Does the same to each weight: a nudge, a scale, another sign.
	 *
	 * @param connections different ones of one document; not modified
	 * @param change what becomes of each weight that is there now
	 * @return the step; two of them in one gesture become one, except those that change the sign
	 */
	public static SetWeights change(Collection<Connection> connections, WeightChange change) {
		List<Connection> list = List.copyOf(connections);
		double[] weights = list.stream().mapToDouble(connection -> change.applyAsDouble(connection.getWeight())).toArray();
		boolean negates = change.kind() == WeightChange.Kind.NEGATE;
		String label = switch (change.kind()) {
			case NEGATE -> NLS.bind(Messages.negateWeight, Wording.of(list));
			case SET -> NLS.bind(Messages.setWeight, Wording.of(list), Wording.number(change.operand()));
			default -> labelOf(list, weights);
		};
		return new SetWeights(list, weights, label, !negates);
	}

	/**
	 * Chooses each weight anew.
	 *
	 * @param connections different ones of one document; not modified
	 * @param choice asked once for each connection now, in their order
	 * @return the step
	 */
	public static SetWeights choose(Collection<Connection> connections, WeightChoice choice) {
		List<Connection> list = List.copyOf(connections);
		double[] weights = new double[list.size()];
		if (Place.areInDocument(list)) {
			Arrays.setAll(weights, i -> choice.next(list.get(i).getTarget().getIncoming().size(), list.get(i).getSource().getOutgoing().size()));
		}
		return new SetWeights(list, weights, NLS.bind(Messages.randomWeight, Wording.of(list)), false);
	}

	private static String labelOf(Collection<Connection> connections, double[] weights) {
		return connections.size() == 1 && weights.length == 1
				? NLS.bind(Messages.setWeight, Wording.of(connections), Wording.number(weights[0]))
				: NLS.bind(Messages.changeWeights, Wording.of(connections));
	}

	@Override
	public String label() {
		return label;
	}

	@Override
	public boolean canExecute() {
		return Place.areInDocument(connections) && changes() && refusal().isEmpty();
	}

	private boolean changes() {
		for (int i = 0; i < weights.length; i++) {
			if (Double.compare(connections.get(i).getWeight(), weights[i]) != 0) {
				return true;
			}
		}
		return false;
	}

	@Override
	public Optional<String> refusal() {
		return Arrays.stream(weights).filter(weight -> !Double.isFinite(weight)).boxed().findFirst().flatMap(Wording::refusalOf);
	}

	@Override
	public Optional<Object> mergeKey() {
		return merges ? Optional.of(new Key(connections)) : Optional.empty();
	}

	@Override
	public void apply(Edits edits) {
		if (connections.size() > MANY) {
			double[] all = SetNumbers.weightsOf(edits.network());
			if (connections.size() > all.length / SHARE) {
				edits.setNumbers(replaced(edits.network(), all), SetNumbers.biasesOf(edits.network()));
				return;
			}
		}
		for (int i = 0; i < weights.length; i++) {
			edits.set(connections.get(i), Literals.CONNECTION__WEIGHT, weights[i]);
		}
	}

	/** All weights of the network, with ours at their places; fast if ours are in document order. */
	private double[] replaced(Network network, double[] all) {
		int next = 0;
		int index = 0;
		for (Connection connection : inOrder(network)) {
			if (next < weights.length && connections.get(next) == connection) {
				all[index] = weights[next++];
			}
			index++;
		}
		return next == weights.length ? all : replacedInAnyOrder(network, all);
	}

	private double[] replacedInAnyOrder(Network network, double[] all) {
		Map<Connection, Integer> places = new IdentityHashMap<>(weights.length);
		for (int i = 0; i < weights.length; i++) {
			places.put(connections.get(i), i);
		}
		int index = 0;
		for (Connection connection : inOrder(network)) {
			Integer place = places.get(connection);
			all[index] = place == null ? all[index] : weights[place];
			index++;
		}
		return all;
	}

	private static List<Connection> inOrder(Network network) {
		List<Connection> all = new ArrayList<>();
		for (Layer layer : network.getLayers()) {
			for (Neuron neuron : layer.getNeurons()) {
				all.addAll(neuron.getIncoming());
			}
		}
		return all;
	}
}
