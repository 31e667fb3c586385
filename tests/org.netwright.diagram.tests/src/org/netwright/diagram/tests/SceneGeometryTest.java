// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.netwright.diagram.canvas.Box;
import org.netwright.diagram.scene.LabelForm;
import org.netwright.diagram.scene.NodeKind;
import org.netwright.diagram.scene.Scene;
import org.netwright.diagram.scene.SceneEdge;
import org.netwright.diagram.scene.SceneLayer;
import org.netwright.diagram.scene.SceneNode;
import org.netwright.model.Layer;
import org.netwright.model.Network;
import org.netwright.model.NetworkFactory;
import org.netwright.model.Position;

class SceneGeometryTest {

	static Stream<Network> networks() {
		Network digits = Networks.dense(64, 32, 10);
		digits.getLayers().getFirst().setRows(8);
		digits.getLayers().getFirst().setColumns(8);
		Network wide = Networks.dense(49, 300, 26);
		return Stream.of(Networks.shapes(), shapesThatSkip(), digits, wide, Networks.dense(2, 2, 1),
				Networks.dense(3, 1), Networks.dense(20, 30, 15), Networks.dense(5));
	}

	@ParameterizedTest
	@MethodSource("networks")
	void columnsDoNotOverlap(Network network) {
		List<SceneLayer> layers = Networks.scene(network).layers();
		for (int l = 1; l < layers.size(); l++) {
			Box before = layers.get(l - 1).box();
			assertTrue(before.right() + 100 <= layers.get(l).box().x(), "layers " + (l - 1) + " and " + l);
			assertFalse(layers.get(l - 1).titleBox().intersects(layers.get(l).titleBox()));
		}
	}

	@ParameterizedTest
	@MethodSource("networks")
	void nodesKeepApartAndInside(Network network) {
		Scene scene = Networks.scene(network);
		for (SceneNode node : scene.nodes()) {
			assertTrue(scene.bounds().contains(node.bounds()), node.name());
			assertTrue(node.bounds().contains(node.shape()), node.name());
			assertFalse(node.shape().intersects(scene.footer()), node.name());
			SceneLayer layer = scene.layers().get(node.layer());
			assertTrue(layer.box().grow(1e-9).contains(node.shape()), node.name());
		}
		for (int n = 1; n < scene.nodes().size(); n++) {
			assertFalse(scene.node(n).shape().grow(-1e-9).intersects(scene.node(n - 1).shape().grow(-1e-9)));
		}
	}

	@ParameterizedTest
	@MethodSource("networks")
	void edgesCrossNeitherTitlesNorTheFooter(Network network) {
		Scene scene = Networks.scene(network);
		for (SceneEdge edge : scene.edges()) {
			Box box = edge.path().bounds().grow(edge.stroke().width() / 2);
			assertFalse(box.intersects(scene.footer()));
			assertTrue(scene.bounds().contains(box));
			scene.layers().forEach(layer -> assertFalse(box.intersects(layer.titleBox()), layer.title()));
		}
	}

	@Test
	void edgesCrossNoNodeAndNoNumber() {
		for (Network network : List.of(Networks.shapes(), shapesThatSkip())) {
			Scene scene = Networks.scene(network);
			for (SceneEdge edge : scene.edges()) {
				for (SceneNode node : scene.nodes()) {
					Box number = Box.around(node.x(), node.y() + node.radius() + 10, 17, 6);
					boolean hidden = node.labels() == LabelForm.BELOW && PathPoints.enter(edge.path(), number);
					assertFalse(hidden, node.name() + " and " + edge.connection());
					boolean ends = edge.source() == node.neuron() || edge.target() == node.neuron();
					assertFalse(!ends && PathPoints.enter(edge.path(), node.shape()), node.name());
				}
			}
		}
	}

	@Test
	void shapesHasTheSizeOfTheLook() {
		Scene scene = Networks.scene(Networks.shapes());
		assertEquals(new Box(0, 0, 1240, 760), scene.bounds());
		assertEquals(List.of("Pixels", "Lines", "Shapes", "Rectifier", "Result"),
				scene.layers().stream().map(SceneLayer::title).toList());
		assertEquals(List.of("9 \u00B7 input", "8 \u00B7 tanh", "4 \u00B7 tanh", "8 \u00B7 ReLU", "4 \u00B7 identity"),
				scene.layers().stream().map(SceneLayer::subtitle).toList());
		assertEquals(NodeKind.INPUT, scene.node(0).kind());
		assertEquals(NodeKind.HIDDEN, scene.node(9).kind());
		assertEquals(NodeKind.OUTPUT, scene.node(32).kind());
		assertEquals("cross", scene.node(32).name());
	}

	@Test
	void columnsAreCentredOnOneLine() {
		Scene scene = Networks.scene(Networks.shapes());
		scene.layers().forEach(layer -> assertEquals(393, layer.box().centreY(), 1e-9));
	}

