// SPDX-License-Identifier: EPL-2.0
package org.netwright.formats.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.netwright.formats.json.JsonFormat;
import org.netwright.formats.network.NetworkFormat;
import org.netwright.formats.network.NetwrightFormat;
import org.netwright.formats.network.ReadResult;
import org.netwright.model.Connection;
import org.netwright.model.DocumentEquality;
import org.netwright.model.Layer;
import org.netwright.model.Network;
import org.netwright.model.NetworkFactory;
import org.netwright.model.Neuron;

/** Nothing is lost on the way from document to JSON and back. */
class JsonRoundTripTest {

	private static final int DOCUMENTS = 200;

	private final NetworkFormat json = new JsonFormat();
	private final NetworkFormat netwright = new NetwrightFormat();

	@Test
	void randomDocumentsComeBackEqual() throws IOException {
		for (long seed = 0; seed < DOCUMENTS; seed++) {
			Network before = RandomDocuments.make(seed);
			byte[] bytes = write(json, before);
			ReadResult result = read(json, bytes);
			assertEquals(List.of(), result.warnings());
			assertTrue(DocumentEquality.equal(before, result.network()),
					"seed " + seed + ":\n" + new String(bytes, StandardCharsets.UTF_8));
			assertEquals(new String(bytes, StandardCharsets.UTF_8),
					new String(write(json, result.network()), StandardCharsets.UTF_8));
		}
	}

	@Test
	void nativeFilesComeBackByteForByte() throws IOException {
		for (long seed = 0; seed < DOCUMENTS; seed++) {
			byte[] before = write(netwright, RandomDocuments.make(seed));
			Network viaJson = read(json, write(json, read(netwright, before).network())).network();
			assertEquals(new String(before, StandardCharsets.UTF_8),
					new String(write(netwright, viaJson), StandardCharsets.UTF_8), "seed " + seed);
		}
	}

	@Test
	void hundredThousandConnectionsAreQuick() throws IOException {
		Network network = dense(784, 128, 10);
		long start = System.nanoTime();
		byte[] bytes = write(json, network);
		Network back = read(json, bytes).network();
		double seconds = (System.nanoTime() - start) / 1e9;
		assertEquals(784, back.getLayers().get(1).getNeurons().get(127).getIncoming().size());
		assertTrue(seconds < 10, seconds + " s");
	}

	private static Network dense(int... sizes) {
		NetworkFactory factory = NetworkFactory.eINSTANCE;
		Network network = factory.createNetwork();
		List<Neuron> before = List.of();
		for (int size : sizes) {
			Layer layer = factory.createLayer();
			layer.setId("layer" + network.getLayers().size());
			network.getLayers().add(layer);
			for (int i = 0; i < size; i++) {
				Neuron neuron = factory.createNeuron();
				neuron.setId(layer.getId() + "-" + i);
				layer.getNeurons().add(neuron);
				for (Neuron source : before) {
					Connection connection = factory.createConnection();
					connection.setSource(source);
					connection.setWeight(Math.sin(i));
					neuron.getIncoming().add(connection);
				}
			}
			before = layer.getNeurons();
		}
		return network;
	}

	private static byte[] write(NetworkFormat format, Network network) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		format.write(network, out);
		return out.toByteArray();
	}

	private static ReadResult read(NetworkFormat format, byte[] bytes) throws IOException {
		return format.read(new ByteArrayInputStream(bytes), "test." + format.extensions().get(0));
	}
}
