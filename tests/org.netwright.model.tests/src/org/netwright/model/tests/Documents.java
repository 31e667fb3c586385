// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.tests;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;

import org.netwright.model.Connection;
import org.netwright.model.Layer;
import org.netwright.model.Network;
import org.netwright.model.NetworkFactory;
import org.netwright.model.Neuron;
import org.netwright.model.file.NetworkFile;
import org.netwright.model.file.NetworkFileException;

/** Networks and files that the tests share. */
final class Documents {
	static final NetworkFactory FACTORY = NetworkFactory.eINSTANCE;
	static final String HEAD = """
			<?xml version="1.0" encoding="UTF-8"?>
			<netwright:Network xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:netwright="https://netwright.org/model/1">
			""";
	static final String TAIL = "</netwright:Network>\n";

	private Documents() {
	}

	static Neuron neuron(Layer layer, String id) {
		Neuron neuron = FACTORY.createNeuron();
		neuron.setId(id);
		layer.getNeurons().add(neuron);
		return neuron;
	}

	static Layer layer(Network network, String id, int neurons) {
		Layer layer = FACTORY.createLayer();
		layer.setId(id);
		network.getLayers().add(layer);
		for (int i = 0; i < neurons; i++) {
			neuron(layer, id + "-" + i);
		}
		return layer;
	}

	static Connection connect(Neuron source, Neuron target, double weight) {
		Connection connection = FACTORY.createConnection();
		connection.setSource(source);
		connection.setWeight(weight);
		target.getIncoming().add(connection);
		return connection;
	}

	/** Two inputs, one output, weights 0.5 and -0.5. */
	static Network small() {
		Network network = FACTORY.createNetwork();
		network.setName("small");
		Layer inputs = layer(network, "in", 2);
		Layer outputs = layer(network, "out", 1);
		outputs.setActivation("identity");
		connect(inputs.getNeurons().get(0), outputs.getNeurons().get(0), 0.5);
		connect(inputs.getNeurons().get(1), outputs.getNeurons().get(0), -0.5);
		return network;
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

	static String text(Network network) {
		return new String(bytes(network), StandardCharsets.UTF_8);
	}

	static Network read(byte[] bytes) throws NetworkFileException {
		return NetworkFile.load(URI.create("test:/file.netwright"), new ByteArrayInputStream(bytes));
	}

	static Network read(String text) throws NetworkFileException {
		return read(text.getBytes(StandardCharsets.UTF_8));
	}

	static URI fixtureUri() {
		return fixtureUri("format-1");
	}

	static URI fixtureUri(String name) {
		try {
			return Documents.class.getResource("/fixtures/" + name + ".netwright").toURI();
		} catch (URISyntaxException e) {
			throw new IllegalStateException(e);
		}
	}

	static byte[] fixture() {
		return fixture("format-1");
	}

	static byte[] fixture(String name) {
		try (InputStream in = Documents.class.getResourceAsStream("/fixtures/" + name + ".netwright")) {
			return in.readAllBytes();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
