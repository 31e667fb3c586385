// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.tests;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.netwright.diagram.drawing.DiagramState;
import org.netwright.diagram.scene.Scene;
import org.netwright.diagram.scene.SceneBuilder;
import org.netwright.engine.function.ActivationFunction;
import org.netwright.engine.graph.NetworkGraph;
import org.netwright.engine.graph.NetworkGraphBuilder;
import org.netwright.engine.plan.CyclicNetworkException;
import org.netwright.engine.plan.Plan;
import org.netwright.engine.plan.Trace;
import org.netwright.model.Connection;
import org.netwright.model.Layer;
import org.netwright.model.Network;
import org.netwright.model.NetworkFactory;
import org.netwright.model.Neuron;
import org.netwright.tests.support.GoldenFile;
import org.netwright.tests.support.GoldenNetwork;

/** Documents for these tests, their scenes and what their runs give. */
final class Networks {

	private static final NetworkFactory FACTORY = NetworkFactory.eINSTANCE;

	private Networks() {
	}

	/** {@return Shapes 3x3 as a document} */
	static Network shapes() {
		GoldenNetwork golden = GoldenFile.SHAPES.network();
		Network network = FACTORY.createNetwork();
		network.setName(golden.name());
		Map<String, Neuron> byId = new HashMap<>();
		for (GoldenNetwork.Layer layer : golden.layers()) {
			Layer made = layer(network, layer.id(), layer.name(), layer.activation());
			for (GoldenNetwork.Neuron neuron : layer.neurons()) {
				Neuron n = neuron(made, neuron.id(), neuron.name());
				n.setBias(neuron.bias());
				byId.put(neuron.id(), n);
				neuron.incoming().forEach(c -> connect(byId.get(c.source()), n, c.weight()));
			}
		}
		network.getLayers().getFirst().setRows(golden.input().rows());
		network.getLayers().getFirst().setColumns(golden.input().columns());
		return network;
	}

	/**
	 * A network in which every neuron is connected to all of the layer before.
	 *
	 * @param sizes of its layers
	 * @return weights are random, the same at every call; hidden layers apply tanh, the last one the sigmoid
	 */
	static Network dense(int... sizes) {
		Random random = new Random(7);
		Network network = FACTORY.createNetwork();
		network.setName("dense");
		List<Neuron> before = List.of();
		for (int l = 0; l < sizes.length; l++) {
			String function = l == 0 ? null : l == sizes.length - 1 ? "sigmoid" : "tanh";
			Layer layer = layer(network, "l" + l, "Layer " + l, function);
			for (int i = 0; i < sizes[l]; i++) {
				Neuron neuron = neuron(layer, "l" + l + "-" + i, l == sizes.length - 1 ? "class " + i : null);
				before.forEach(source -> connect(source, neuron, random.nextGaussian()));
			}
			before = layer.getNeurons();
		}
		return network;
	}

	static Layer layer(Network network, String id, String name, String function) {
		Layer layer = FACTORY.createLayer();
		layer.setId(id);
		layer.setName(name);
		layer.setActivation(function);
		network.getLayers().add(layer);
		return layer;
	}

	static Neuron neuron(Layer layer, String id, String name) {
		Neuron neuron = FACTORY.createNeuron();
		neuron.setId(id);
		neuron.setName(name);
		layer.getNeurons().add(neuron);
		return neuron;
	}

	static Connection connect(Neuron source, Neuron target, double weight) {
		Connection connection = FACTORY.createConnection();
		connection.setSource(source);
		connection.setWeight(weight);
		target.getIncoming().add(connection);
		return connection;
	}

	static SceneBuilder builder(Network network) {
		List<Neuron> neurons = network.getLayers().stream().flatMap(l -> l.getNeurons().stream()).toList();
		return new SceneBuilder(network).functionNames(TestFunctions::name)
				.functions(n -> TestFunctions.find(functionOf(neurons.get(n))));
	}

	static Scene scene(Network network) {
		return builder(network).build();
	}

	/** {@return the values of one run; disabled connections are left out, missing functions become the identity} */
	static Trace trace(Network network, double... input) {
		Map<Neuron, Integer> index = new HashMap<>();
		network.getLayers().forEach(l -> l.getNeurons().forEach(n -> index.put(n, index.size())));
		Layer inputs = network.getLayers().getFirst();
		NetworkGraphBuilder graph = NetworkGraph.builder().inputs(inputs.getNeurons().size());
		for (Layer layer : network.getLayers().subList(1, network.getLayers().size())) {
			graph.layer();
			for (Neuron neuron : layer.getNeurons()) {
				ActivationFunction function = TestFunctions.find(functionOf(neuron));
				graph.neuron(neuron.getBias(), function == null ? TestFunctions.IDENTITY : function);
			}
		}
		index.forEach((neuron, n) -> {
			neuron.getIncoming().stream().filter(Connection::isEnabled)
					.forEach(c -> graph.connect(index.get(c.getSource()), n, c.getWeight()));
			if (!neuron.isEnabled()) {
				graph.disable(n);
			}
		});
		try {
			return Plan.compile(graph.build()).propagate(input);
		} catch (CyclicNetworkException e) {
			throw new IllegalArgumentException(e);
		}
	}

	/** {@return the state of a run, its two largest outputs as winner and runner-up where the first is above 0} */
	static DiagramState state(Network network, double... input) {
		Trace trace = trace(network, input);
		int end = trace.graph().neuronCount();
		int winner = -1;
		int second = -1;
		for (int n = end - trace.graph().outputCount(); n < end; n++) {
			if (winner < 0 || trace.activation(n) > trace.activation(winner)) {
				second = winner;
				winner = n;
			} else if (second < 0 || trace.activation(n) > trace.activation(second)) {
				second = n;
			}
		}
		if (trace.activation(winner) <= 0) {
			return DiagramState.of(trace, -1, -1, 0);
		}
		double margin = second < 0 ? 0 : trace.activation(winner) - trace.activation(second);
		return DiagramState.of(trace, winner, second, margin);
	}

	/** {@return the values of a sample of Shapes 3x3} */
	static double[] sample(String name) {
		return GoldenFile.SHAPES.network().sample(name).input();
	}

	private static String functionOf(Neuron neuron) {
		return neuron.getActivation() != null ? neuron.getActivation() : neuron.getLayer().getActivation();
	}
}
