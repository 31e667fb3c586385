// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.step;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleSupplier;

import org.eclipse.osgi.util.NLS;
import org.netwright.model.Connection;
import org.netwright.model.Network;
import org.netwright.model.NetworkFactory;
import org.netwright.model.NetworkPackage.Literals;
import org.netwright.model.Neuron;
import org.netwright.model.edit.history.Edits;
import org.netwright.model.edit.history.Step;
import org.netwright.model.edit.internal.Messages;

/**
 * Connects neurons: one to one, or each source to each target. Pairs that are connected already stay as they are. Refuses
 * if all pairs are, if a target is in the input layer, and if a cycle would come out.
 */
public final class Connect implements Step {

	private final Set<Neuron> sources;
	private final Set<Neuron> targets;
	private final DoubleSupplier weights;
	private final Optional<String> weightRefusal;
	private final List<Connection> connections = new ArrayList<>();

	/**
	 * Connects two neurons.
	 *
	 * @param source where the connection starts
	 * @param target where it ends
	 * @param weight its weight
	 */
	public Connect(Neuron source, Neuron target, double weight) {
		this(Set.of(source), Set.of(target), () -> weight, Wording.refusalOf(weight));
	}

	/**
	 * Connects each source to each target.
	 *
	 * @param sources neurons of one document
	 * @param targets neurons of the same document
	 * @param weights asked for each new connection, by target and then by source in the order given; finite numbers
	 */
	public Connect(Collection<Neuron> sources, Collection<Neuron> targets, DoubleSupplier weights) {
		this(new LinkedHashSet<>(sources), new LinkedHashSet<>(targets), weights, Optional.empty());
	}

	private Connect(Set<Neuron> sources, Set<Neuron> targets, DoubleSupplier weights, Optional<String> weightRefusal) {
		this.sources = sources;
		this.targets = targets;
		this.weights = weights;
		this.weightRefusal = weightRefusal;
	}

	/** {@return the new connections; empty until the step is executed} */
	public List<Connection> connections() {
		return List.copyOf(connections);
	}

	@Override
	public String label() {
		if (sources.size() == 1 && targets.size() == 1) {
			return NLS.bind(Messages.connect, Wording.of(sources), Wording.of(targets));
		}
		return NLS.bind(Messages.connectMany, targets.stream().mapToLong(target -> sources.size() - connected(target).size()).sum());
	}

	@Override
	public boolean canExecute() {
		return !sources.isEmpty() && !targets.isEmpty() && areInOneDocument() && refusal().isEmpty();
	}

	private boolean areInOneDocument() {
		Network network = Place.network(sources.iterator().next());
		return network != null && sources.stream().allMatch(source -> Place.network(source) == network)
				&& targets.stream().allMatch(target -> Place.network(target) == network);
	}

	@Override
	public Optional<String> refusal() {
		Optional<Neuron> input = targets.stream().filter(Place::isInput).findFirst();
		if (input.isPresent()) {
			return Optional.of(NLS.bind(Messages.refuseInputTarget, Wording.sentence(input.get())));
		}
		if (!targets.isEmpty() && targets.stream().allMatch(target -> connected(target).size() == sources.size())) {
			return Optional.of(sources.size() == 1 && targets.size() == 1
					? NLS.bind(Messages.refuseConnected, Wording.sentence(sources.iterator().next()), Wording.of(targets))
					: Messages.refuseConnectedAll);
		}
		return Cycles.find(sources, targets).map(Connect::refusalOf).or(() -> weightRefusal);
	}

	private static String refusalOf(Cycles.Closing cycle) {
		return cycle.source() == cycle.target() ? NLS.bind(Messages.refuseSelf, Wording.sentence(cycle.source()))
				: NLS.bind(Messages.refuseCycle, Wording.of(cycle.source()), Wording.sentence(cycle.target()));
	}

	/** The sources that a target has already. Looks at the shorter side. */
	private Set<Neuron> connected(Neuron target) {
		Set<Neuron> connected = new HashSet<>();
		if (sources.size() == 1) {
			Neuron source = sources.iterator().next();
			boolean found = source.getOutgoing().size() < target.getIncoming().size()
					? source.getOutgoing().stream().anyMatch(connection -> connection.getTarget() == target)
					: target.getIncoming().stream().anyMatch(connection -> connection.getSource() == source);
			return found ? sources : connected;
		}
		for (Connection connection : target.getIncoming()) {
			if (sources.contains(connection.getSource())) {
				connected.add(connection.getSource());
			}
		}
		return connected;
	}

	@Override
	public void apply(Edits edits) {
		connections.clear();
		Map<Neuron, List<Connection>> incoming = new LinkedHashMap<>();
		Map<Neuron, List<Connection>> outgoing = new LinkedHashMap<>();
		for (Neuron target : targets) {
			Set<Neuron> connected = connected(target);
			for (Neuron source : sources) {
				if (!connected.contains(source)) {
					Connection connection = newConnection();
					incoming.computeIfAbsent(target, key -> new ArrayList<>()).add(connection);
					outgoing.computeIfAbsent(source, key -> new ArrayList<>()).add(connection);
				}
			}
		}
		outgoing.forEach((source, added) -> edits.insert(source, Literals.NEURON__OUTGOING, source.getOutgoing().size(), added));
		incoming.forEach((target, added) -> edits.insert(target, Literals.NEURON__INCOMING, target.getIncoming().size(), added));
	}

	private Connection newConnection() {
		double weight = weights.getAsDouble();
		Wording.refusalOf(weight).ifPresent(refusal -> {
			throw new IllegalArgumentException(refusal);
		});
		Connection connection = NetworkFactory.eINSTANCE.createConnection();
		connection.setWeight(weight);
		connections.add(connection);
		return connection;
	}
}
