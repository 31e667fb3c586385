// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.viewer.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.diagram.scene.EdgeShape;
import org.netwright.diagram.scene.Scene;
import org.netwright.diagram.scene.SceneBuilder;
import org.netwright.engine.function.ActivationFunction;
import org.netwright.model.Connection;
import org.netwright.model.Layer;
import org.netwright.model.Network;
import org.netwright.model.Neuron;
import org.netwright.ui.document.OpenNetwork;
import org.netwright.ui.theme.FieldChoice;
import org.netwright.ui.viewer.canvas.ScreenEmphasis;
import org.netwright.ui.viewer.canvas.ScreenLook;

/**
 * A network, how it is laid out, and which model object each index of the layout means. Holds for the document as it was when it
 * was made; a change of the structure makes another one necessary.
 */
public final class ShownNetwork {
	private final OpenNetwork network;
	private final Scene scene;
	private final EdgeShape shape;
	private final boolean fields;
	private final List<Layer> layers;
	private final List<Neuron> neurons = new ArrayList<>();
	private final Map<Neuron, Integer> indices = new IdentityHashMap<>();
	/** The connection index of each neuron's first incoming connection, and the end. */
	private final int[] incomingStart;

	private ShownNetwork(OpenNetwork network, Scene scene, EdgeShape shape, boolean fields) {
		this.network = network;
		this.scene = scene;
		this.shape = shape;
		this.fields = fields;
		layers = List.copyOf(network.network().getLayers());
		for (Layer layer : network.network().getLayers()) {
			for (Neuron neuron : layer.getNeurons()) {
				indices.put(neuron, neurons.size());
				neurons.add(neuron);
			}
		}
		incomingStart = new int[neurons.size() + 1];
		for (int n = 0; n < neurons.size(); n++) {
			incomingStart[n + 1] = incomingStart[n] + neurons.get(n).getIncoming().size();
		}
	}

	/**
	 * Lays out a network. May be called in the background as long as nobody else has the document.
	 *
	 * @param network an open network
	 * @return the input for a viewer
	 */
	public static ShownNetwork of(OpenNetwork network) {
		return of(network, FieldChoice.onNeurons());
	}

	/**
	 * Lays out a network. May be called in the background as long as nobody else has the document.
	 *
	 * @param network an open network
	 * @param fields  whether there is room for receptive fields
	 * @return the input for a viewer
	 */
	public static ShownNetwork of(OpenNetwork network, boolean fields) {
		Network document = network.network();
		Optional<NetworkSnapshot> snapshot = network.snapshot();
		IntFunction<ActivationFunction> functions = neuron -> snapshot.map(s -> s.graph().function(neuron)).orElse(null);
		EdgeShape shape = ScreenLook.shape();
		return new ShownNetwork(network, new SceneBuilder(document).functions(functions).functionNames(network::functionName)
				.emphasis(ScreenEmphasis.current()).shape(shape).fields(fields).build(), shape, fields);
	}

	/**
	 * The open network.
	 *
	 * @return document, history and inspection
	 */
	public OpenNetwork network() {
		return network;
	}

	/**
	 * The layout.
	 *
	 * @return immutable
	 */
	public Scene scene() {
		return scene;
	}

	/**
	 * Which way its connections take.
	 *
	 * @return as was chosen when it was laid out
	 */
	EdgeShape shape() {
		return shape;
	}

	/** Whether there is room for receptive fields. */
	boolean hasFields() {
		return fields;
	}

	/**
	 * The neurons in document order, which is the order of neuron indices.
	 *
	 * @return unmodifiable
	 */
	public List<Neuron> neurons() {
		return List.copyOf(neurons);
	}

	/**
	 * A neuron.
	 *
	 * @param index neuron index
	 * @return the neuron in the document
	 */
	public Neuron neuron(int index) {
		return neurons.get(index);
	}

	/**
	 * Which index a neuron has.
	 *
	 * @param neuron any object
	 * @return -1 if it is no neuron of this network
	 */
	public int indexOf(Object neuron) {
		return neuron instanceof Neuron ? indices.getOrDefault(neuron, -1) : -1;
	}

	/** Of each neuron the index that it has in another layout, -1 if it is not there. */
	int[] neuronsIn(ShownNetwork other) {
		return neurons.stream().mapToInt(other::indexOf).toArray();
	}

	/** Of each layer the place that it has in another layout, -1 if it is not there. */
	int[] layersIn(ShownNetwork other) {
		return layers.stream().mapToInt(other.layers::indexOf).toArray();
	}

	/**
	 * A connection.
	 *
	 * @param index connection index in document order: for each neuron its incoming ones
	 * @return the connection in the document
	 */
	public Connection connection(int index) {
		int low = 0;
		int high = neurons.size() - 1;
		while (low < high) {
			int middle = (low + high + 1) >>> 1;
			if (incomingStart[middle] <= index) {
				low = middle;
			} else {
				high = middle - 1;
			}
		}
		return neurons.get(low).getIncoming().get(index - incomingStart[low]);
	}

	/** The indices of all connections on paths, which go by the ids of neurons; what is no longer there is left out. */
	Set<Integer> connectionsOf(List<List<String>> paths) {
		if (paths.isEmpty()) {
			return Set.of();
		}
		Map<String, Neuron> byId = HashMap.newHashMap(neurons.size());
		neurons.forEach(neuron -> byId.put(neuron.getId(), neuron));
		Set<Integer> connections = new HashSet<>();
		for (List<String> path : paths) {
			for (int i = 1; i < path.size(); i++) {
				Neuron source = byId.get(path.get(i - 1));
				Neuron target = byId.get(path.get(i));
				if (source != null && target != null) {
					target.getIncoming().stream().filter(connection -> connection.getSource() == source).map(this::indexOf).forEach(connections::add);
				}
			}
		}
		return connections;
	}

	/**
	 * Which index a connection has.
	 *
	 * @param connection a connection
	 * @return -1 if it is not in this network
	 */
	public int indexOf(Connection connection) {
		int target = indexOf(connection.getTarget());
		int place = target < 0 ? -1 : connection.getTarget().getIncoming().indexOf(connection);
		return place < 0 ? -1 : incomingStart[target] + place;
	}
}