	@Test
	void levelEdgesAreStraight() {
		Scene scene = Networks.scene(Networks.shapes());
		long level = scene.edges().stream().filter(e -> scene.node(e.source()).y() == scene.node(e.target()).y())
				.peek(e -> assertEquals(0, e.path().bounds().height(), 1e-9)).count();
		assertEquals(5, level);
	}

	@Test
	void edgesAreAsThickAsStrong() {
		Scene scene = Networks.scene(Networks.shapes());
		for (SceneEdge edge : scene.edges()) {
			assertEquals(Math.abs(edge.weight()), edge.strength(), 1e-12);
			assertEquals(0.9 + 2.9 * edge.strength(), edge.stroke().width(), 1e-9);
		}
	}

	@Test
	void anImageIsAGridRowByRow() {
		Network digits = Networks.dense(64, 10);
		digits.getLayers().getFirst().setRows(8);
		digits.getLayers().getFirst().setColumns(8);
		Scene scene = Networks.scene(digits);
		assertEquals(8, scene.layers().getFirst().cells().columns());
		assertEquals("64 neurons, 8 \u00D7 8 \u00B7 input", scene.layers().getFirst().subtitle());
		assertTrue(scene.node(0).cell());
		assertEquals(scene.node(0).y(), scene.node(7).y());
		assertEquals(scene.node(0).x(), scene.node(8).x());
		assertEquals(scene.node(0).shape().right(), scene.node(1).x() - scene.node(1).radius(), 1e-9);
	}

	@Test
	void largeLayersStayOfAHandySize() {
		Scene scene = Networks.scene(Networks.dense(784, 512, 100));
		assertTrue(scene.bounds().height() < 1200, scene.bounds().toString());
		scene.nodes().forEach(node -> assertTrue(node.radius() >= 3.4, "radius " + node.radius()));
		assertEquals(LabelForm.NONE, scene.node(800).labels());
	}

	@Test
	void whatAPersonPlacedStaysThere() {
		Network network = Networks.shapes();
		network.getLayers().get(1).getNeurons().getFirst().setPosition(new Position(-300, 40));
		network.getLayers().get(4).setPosition(new Position(1300, 900));
		Scene scene = Networks.scene(network);
		assertEquals(-300, scene.node(9).shape().x());
		assertEquals(40, scene.node(9).shape().y());
		assertEquals(1300, scene.layers().get(4).box().x());
		assertEquals(900, scene.layers().get(4).box().y());
		assertEquals(590, scene.node(17).x());
		for (SceneNode node : scene.nodes()) {
			assertTrue(scene.bounds().contains(node.bounds()), node.name());
			assertFalse(node.bounds().intersects(scene.footer()));
		}
		assertTrue(scene.layers().get(4).titleBox().bottom() < 900);
	}

	@Test
	void whatIsMissingIsMarked() {
		Network network = Networks.shapes();
		network.getLayers().get(1).setActivation("nobody.knows");
		network.getLayers().get(2).getNeurons().getFirst().setActivation("relu");
		network.getLayers().get(3).setActivation(null);
		Scene scene = Networks.scene(network);
		assertTrue(scene.node(9).functionMissing());
		assertFalse(scene.node(0).functionMissing());
		assertEquals("8 \u00B7 nobody.knows ?", scene.layers().get(1).subtitle());
		assertEquals("4 \u00B7 several functions", scene.layers().get(2).subtitle());
		assertEquals("8 \u00B7 function missing", scene.layers().get(3).subtitle());
	}

	@Test
	void anEmptyDocumentIsAnEmptyPicture() {
		Network network = NetworkFactory.eINSTANCE.createNetwork();
		Scene scene = Networks.scene(network);
		assertTrue(scene.nodes().isEmpty());
		assertEquals(-1, scene.neuronAt(100, 100));
		Layer layer = Networks.layer(network, "in", null, null);
		Networks.layer(network, "out", "Result", "tanh");
		Scene two = Networks.scene(network);
		assertEquals("in", two.layers().getFirst().title());
		assertEquals("0 \u00B7 tanh", two.layers().get(1).subtitle());
		Networks.neuron(layer, "a", null);
		assertEquals("a", Networks.scene(network).node(0).name());
	}

	static Network shapesThatSkip() {
		Network network = Networks.shapes();
		List<Layer> layers = network.getLayers();
		for (int i = 0; i < 9; i++) {
			Networks.connect(layers.get(0).getNeurons().get(i), layers.get(2).getNeurons().get(i % 4), 0.5);
		}
		Networks.connect(layers.get(0).getNeurons().get(4), layers.get(4).getNeurons().get(3), -0.5);
		Networks.connect(layers.get(1).getNeurons().get(7), layers.get(4).getNeurons().get(3), 0.7);
		Networks.connect(layers.get(1).getNeurons().get(0), layers.get(4).getNeurons().get(0), 0.7);
		return network;
	}
}
