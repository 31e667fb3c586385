// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.compile;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.netwright.core.decision.DecisionRule;
import org.netwright.core.function.FunctionRegistry;
import org.netwright.core.internal.compile.FunctionUse;
import org.netwright.core.internal.compile.NetworkReader;
import org.netwright.core.internal.compile.Place;
import org.netwright.engine.graph.NetworkGraph;
import org.netwright.engine.plan.CyclicNetworkException;
import org.netwright.engine.plan.Plan;
import org.netwright.model.Decision;
import org.netwright.model.InputRange;
import org.netwright.model.Layer;
import org.netwright.model.Network;
import org.netwright.model.Neuron;

/**
 * A document at one moment, as what can be computed and what is said about it: graph, plan, ids, names, input domain,
 * decision. Disabled connections are left out of the graph. A neuron behind the input layer that is given no function
 * anywhere has {@code identity}.
 *
 * <p>Neurons, layers and connections go by their index, see {@link NetworkGraph}; methods that take one throw
 * {@link IndexOutOfBoundsException} where there is none. Immutable, holds no object of the document, used from any
 * thread.
 */
public final class NetworkSnapshot {

	private final Labels labels;
	private final FunctionUse[] functions;
	private final NetworkGraph graph;
	private final InputDomain inputDomain;
	private final DecisionRule decision;
	/** Whether the network can be computed. */
	private final boolean sound;
	/** A plan of the same structure with other numbers, until it is patched. */
	private volatile Plan earlier;
	private volatile Plan plan;

	/** Everything about a document that is a name or a size; shared by snapshots that differ in numbers only. */
	private record Labels(String network, String[] id, String[] name, Map<String, Integer> indices, String[] layerId,
			String[] layerName, int[] rows, int[] columns) {
	}

	private NetworkSnapshot(Labels labels, FunctionUse[] functions, NetworkGraph graph, InputDomain inputDomain,
			DecisionRule decision, boolean sound, Plan earlier) {
		this.labels = labels;
		this.functions = functions;
		this.graph = graph;
		this.inputDomain = inputDomain;
		this.decision = decision;
		this.sound = sound;
		this.earlier = earlier;
	}

	/**
	 * Takes a snapshot.
	 *
	 * @param network the document, on its own thread; not modified and not kept
	 * @param functions where its functions are found
	 * @return the snapshot
	 * @throws NetworkProblemException with every reason why the document cannot be computed
	 */
	public static NetworkSnapshot of(Network network, FunctionRegistry functions) throws NetworkProblemException {
		return of(network, functions, null);
	}

	/**
	 * Takes a snapshot after a change. If only numbers, names or settings have changed since the earlier snapshot, its
	 * plan will be patched instead of compiled again, and function instances are the same.
	 *
	 * @param network the document, on its own thread; not modified and not kept
	 * @param functions where its functions are found
	 * @param previous an earlier snapshot, usually of the same document; may be null
	 * @return the snapshot
	 * @throws NetworkProblemException with every reason why the document cannot be computed
	 */
	public static NetworkSnapshot of(Network network, FunctionRegistry functions, NetworkSnapshot previous)
			throws NetworkProblemException {
		NetworkReader reader = new NetworkReader(network, functions,
				previous == null ? new FunctionUse[0] : previous.functions,
				previous == null || !previous.sound ? null : previous.graph);
		if (!reader.problems().isEmpty()) {
			throw new NetworkProblemException(reader.problems());
		}
		NetworkGraph graph = reader.graph();
		Plan earlier = previous == null ? null : previous.latestPlan();
		boolean same = earlier != null && earlier.graph().sameStructure(graph);
		return new NetworkSnapshot(labels(network, reader.neurons()), reader.functions(), graph, domain(network),
				rule(network), true, same ? earlier : null);
	}

