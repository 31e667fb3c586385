// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.netwright.model.edit.history.ChangeKind.STRUCTURE;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.netwright.model.Connection;
import org.netwright.model.InputRange;
import org.netwright.model.Network;
import org.netwright.model.Neuron;
import org.netwright.model.edit.history.History;
import org.netwright.model.edit.step.AddSibling;
import org.netwright.model.edit.step.SetArrangement;
import org.netwright.model.edit.step.Symmetry;

/** Detectors get siblings: mirrored, rotated, inverted. */
class AddSiblingTest extends StepTestBase {

	@Test
	void mirrorImage() {
		neuron("b").setName("Edge");
		neuron("b").setBias(0.5);
		connection("i3", "b").setEnabled(false);
		AddSibling step = new AddSibling(neuron("b"), Symmetry.MIRROR_LEFT_RIGHT, new Random(1));
		expect(step, "Add mirror image, left to right, of neuron “Edge”", Set.of(STRUCTURE), () -> {
			Neuron sibling = layer(1).getNeurons().get(2);
			assertEquals(sibling, step.sibling());
			assertEquals("Edge 2", sibling.getName());
			assertEquals(0.5, sibling.getBias());
			assertEquals(List.of("i1", "i0", "i3", "i2"), Documents.sources(sibling));
			assertEquals(List.of(1.0, 1.25, 1.5, 1.75), sibling.getIncoming().stream().map(Connection::getWeight).toList());
			assertFalse(sibling.getIncoming().get(3).isEnabled());
			assertEquals(List.of(), sibling.getOutgoing());
			assertEquals(4, neuron("b").getIncoming().size(), "the neuron stays as it is");
		});
	}

	@Test
	void functionComesWithIt() {
		history.execute(new AddSibling(neuron("a"), Symmetry.INVERT));
		Neuron sibling = layer(1).getNeurons().get(2);
		assertEquals("relu", sibling.getActivation());
		assertEquals(0.1, sibling.getActivationParameters().getFirst().getValue());
		assertEquals(null, sibling.getPosition());
		assertEquals(List.of(0.0, -0.25, -0.5, -0.75), sibling.getIncoming().stream().map(Connection::getWeight).toList());
	}

	/** The pixels of an image of 3 rows and 3 columns are 0 to 8; which of them goes to each place. */
	@ParameterizedTest
	@CsvSource({ "MIRROR_LEFT_RIGHT, 210543876", "MIRROR_UP_DOWN, 678345012", "ROTATE_CLOCKWISE, 630741852", "ROTATE_COUNTERCLOCKWISE, 258147036",
			"INVERT, 012345678" })
	void pixelsGoToTheirPlaces(Symmetry symmetry, String expected) {
		char[] image = new char[9];
		for (int pixel = 0; pixel < 9; pixel++) {
			image[symmetry.target(pixel, 3, 3)] = (char) ('0' + pixel);
		}
		assertEquals(expected, new String(image));
	}

	@Test
	void oblongImagesAreMirrored() {
		assertEquals(5, Symmetry.MIRROR_LEFT_RIGHT.target(3, 2, 3));
		assertEquals(0, Symmetry.MIRROR_UP_DOWN.target(3, 2, 3));
	}

