// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.tests;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.netwright.examples.catalogue.Example;
import org.netwright.examples.catalogue.Examples;
import org.netwright.model.Connection;
import org.netwright.model.Layer;
import org.netwright.model.Network;
import org.netwright.model.NetworkFactory;
import org.netwright.model.Neuron;
import org.netwright.model.Note;
import org.netwright.model.ParameterValue;
import org.netwright.model.Position;
import org.netwright.model.Sample;
import org.netwright.model.SampleSet;
import org.netwright.model.ValuesExpectation;
import org.netwright.model.WinnerExpectation;
import org.netwright.model.file.NetworkFile;

/** Networks that the tests share, and what they ask of them. */
final class Documents {
	static final NetworkFactory FACTORY = NetworkFactory.eINSTANCE;

	private Documents() {
	}

	/**
	 * Four inputs as 2 x 2 (i0 to i3), two hidden neurons (a with a leaky function of its own, b), two outputs (yes, no)
	 * with connections from the layer before each and one from i0 to yes; a note; a sample set with a winner, an undecided
	 * one and expected values; read from a file, as documents are.
	 */
	static Network small() {
		Network network = FACTORY.createNetwork();
		network.setName("small");
		Layer input = layer(network, "in", null, "i0", "i1", "i2", "i3");
		input.setRows(2);
		input.setColumns(2);
		Layer hidden = layer(network, "hid", "tanh", "a", "b");
		Layer output = layer(network, "out", "identity", "yes", "no");
		connectAll(input, hidden, 0.25);
		connectAll(hidden, output, -0.5);
		connect(input.getNeurons().get(0), output.getNeurons().get(0), 2);
		Neuron a = hidden.getNeurons().get(0);
		a.setActivation("relu");
		a.getActivationParameters().add(parameter("leak", 0.1));
		a.setPosition(new Position(120, 40));
		Note note = FACTORY.createNote();
		note.setId("note-1");
		note.setText("Look here");
		network.getNotes().add(note);
		SampleSet set = FACTORY.createSampleSet();
		set.setName("shapes");
		network.getSampleSets().add(set);
		winner(sample(set, "first", 1, 2, 3, 4), output.getNeurons().get(0));
		winner(sample(set, "second", 0, 0, 0, 0), null);
		ValuesExpectation values = FACTORY.createValuesExpectation();
		values.setValues(new double[] { 0.5, -0.5 });
		sample(set, "third", 1, 1, 1, 1).setExpectation(values);
		return read(bytes(network));
	}

	/** Dense layers of the given sizes; weights count up from 0 in thousandths. Read from no file. */
	static Network dense(int... sizes) {
		Network network = FACTORY.createNetwork();
		for (int l = 0; l < sizes.length; l++) {
			String[] ids = new String[sizes[l]];
			for (int n = 0; n < ids.length; n++) {
				ids[n] = "n" + l + "-" + n;
			}
			Layer layer = layer(network, "l" + l, l == 0 ? null : "tanh", ids);
			if (l > 0) {
				connectAll(network.getLayers().get(l - 1), layer, 0.001);
			}
		}
		return network;
	}

	/** The example Shapes 3x3. */
	static Network shapes() {
		Example example = Examples.find("shapes-3x3").orElseThrow();
		try (InputStream stream = example.open(example.networkFile())) {
			return NetworkFile.load(URI.create("test:/shapes.netwright"), stream);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	static Layer layer(Network network, String id, String function, String... neurons) {
		Layer layer = FACTORY.createLayer();
		layer.setId(id);
		layer.setActivation(function);
		network.getLayers().add(layer);
		for (String name : neurons) {
			Neuron neuron = FACTORY.createNeuron();
			neuron.setId(name);
			layer.getNeurons().add(neuron);
		}
		return layer;
	}

	private static void connectAll(Layer from, Layer to, double step) {
		int count = 0;
		for (Neuron target : to.getNeurons()) {
			for (Neuron source : from.getNeurons()) {
				connect(source, target, step * count++);
			}
		}
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

	private static void winner(Sample sample, Neuron winner) {
		WinnerExpectation expectation = FACTORY.createWinnerExpectation();
		expectation.setWinner(winner);
		sample.setExpectation(expectation);
	}

	static Neuron neuron(Network network, String id) {
		return neurons(network).stream().filter(neuron -> neuron.getId().equals(id)).findFirst().orElseThrow();
	}

	static List<Neuron> neurons(Network network) {
		return network.getLayers().stream().flatMap(layer -> layer.getNeurons().stream()).toList();
	}

	static List<Connection> connections(Network network) {
		return neurons(network).stream().flatMap(neuron -> neuron.getIncoming().stream()).toList();
	}

	static Connection connection(Network network, String source, String target) {
		return neuron(network, target).getIncoming().stream().filter(connection -> connection.getSource().getId().equals(source)).findFirst()
				.orElseThrow();
	}

	static Sample sample(Network network, int index) {
		return network.getSampleSets().getFirst().getSamples().get(index);
	}

	static List<String> ids(List<Neuron> neurons) {
		return neurons.stream().map(Neuron::getId).toList();
	}

	static List<String> sources(Neuron neuron) {
		return neuron.getIncoming().stream().map(connection -> connection.getSource().getId()).toList();
	}

	/** The object itself and all that it contains. */
	static List<EObject> all(Network network) {
		List<EObject> all = new ArrayList<>();
		all.add(network);
		network.eAllContents().forEachRemaining(all::add);
		return all;
	}

	static byte[] bytes(Network network) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			NetworkFile.write(network, out);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return out.toByteArray();
	}

	static Network read(byte[] bytes) {
		try {
			return NetworkFile.load(URI.create("test:/document.netwright"), new ByteArrayInputStream(bytes));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
