// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netwright.model.Connection;
import org.netwright.model.DocumentEquality;
import org.netwright.model.Layer;
import org.netwright.model.Network;
import org.netwright.model.Neuron;
import org.netwright.model.file.NetworkFile;
import org.netwright.model.file.NetworkResource;

class RoundTripTest {
	@TempDir
	Path folder;

	@Test
	void randomNetworksSurviveAndGiveTheSameBytesAgain() throws IOException {
		for (long seed = 0; seed < 300; seed++) {
			Network network = RandomNetworks.create(seed);
			byte[] bytes = Documents.bytes(network);
			Network read = Documents.read(bytes);
			assertTrue(DocumentEquality.equal(network, read), "seed " + seed);
			assertArrayEquals(bytes, Documents.bytes(read), "seed " + seed);
		}
	}

	@Test
	void textIsOneElementPerLineWithoutDefaults() {
		assertEquals("""
				<?xml version="1.0" encoding="UTF-8"?>
				<netwright:Network xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:netwright="https://netwright.org/model/1" name="small">
				  <layers id="in">
				    <neurons id="in-0"/>
				    <neurons id="in-1"/>
				  </layers>
				  <layers id="out" activation="identity">
				    <neurons id="out-0">
				      <incoming source="in-0" weight="0.5"/>
				      <incoming source="in-1" weight="-0.5"/>
				    </neurons>
				  </layers>
				</netwright:Network>
				""", Documents.text(Documents.small()));
	}

	@Test
	void equalNetworksBuiltInAnotherOrderGiveTheSameBytes() {
		Network network = Documents.FACTORY.createNetwork();
		Layer outputs = Documents.layer(network, "out", 1);
		Layer inputs = Documents.layer(network, "in", 2);
		Documents.connect(inputs.getNeurons().get(1), outputs.getNeurons().get(0), -0.5);
		Documents.connect(inputs.getNeurons().get(0), outputs.getNeurons().get(0), 0.5);
		network.getLayers().move(0, 1);
		outputs.getNeurons().get(0).getIncoming().move(0, 1);
		outputs.setActivation("identity");
		network.setName("small");
		assertTrue(DocumentEquality.equal(Documents.small(), network));
		assertEquals(Documents.text(Documents.small()), Documents.text(network));
	}

	@Test
	void negativeZeroIsNotTakenForTheDefault() throws IOException {
		Network network = Documents.small();
		Connection connection = network.getLayers().get(1).getNeurons().get(0).getIncoming().get(0);
		connection.setWeight(-0.0);
		Network read = Documents.read(Documents.bytes(network));
		double weight = read.getLayers().get(1).getNeurons().get(0).getIncoming().get(0).getWeight();
		assertEquals(Double.doubleToRawLongBits(-0.0), Double.doubleToRawLongBits(weight));
		assertFalse(DocumentEquality.equal(read, changed(read)));
	}

	private static Network changed(Network network) throws IOException {
		Network copy = Documents.read(Documents.bytes(network));
		copy.getLayers().get(1).getNeurons().get(0).getIncoming().get(0).setWeight(0.0);
		return copy;
	}

	@Test
	void valuesAreComparedByTheirNumbers() throws IOException {
		Network one = Documents.read(Documents.fixture());
		Network other = Documents.read(Documents.fixture());
		assertTrue(DocumentEquality.equal(one, other));
		other.getSampleSets().get(0).getSamples().get(0).setValues(new double[] { 1, -1.0000000000000002 });
		assertFalse(DocumentEquality.equal(one, other));
	}

	@Test
	void aLoadedDocumentKnowsItsFileAndFindsObjectsById() throws IOException {
		Path file = folder.resolve("with blank and ü.netwright");
		NetworkFile.save(Documents.small(), file);
		Network network = NetworkFile.load(file);
		NetworkResource resource = (NetworkResource) network.eResource();
		assertEquals(file.toAbsolutePath().toString(), resource.getURI().toFileString());
		assertSame(network.getLayers().get(0).getNeurons().get(1), resource.getEObject("in-1"));
		assertEquals(1, network.getLayers().get(0).getNeurons().get(1).getOutgoing().size());
	}

	@Test
	void savingChangesNeitherTheDocumentNorItsResource() throws IOException {
		Path first = folder.resolve("first.netwright");
		NetworkFile.save(Documents.small(), first);
		Network network = NetworkFile.load(first);
		NetworkResource resource = (NetworkResource) network.eResource();
		NetworkFile.save(network, folder.resolve("second.netwright"));
		assertSame(resource, network.eResource());
		assertEquals(first.toAbsolutePath().toString(), resource.getURI().toFileString());
		Network loose = Documents.small();
		NetworkFile.save(loose, folder.resolve("third.netwright"));
		assertNull(loose.eResource());
	}

	@Test
	void longTextsWithManyEscapesAreNoAttack() throws IOException {
		Network network = Documents.small();
		network.setDescription("<&\"\n€\ud83d\ude00 ".repeat(200_000));
		assertEquals(network.getDescription(), Documents.read(Documents.bytes(network)).getDescription());
	}

	@Test
	void aHundredThousandConnectionsAreKept() throws IOException {
		Network network = Documents.FACTORY.createNetwork();
		Layer previous = null;
		int[] sizes = { 784, 128, 10 };
		for (int l = 0; l < sizes.length; l++) {
			Layer layer = Documents.layer(network, "layer" + l, sizes[l]);
			for (Neuron target : previous == null ? List.<Neuron>of() : layer.getNeurons()) {
				for (Neuron source : previous.getNeurons()) {
					Documents.connect(source, target, Math.sin(source.hashCode()));
				}
			}
			previous = layer;
		}
		Path file = folder.resolve("large.netwright");
		NetworkFile.save(network, file);
		Network read = NetworkFile.load(file);
		assertEquals(101_632, read.getLayers().stream().flatMap(l -> l.getNeurons().stream()).mapToInt(n -> n.getIncoming().size()).sum());
		assertTrue(DocumentEquality.equal(network, read));
		assertNotEquals(0, read.getLayers().get(0).getNeurons().get(783).getOutgoing().size());
	}
}