	@Test
	void lineDetectorsOfTheShapesAreSiblings() {
		Network shapes = Documents.shapes();
		assertSibling(shapes, "h1-1", Symmetry.MIRROR_LEFT_RIGHT, "h1-7");
		assertSibling(shapes, "h1-2", Symmetry.MIRROR_LEFT_RIGHT, "h1-8");
		assertSibling(shapes, "h1-3", Symmetry.MIRROR_LEFT_RIGHT, "h1-6");
		assertSibling(shapes, "h1-4", Symmetry.MIRROR_LEFT_RIGHT, "h1-4");
		assertSibling(shapes, "h1-5", Symmetry.MIRROR_UP_DOWN, "h1-5");
		Neuron row = sibling(shapes, "h1-1", Symmetry.ROTATE_CLOCKWISE);
		assertEquals(Map.of("in1", -0.8, "in2", -0.8, "in3", -0.8), weights(row), "the left column becomes the top row");
		assertEquals(Map.of("in7", -0.8, "in8", 0.8, "in9", 0.8), weights(sibling(shapes, "h1-3", Symmetry.ROTATE_COUNTERCLOCKWISE)),
				"the left column, downwards, becomes the bottom row, to the right");
		assertEquals(Map.of("in1", 0.8, "in4", 0.8, "in7", 0.8), weights(sibling(shapes, "h1-1", Symmetry.INVERT)));
		assertEquals("Line 9", sibling(Documents.shapes(), "h1-1", Symmetry.INVERT).getName());
	}

	private static void assertSibling(Network shapes, String id, Symmetry symmetry, String expected) {
		assertEquals(weights(Documents.neuron(shapes, expected)), weights(sibling(shapes, id, symmetry)));
	}

	private static Neuron sibling(Network network, String id, Symmetry symmetry) {
		AddSibling step = new AddSibling(Documents.neuron(network, id), symmetry);
		new History(network).execute(step);
		return step.sibling();
	}

	private static Map<String, Double> weights(Neuron neuron) {
		Map<String, Double> weights = new HashMap<>();
		neuron.getIncoming().forEach(connection -> weights.put(connection.getSource().getId(), connection.getWeight()));
		return weights;
	}

	/** What the neuron answers to a random image, the sibling answers to the moved or inverted one. */
	@ParameterizedTest
	@EnumSource
	void siblingsAnswerTheSame(Symmetry symmetry) {
		InputRange range = Documents.FACTORY.createInputRange();
		range.setMinimum(0.5);
		range.setMaximum(3);
		network.setInputRange(range);
		neuron("b").setBias(0.375);
		connection("i3", "b").setEnabled(false);
		Neuron sibling = sibling(network, "b", symmetry);
		Random random = new Random(3);
		for (int i = 0; i < 20; i++) {
			double[] image = random.doubles(4, 0.5, 3).toArray();
			double[] other = new double[4];
			for (int pixel = 0; pixel < 4; pixel++) {
				other[symmetry.target(pixel, 2, 2)] = symmetry == Symmetry.INVERT ? 3.5 - image[pixel] : image[pixel];
			}
			assertEquals(preActivation(neuron("b"), image), preActivation(sibling, other), 1e-12);
		}
	}

	private double preActivation(Neuron neuron, double[] image) {
		return neuron.getBias() + neuron.getIncoming().stream().filter(Connection::isEnabled)
				.mapToDouble(connection -> connection.getWeight() * image[layer(0).getNeurons().indexOf(connection.getSource())]).sum();
	}

	@Test
	void refusals() {
		expectRefusal(new AddSibling(neuron("yes"), Symmetry.INVERT),
				"Neuron “yes” sees neurons of several layers. Only a neuron that sees one layer alone has siblings; remove the other connections first.");
		expectRefusal(new AddSibling(neuron("no"), Symmetry.MIRROR_UP_DOWN),
				"Layer “hid” is no image, so that nothing can be mirrored or rotated. Arrange it in rows and columns first.");
		expectRefusal(new AddSibling(neuron("i0"), Symmetry.INVERT), "Neuron “i0” sees nothing yet, and so has no siblings. Connect it to an image first.");
		history.execute(new SetArrangement(layer(0), 1, 4));
		events.clear();
		expectRefusal(new AddSibling(neuron("a"), Symmetry.ROTATE_CLOCKWISE),
				"Layer “in” is an image of 1 × 4, and only a square one can be rotated. Mirror it instead.");
	}

	@Test
	void neuronsThatAreGone() {
		Neuron gone = neuron("b");
		gone.getLayer().getNeurons().remove(gone);
		assertFalse(new AddSibling(gone, Symmetry.INVERT).canExecute());
	}
}
