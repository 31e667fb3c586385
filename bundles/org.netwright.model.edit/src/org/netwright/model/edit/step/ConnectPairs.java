// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.step;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.netwright.model.Connection;
import org.netwright.model.Network;
import org.netwright.model.NetworkFactory;
import org.netwright.model.NetworkPackage.Literals;
import org.netwright.model.Neuron;
import org.netwright.model.edit.history.Edits;
import org.netwright.model.edit.history.Step;
import org.netwright.model.edit.internal.Messages;
import org.netwright.model.edit.pattern.ConnectionPattern;
import org.netwright.model.edit.step.Cycles.Closing;
import org.netwright.model.edit.weight.WeightChoice;

/**
 * Connects neurons by a pattern. Pairs that are connected already stay as they are. Refuses if the pattern does not fit, if
 * all its pairs are connected, if a target is in the input layer, and if a cycle would come out. See {@link Connect} for
 * two neurons.
 */
public final class ConnectPairs implements Step {

	private final List<Neuron> sources;
	private final List<Neuron> targets;
	private final ConnectionPattern pattern;
	private final WeightChoice weights;
	private final List<Connection> connections = new ArrayList<>();

	/**
	 * Connects neurons.
	 *
	 * @param sources neurons of one document, in the order in which the pattern numbers them; each counts once
	 * @param targets neurons of the same document, likewise
	 * @param pattern which are connected
	 * @param weights asked for each new connection, in the order of the pattern
	 */
	public ConnectPairs(Collection<Neuron> sources, Collection<Neuron> targets, ConnectionPattern pattern, WeightChoice weights) {
		this.sources = sources.stream().distinct().toList();
		this.targets = targets.stream().distinct().toList();
		this.pattern = pattern;
		this.weights = weights;
	}

	/** {@return the new connections, in the order of the pattern; empty until the step is executed} */
	public List<Connection> connections() {
		return List.copyOf(connections);
	}

	@Override
	public String label() {
		return NLS.bind(Messages.connectMany, fits() ? missing().count() : 0);
	}

	@Override
	public boolean canExecute() {
		if (sources.isEmpty() || targets.isEmpty() || !areInOneDocument() || shapeRefusal().isPresent()) {
			return false;
		}
		Strands missing = missing();
		return missing.count() > 0 && missing.closing().isEmpty();
	}

	private boolean areInOneDocument() {
		Network network = Place.network(sources.getFirst());
		return network != null && sources.stream().allMatch(source -> Place.network(source) == network)
				&& targets.stream().allMatch(target -> Place.network(target) == network);
	}

	private boolean fits() {
		return pattern.refusal(sources.size(), targets.size()).isEmpty();
	}

	@Override
	public Optional<String> refusal() {
		if (sources.isEmpty() || targets.isEmpty()) {
			return Optional.empty();
		}
		return shapeRefusal().or(this::pairRefusal);
	}

	private Optional<String> shapeRefusal() {
		return pattern.refusal(sources.size(), targets.size()).or(() -> targets.stream().filter(Place::isInput).findFirst()
				.map(input -> NLS.bind(Messages.refuseInputTarget, Wording.sentence(input))));
	}

	private Optional<String> pairRefusal() {
		Strands missing = missing();
		if (missing.count() == 0) {
			boolean[] any = new boolean[1];
			pattern.forEach(sources.size(), targets.size(), (source, target) -> any[0] = true);
			return any[0] ? Optional.of(Messages.refuseConnectedAll) : Optional.empty();
		}
		return missing.closing().map(ConnectPairs::refusalOf);
	}

	/** Why connections that include one that closes a cycle are refused. */
	static String refusalOf(Closing cycle) {
		if (cycle.source() == cycle.target()) {
			return NLS.bind(Messages.refuseSelf, Wording.sentence(cycle.source()));
		}
		boolean alone = Cycles.find(Set.of(cycle.source()), List.of(cycle.target())).isPresent();
		return NLS.bind(alone ? Messages.refuseCycle : Messages.refuseCycleTogether, Wording.of(cycle.source()), Wording.sentence(cycle.target()));
	}

	/** The pairs of the pattern that are not connected yet, in its order. */
	private Strands missing() {
		Strands missing = new Strands();
		List<List<Neuron>> wanted = new ArrayList<>();
		targets.forEach(target -> wanted.add(new ArrayList<>()));
		pattern.forEach(sources.size(), targets.size(), (source, target) -> wanted.get(target).add(sources.get(source)));
		for (int i = 0; i < targets.size(); i++) {
			Set<Neuron> connected = sourcesOf(targets.get(i));
			if (!connected.isEmpty()) {
				wanted.get(i).removeIf(connected::contains);
			}
			missing.addAll(wanted.get(i), targets.get(i));
		}
		return missing;
	}

	private static Set<Neuron> sourcesOf(Neuron target) {
		Set<Neuron> sources = new HashSet<>();
		target.getIncoming().forEach(connection -> sources.add(connection.getSource()));
		return sources;
	}

	@Override
	public void apply(Edits edits) {
		connections.clear();
		Strands missing = missing();
		Map<Neuron, List<Connection>> incoming = new LinkedHashMap<>();
		Map<Neuron, List<Connection>> outgoing = new LinkedHashMap<>();
		missing.sources().forEach((target, from) -> {
			int in = target.getIncoming().size() + from.size();
			for (Neuron source : from) {
				Connection connection = connection(weights.next(in, source.getOutgoing().size() + missing.from(source)));
				connections.add(connection);
				incoming.computeIfAbsent(target, key -> new ArrayList<>(from.size())).add(connection);
				outgoing.computeIfAbsent(source, key -> new ArrayList<>()).add(connection);
			}
		});
		outgoing.forEach((source, added) -> edits.insert(source, Literals.NEURON__OUTGOING, source.getOutgoing().size(), added));
		incoming.forEach((target, added) -> edits.insert(target, Literals.NEURON__INCOMING, target.getIncoming().size(), added));
	}

	/** A new connection, from and to nothing yet. */
	static Connection connection(double weight) {
		Wording.refusalOf(weight).ifPresent(refusal -> {
			throw new IllegalArgumentException(refusal);
		});
		Connection connection = NetworkFactory.eINSTANCE.createConnection();
		connection.setWeight(weight);
		return connection;
	}
}