	/**
	 * What can be read of a document, whether it can be computed or not: names and numbers are right, and what is wrong
	 * is left out of the graph. Its plan must not be run where {@link #of(Network, FunctionRegistry)} would have thrown.
	 *
	 * @param network the document, on its own thread; not modified and not kept
	 * @param functions where its functions are found
	 * @return a snapshot to look at
	 */
	public static NetworkSnapshot readable(Network network, FunctionRegistry functions) {
		NetworkReader reader = new NetworkReader(network, functions, new FunctionUse[0], null);
		return new NetworkSnapshot(labels(network, reader.neurons()), reader.functions(), reader.graph(), domain(network),
				rule(network), false, null);
	}

	private static Labels labels(Network network, Neuron[] neurons) {
		List<Layer> layers = network.getLayers();
		Map<String, Integer> indices = HashMap.newHashMap(neurons.length);
		for (int n = 0; n < neurons.length; n++) {
			indices.put(neurons[n].getId(), n);
		}
		return new Labels(network.getName() == null ? "" : network.getName(),
				Arrays.stream(neurons).map(Neuron::getId).toArray(String[]::new),
				Arrays.stream(neurons).map(Neuron::getName).toArray(String[]::new), indices,
				layers.stream().map(Layer::getId).toArray(String[]::new),
				layers.stream().map(Layer::getName).toArray(String[]::new),
				layers.stream().mapToInt(Layer::getRows).toArray(),
				layers.stream().mapToInt(Layer::getColumns).toArray());
	}

	private static InputDomain domain(Network network) {
		InputRange range = network.getInputRange();
		return range == null ? InputDomain.DEFAULT
				: new InputDomain(range.getMinimum(), range.getMaximum(), range.getNeutral());
	}

	private static DecisionRule rule(Network network) {
		return new DecisionRule(network.getDecision() == Decision.ARGMAX ? DecisionRule.Kind.ARGMAX
				: DecisionRule.Kind.THRESHOLD, network.getDecisionThreshold());
	}

	/**
	 * The same network with other numbers, as training makes them.
	 *
	 * @param weights {@code [connectionCount]}, by connection index; copied, not modified
	 * @param biases {@code [neuronCount]}, by neuron index; copied, not modified
	 * @return a new snapshot whose plan is patched when it is asked for
	 * @throws IllegalArgumentException if a length is wrong; the message names both shapes
	 */
	public NetworkSnapshot withWeights(double[] weights, double[] biases) {
		return new NetworkSnapshot(labels, functions, graph.withWeights(weights, biases), inputDomain, decision, sound,
				latestPlan());
	}

	/** {@return the structure and the numbers} */
	public NetworkGraph graph() {
		return graph;
	}

	/**
	 * The network ready to run. Compiled, or patched from the plan of an earlier snapshot of the same structure, when it is
	 * first asked for, so that need not happen on the document's thread.
	 *
	 * @return always the same plan
	 */
	public Plan plan() {
		Plan made = plan;
		return made == null ? compiled() : made;
	}

	/** {@return whether the plan is there already, so that {@link #plan()} takes no time} */
	public boolean isCompiled() {
		return plan != null;
	}

	private synchronized Plan compiled() {
		if (plan == null) {
			plan = earlier == null ? compile(graph) : earlier.with(graph);
			earlier = null;
		}
		return plan;
	}

	/** The plan, or one of the same structure; null if there is none yet. Waits for nobody who is just compiling. */
	private Plan latestPlan() {
		Plan before = earlier;
		Plan made = plan;
		return made == null ? before : made;
	}

	private static Plan compile(NetworkGraph graph) {
		try {
			return Plan.compile(graph);
		} catch (CyclicNetworkException e) {
			throw new IllegalStateException("connections that all run forward cannot make a cycle", e);
		}
	}

	/** {@return what people call the network; empty if it has no name} */
	public String networkName() {
		return labels.network;
	}

	/**
	 * A neuron's id.
	 *
	 * @param neuron a neuron index
	 * @return the id, never null
	 */
	public String id(int neuron) {
		return labels.id[neuron];
	}

