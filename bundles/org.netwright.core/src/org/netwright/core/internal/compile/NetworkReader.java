// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.internal.compile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.netwright.core.function.FunctionRegistry;
import org.netwright.core.problem.Problem;
import org.netwright.core.problem.ProblemCodes;
import org.netwright.engine.function.ActivationFunction;
import org.netwright.engine.graph.NetworkGraph;
import org.netwright.engine.plan.CyclicNetworkException;
import org.netwright.engine.plan.Plan;
import org.netwright.model.Connection;
import org.netwright.model.Layer;
import org.netwright.model.Network;
import org.netwright.model.Neuron;

/**
 * Reads the structure of a document into arrays, and collects everything that keeps it from being computed. What is
 * wrong is left out of the arrays, so that the rest still makes a graph.
 */
public final class NetworkReader {

	private final Network network;
	private final List<Problem> problems = new ArrayList<>();
	private final FunctionUses uses;
	private final Neuron[] neurons;
	private final Map<Neuron, Integer> indices;
	private final int[] layerStart;
	private final int[] incomingStart;
	private final FunctionUse[] functions;
	private final NetworkGraph sound;
	private int[] source = new int[64];
	private double[] weight = new double[64];
	private int connections;
	private boolean forward = true;
	private NetworkGraph graph;

	/**
	 * Reads a document.
	 *
	 * @param network the document, on its own thread
	 * @param registry where functions are found
	 * @param previous the functions of an earlier reading, to be used again where they are equal; may be empty
	 * @param sound the graph of an earlier reading, which has no cycle; may be null. Where the structure is still the
	 *     same, nobody looks for cycles again
	 */
	public NetworkReader(Network network, FunctionRegistry registry, FunctionUse[] previous, NetworkGraph sound) {
		this.network = network;
		this.sound = sound;
		uses = new FunctionUses(registry, problems, previous);
		List<Layer> layers = network.getLayers();
		layerStart = new int[layers.size() + 1];
		for (int i = 0; i < layers.size(); i++) {
			layerStart[i + 1] = layerStart[i] + layers.get(i).getNeurons().size();
		}
		int count = layerStart[layers.size()];
		neurons = layers.stream().flatMap(layer -> layer.getNeurons().stream()).toArray(Neuron[]::new);
		indices = HashMap.newHashMap(count);
		for (int i = 0; i < count; i++) {
			indices.put(neurons[i], i);
		}
		incomingStart = new int[count + 1];
		functions = new FunctionUse[count];
		readLayers();
		readConnections();
		makeGraph();
	}

	/** {@return every error of the structure; empty if the network can be computed} */
	public List<Problem> problems() {
		return problems;
	}

	/** {@return the graph, without what is wrong} */
	public NetworkGraph graph() {
		return graph;
	}

	/** {@return for each neuron its function, null for input neurons} */
	public FunctionUse[] functions() {
		return functions;
	}

	/** {@return the neurons in document order} */
	public Neuron[] neurons() {
		return neurons;
	}

	private void readLayers() {
		List<Layer> layers = network.getLayers();
		if (layers.size() < 2) {
			problems.add(Problem.error(ProblemCodes.NO_LAYERS, null, "The network has "
					+ (layers.isEmpty() ? "no layers" : "only an input layer") + ". Add "
					+ (layers.isEmpty() ? "an input layer and an output layer." : "a layer behind it.")));
		}
		if (!layers.isEmpty() && layers.get(0).getNeurons().isEmpty()) {
			problems.add(Problem.error(ProblemCodes.NO_INPUTS, layers.get(0).getId(),
					"The input layer has no neurons. Add one for each input value."));
		}
		Set<String> ids = new HashSet<>();
		for (int i = 0; i < layers.size(); i++) {
			Layer layer = layers.get(i);
			checkId(ids, layer.getId(), Place.of(layer));
			FunctionUse ofLayer = null;
			for (int n = layerStart[i]; n < layerStart[i + 1]; n++) {
				checkId(ids, neurons[n].getId(), Place.of(neurons[n]));
				if (i > 0 && neurons[n].getActivation() != null) {
					functions[n] = uses.ofNeuron(neurons[n]);
				} else if (i > 0) {
					ofLayer = ofLayer == null ? uses.ofLayer(layer) : ofLayer;
					functions[n] = ofLayer;
				}
			}
		}
	}

