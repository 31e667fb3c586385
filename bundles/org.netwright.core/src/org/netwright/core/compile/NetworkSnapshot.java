// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.compile;

import java.util.Map;
import java.util.Optional;

import org.netwright.core.decision.DecisionRule;
import org.netwright.core.function.FunctionRegistry;
import org.netwright.engine.graph.NetworkGraph;
import org.netwright.engine.plan.Plan;
import org.netwright.model.Network;

/** Skeleton. */
public final class NetworkSnapshot {

	private NetworkSnapshot() {
	}

	public static NetworkSnapshot of(Network network, FunctionRegistry functions) throws NetworkProblemException {
		throw new UnsupportedOperationException();
	}

	public Optional<NetworkSnapshot> withNumbersOf(Network network) {
		throw new UnsupportedOperationException();
	}

	public NetworkGraph graph() {
		throw new UnsupportedOperationException();
	}

	public Plan plan() {
		throw new UnsupportedOperationException();
	}

	public String networkName() {
		throw new UnsupportedOperationException();
	}

	public String id(int neuron) {
		throw new UnsupportedOperationException();
	}

	public String name(int neuron) {
		throw new UnsupportedOperationException();
	}

	public int indexOf(String id) {
		throw new UnsupportedOperationException();
	}

	public String functionId(int neuron) {
		throw new UnsupportedOperationException();
	}

	public Map<String, Double> functionParameters(int neuron) {
		throw new UnsupportedOperationException();
	}

	public String layerId(int layer) {
		throw new UnsupportedOperationException();
	}

	public String layerName(int layer) {
		throw new UnsupportedOperationException();
	}

	public int rows(int layer) {
		throw new UnsupportedOperationException();
	}

	public int columns(int layer) {
		throw new UnsupportedOperationException();
	}

	public InputDomain inputDomain() {
		throw new UnsupportedOperationException();
	}

	public DecisionRule decision() {
		throw new UnsupportedOperationException();
	}

	public int outputStart() {
		throw new UnsupportedOperationException();
	}
}