	/**
	 * What people call a neuron.
	 *
	 * @param neuron a neuron index
	 * @return its name; its id where it has none
	 */
	public String name(int neuron) {
		return shown(labels.name[neuron], labels.id[neuron]);
	}

	/**
	 * Names a neuron in a message.
	 *
	 * @param neuron a neuron index
	 * @return id and name, for example {@code h1-1 (Line 1)}
	 */
	public String describe(int neuron) {
		return Place.of(labels.id[neuron], labels.name[neuron]);
	}

	/**
	 * Finds a neuron.
	 *
	 * @param id an id
	 * @return its index, or -1
	 */
	public int indexOf(String id) {
		return labels.indices.getOrDefault(id, -1);
	}

	/**
	 * Which function a neuron has, be it its own or its layer's.
	 *
	 * @param neuron a neuron index
	 * @return the function's id; null for an input neuron
	 */
	public String functionId(int neuron) {
		return functions[neuron] == null ? null : functions[neuron].id();
	}

	/**
	 * Whether a neuron's function is there, so that it can be drawn.
	 *
	 * @param neuron a neuron index
	 * @return false for an input neuron, and in a {@link #readable} snapshot where no plug-in provides the function or
	 *     something is wrong with it
	 */
	public boolean hasFunction(int neuron) {
		return functions[neuron] != null && functions[neuron].usable();
	}

	/**
	 * How a neuron's function is set.
	 *
	 * @param neuron a neuron index
	 * @return values by parameter name, without those that have their default; unmodifiable, empty for an input neuron
	 */
	public Map<String, Double> functionParameters(int neuron) {
		return functions[neuron] == null ? Map.of() : functions[neuron].parameters();
	}

	/**
	 * A layer's id.
	 *
	 * @param layer a layer index
	 * @return the id, never null
	 */
	public String layerId(int layer) {
		return labels.layerId[layer];
	}

	/**
	 * What people call a layer.
	 *
	 * @param layer a layer index
	 * @return its name; its id where it has none
	 */
	public String layerName(int layer) {
		return shown(labels.layerName[layer], labels.layerId[layer]);
	}

	/**
	 * How many rows a layer has as an image.
	 *
	 * @param layer a layer index
	 * @return 0 if it is a plain column
	 */
	public int rows(int layer) {
		return labels.rows[layer];
	}

	/**
	 * How many columns a layer has as an image.
	 *
	 * @param layer a layer index
	 * @return 0 if it is a plain column
	 */
	public int columns(int layer) {
		return labels.columns[layer];
	}

	/** {@return what input values mean} */
	public InputDomain inputDomain() {
		return inputDomain;
	}

	/** {@return how a winner is read from the output layer} */
	public DecisionRule decision() {
		return decision;
	}

	/** {@return the index of the first output neuron; the others follow up to the last neuron} */
	public int outputStart() {
		return graph.neuronCount() - graph.outputCount();
	}

	/**
	 * What to call the output neurons where each needs a word of its own: the name, or the id where there is no name or
	 * two share one.
	 *
	 * @return {@code [outputCount]}, in layer order, without two equal ones
	 */
	public List<String> outputLabels() {
		List<String> names = outputs().mapToObj(this::name).toList();
		List<String> labels = outputs()
				.mapToObj(n -> Collections.frequency(names, name(n)) > 1 ? id(n) : name(n)).toList();
		boolean distinct = labels.stream().distinct().count() == labels.size();
		return distinct ? labels : outputs().mapToObj(this::id).toList();
	}

	private IntStream outputs() {
		return IntStream.range(outputStart(), graph.neuronCount());
	}

	private static String shown(String name, String id) {
		return name == null || name.isBlank() ? id : name;
	}

	@Override
	public String toString() {
		return "snapshot of " + (labels.network.isEmpty() ? "a" : "'" + labels.network + "', a") + " " + graph;
	}
}