	private void checkId(Set<String> ids, String id, String place) {
		if (id == null || id.isBlank()) {
			problems.add(Problem.error(ProblemCodes.WRONG_ID, null, Place.capital(place)
					+ " has no id. Give it one that nothing else has."));
		} else if (!ids.add(id)) {
			problems.add(Problem.error(ProblemCodes.WRONG_ID, id, "The id '" + id
					+ "' is used more than once, by " + place + " too. Give it another id."));
		}
	}

	private void readConnections() {
		int inputs = layerStart.length > 1 ? layerStart[1] : 0;
		int[] lastTarget = new int[neurons.length];
		Arrays.fill(lastTarget, -1);
		int layer = 0;
		for (int target = 0; target < neurons.length; target++) {
			while (target >= layerStart[layer + 1]) {
				layer++;
			}
			incomingStart[target] = connections;
			List<Connection> incoming = neurons[target].getIncoming();
			if (target < inputs && !incoming.isEmpty()) {
				problems.add(Problem.error(ProblemCodes.CONNECTION_INTO_INPUT, neurons[target].getId(),
						Place.capital(Place.of(neurons[target])) + " is in the input layer but has incoming connections."
								+ " Remove them, or move the neuron to a later layer."));
				continue;
			}
			int guess = -1;
			for (Connection connection : incoming) {
				guess = indexOf(connection.getSource(), guess + 1);
				if (admit(guess, target, lastTarget) && connection.isEnabled()) {
					forward &= guess < layerStart[layer];
					add(guess, connection.getWeight());
				}
			}
		}
		incomingStart[neurons.length] = connections;
	}

	/** The sources of a neuron mostly come in order, so the next one is tried before the map. */
	private int indexOf(Neuron neuron, int guess) {
		if (guess < neurons.length && neurons[guess] == neuron) {
			return guess;
		}
		Integer index = neuron == null ? null : indices.get(neuron);
		return index == null ? -1 : index;
	}

	private boolean admit(int from, int target, int[] lastTarget) {
		String element = neurons[target].getId();
		if (from < 0) {
			problems.add(Problem.error(ProblemCodes.DANGLING_CONNECTION, element, "A connection into "
					+ Place.of(neurons[target]) + " comes from no neuron of this network. Remove it or give it a source."));
			return false;
		}
		if (lastTarget[from] == target) {
			problems.add(Problem.error(ProblemCodes.DUPLICATE_CONNECTION, element, "There is more than one connection from "
					+ Place.of(neurons[from]) + " to " + Place.of(neurons[target])
					+ ". Keep one, with the sum of their weights."));
			return false;
		}
		lastTarget[from] = target;
		return true;
	}

	private void add(int from, double factor) {
		if (connections == source.length) {
			source = Arrays.copyOf(source, 2 * connections);
			weight = Arrays.copyOf(weight, 2 * connections);
		}
		source[connections] = from;
		weight[connections] = factor;
		connections++;
	}

	private void makeGraph() {
		ActivationFunction[] function = new ActivationFunction[neurons.length];
		double[] bias = new double[neurons.length];
		boolean[] enabled = new boolean[neurons.length];
		for (int n = 0; n < neurons.length; n++) {
			function[n] = functions[n] == null ? null : functions[n].function();
			bias[n] = neurons[n].getBias();
			enabled[n] = neurons[n].isEnabled();
		}
		graph = new NetworkGraph(layerStart, incomingStart, Arrays.copyOf(source, connections),
				Arrays.copyOf(weight, connections), bias, function, enabled);
		if (forward || sound != null && sound.sameStructure(graph)) {
			return;
		}
		try {
			Plan.check(graph);
		} catch (CyclicNetworkException e) {
			problems.add(cycle(e.cycle()));
		}
	}

	private Problem cycle(int[] cycle) {
		String way = Arrays.stream(cycle).mapToObj(n -> Place.of(neurons[n].getId(), neurons[n].getName()))
				.collect(Collectors.joining(" -> "));
		Neuron first = neurons[cycle[0]];
		return Problem.error(ProblemCodes.CYCLE, first.getId(), "The network has a cycle: neuron " + way + " -> "
				+ first.getId() + ". Remove or disable one of these connections or neurons.");
	}
}
