// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.tests;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.netwright.activations.function.BuiltInFunctions;
import org.netwright.core.compile.NetworkProblemException;
import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.core.function.FunctionDescriptor;
import org.netwright.core.function.FunctionRegistry;
import org.netwright.model.Connection;
import org.netwright.model.InputRange;
import org.netwright.model.Layer;
import org.netwright.model.Network;
import org.netwright.model.NetworkFactory;
import org.netwright.model.Neuron;
import org.netwright.model.ParameterValue;
import org.netwright.model.Sample;
import org.netwright.model.SampleSet;
import org.netwright.model.WinnerExpectation;
import org.netwright.tests.support.GoldenNetwork;

/** Documents for the tests, and the functions they use. */
final class Documents {

	private static final NetworkFactory FACTORY = NetworkFactory.eINSTANCE;
	private static final FunctionRegistry FUNCTIONS = registry();

	private Documents() {
	}

	/** The built-in functions and Swish; always the same registry. */
	static FunctionRegistry functions() {
		return FUNCTIONS;
	}

	private static FunctionRegistry registry() {
		List<FunctionDescriptor> all = new ArrayList<>(List.of(FunctionDescriptor.of("swish", new Swish())));
		BuiltInFunctions.byId().forEach((id, type) -> all.add(FunctionDescriptor.of(id, type)));
		return FunctionRegistry.of(all.toArray(FunctionDescriptor[]::new));
	}

	static NetworkSnapshot snapshot(Network network) {
		try {
			return NetworkSnapshot.of(network, functions());
		} catch (NetworkProblemException e) {
			throw new AssertionError(e.problems().toString(), e);
		}
	}

	/** The document that a golden file describes, with its samples in one set. */
	static Network of(GoldenNetwork golden) {
		Network network = FACTORY.createNetwork();
		network.setName(golden.name());
		InputRange range = FACTORY.createInputRange();
		range.setMinimum(golden.input().minimum());
		range.setMaximum(golden.input().maximum());
		range.setNeutral(golden.input().neutral());
		network.setInputRange(range);
		Map<String, Neuron> byId = new HashMap<>();
		for (GoldenNetwork.Layer layer : golden.layers()) {
			Layer made = layer(network, layer.id(), layer.activation());
			made.setName(layer.name());
			for (GoldenNetwork.Neuron neuron : layer.neurons()) {
				Neuron added = neuron(made, neuron.id());
				added.setName(neuron.name());
				added.setBias(neuron.bias());
				byId.put(neuron.id(), added);
				neuron.incoming().forEach(each -> connect(byId.get(each.source()), added, each.weight()));
			}
		}
		network.getLayers().get(0).setRows(golden.input().rows());
		network.getLayers().get(0).setColumns(golden.input().columns());
		addSamples(network, golden);
		return network;
	}

	private static void addSamples(Network network, GoldenNetwork golden) {
		SampleSet set = FACTORY.createSampleSet();
		set.setName("Images");
		network.getSampleSets().add(set);
		for (GoldenNetwork.Sample sample : golden.samples()) {
			WinnerExpectation expectation = FACTORY.createWinnerExpectation();
			expectation.setMargin(sample.expected().margin());
			network.getLayers().getLast().getNeurons().stream()
					.filter(neuron -> neuron.getName().equals(sample.expected().winner())).forEach(expectation::setWinner);
			Sample made = sample(set, sample.name(), sample.input());
			made.setExpectation(expectation);
		}
	}

	/** Two inputs a and b, one hidden tanh neuron h, one identity output o. */
	static Network small() {
		Network network = FACTORY.createNetwork();
		network.setName("Small");
		Layer input = layer(network, "in", null);
		Neuron a = neuron(input, "a");
		Neuron b = neuron(input, "b");
		Neuron h = neuron(layer(network, "hidden", "tanh"), "h");
		Neuron o = neuron(layer(network, "out", "identity"), "o");
		connect(a, h, 0.5);
		connect(b, h, -0.25);
		connect(h, o, 2);
		o.setName("result");
		return network;
	}

	static Layer layer(Network network, String id, String activation) {
		Layer layer = FACTORY.createLayer();
		layer.setId(id);
		layer.setActivation(activation);
		network.getLayers().add(layer);
		return layer;
	}

	static Neuron neuron(Layer layer, String id) {
		Neuron neuron = FACTORY.createNeuron();
		neuron.setId(id);
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

	static ParameterValue parameter(String name, double value) {
		ParameterValue parameter = FACTORY.createParameterValue();
		parameter.setName(name);
		parameter.setValue(value);
		return parameter;
	}

	static Sample sample(SampleSet set, String name, double... values) {
		Sample sample = FACTORY.createSample();
		sample.setName(name);
		sample.setValues(values);
		set.getSamples().add(sample);
		return sample;
	}

	static Neuron find(Network network, String id) {
		return network.getLayers().stream().flatMap(layer -> layer.getNeurons().stream())
				.filter(neuron -> neuron.getId().equals(id)).findFirst().orElseThrow();
	}
}
