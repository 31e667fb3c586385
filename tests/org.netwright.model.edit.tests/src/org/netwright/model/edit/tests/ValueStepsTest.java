// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.netwright.model.edit.history.ChangeKind.FUNCTIONS;
import static org.netwright.model.edit.history.ChangeKind.LABELS;
import static org.netwright.model.edit.history.ChangeKind.LAYOUT;
import static org.netwright.model.edit.history.ChangeKind.STRUCTURE;
import static org.netwright.model.edit.history.ChangeKind.WEIGHTS;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.netwright.model.Neuron;
import org.netwright.model.Note;
import org.netwright.model.ParameterValue;
import org.netwright.model.Position;
import org.netwright.model.Tint;
import org.netwright.model.edit.step.SetArrangement;
import org.netwright.model.edit.step.SetBias;
import org.netwright.model.edit.step.SetConnectionEnabled;
import org.netwright.model.edit.step.SetDescription;
import org.netwright.model.edit.step.SetFunction;
import org.netwright.model.edit.step.SetName;
import org.netwright.model.edit.step.SetNeuronEnabled;
import org.netwright.model.edit.step.SetNoteBounds;
import org.netwright.model.edit.step.SetNoteText;
import org.netwright.model.edit.step.SetPositions;
import org.netwright.model.edit.step.SetTint;
import org.netwright.model.edit.step.SetWeight;

/** Names, numbers, functions and places. */
class ValueStepsTest extends StepTestBase {

	@Test
	void biasOfOneNeuron() {
		expect(new SetBias(List.of(neuron("b")), 0.5), "Set bias of neuron “b” to 0.5", Set.of(WEIGHTS), () -> assertEquals(0.5, neuron("b").getBias()));
	}

	@Test
	void biasOfSeveralNeuronsIsOneStep() {
		neuron("b").setName("Beta");
		expect(new SetBias(List.of(neuron("a"), neuron("b")), -2), "Set bias of 2 neurons to -2", Set.of(WEIGHTS), () -> {
			assertEquals(-2, neuron("a").getBias());
			assertEquals(-2, neuron("b").getBias());
		});
	}

	@Test
	void negativeZeroIsAnotherBias() {
		expect(new SetBias(List.of(neuron("b")), -0.0), "Set bias of neuron “b” to -0", Set.of(WEIGHTS),
				() -> assertEquals("-0.0", Double.toString(neuron("b").getBias())));
	}

	@Test
	void biasThatIsThereAlready() {
		expectNothing(new SetBias(List.of(neuron("a"), neuron("b")), 0));
		expectNothing(new SetBias(List.of(), 1));
	}

	@Test
	void biasMustBeFinite() {
		expectRefusal(new SetBias(List.of(neuron("b")), Double.NaN), "NaN is no finite number. Enter one.");
	}

	@Test
	void inputsHaveNoBias() {
		expectRefusal(new SetBias(List.of(neuron("b"), neuron("i0")), 1),
				"Neurons of the input layer take their values from the input and have no bias. Choose other neurons.");
		neuron("i1").setBias(3);
		expect(new SetBias(List.of(neuron("i1")), 0), "Set bias of neuron “i1” to 0", Set.of(WEIGHTS), () -> assertEquals(0, neuron("i1").getBias()));
	}

	@Test
	void elementsThatAreGoneStayAsTheyAre() {
		Neuron gone = neuron("b");
		gone.getLayer().getNeurons().remove(gone);
		gone.getOutgoing().forEach(connection -> connection.getTarget().getIncoming().remove(connection));
		assertFalse(new SetBias(List.of(gone), 1).canExecute());
		assertFalse(history.execute(new SetBias(List.of(gone), 1)));
		assertEquals(0, gone.getBias());
	}

	@Test
	void weight() {
		expect(new SetWeight(List.of(connection("i0", "a")), 1.23456789), "Set weight of connection from “i0” to “a” to 1.2346", Set.of(WEIGHTS),
				() -> assertEquals(1.23456789, connection("i0", "a").getWeight()));
		expect(new SetWeight(Documents.connections(network), 1e-9), "Set weight of 13 connections to 1.0E-9", Set.of(WEIGHTS),
				() -> assertTrue(Documents.connections(network).stream().allMatch(connection -> connection.getWeight() == 1e-9)));
		expectNothing(new SetWeight(List.of(connection("i0", "a")), 1e-9));
		expectRefusal(new SetWeight(List.of(connection("i0", "a")), Double.POSITIVE_INFINITY), "Infinity is no finite number. Enter one.");
	}

	@Test
	void switchingOffAndOn() {
		expect(new SetNeuronEnabled(List.of(neuron("a")), false), "Disable neuron “a”", Set.of(STRUCTURE), () -> assertFalse(neuron("a").isEnabled()));
		expectNothing(new SetNeuronEnabled(List.of(neuron("a")), false));
		expect(new SetNeuronEnabled(List.of(neuron("a"), neuron("b")), true), "Enable 2 neurons", Set.of(STRUCTURE),
				() -> assertTrue(neuron("a").isEnabled()));
		expect(new SetConnectionEnabled(List.of(connection("a", "yes")), false), "Disable connection from “a” to “yes”", Set.of(STRUCTURE),
				() -> assertFalse(connection("a", "yes").isEnabled()));
		expectNothing(new SetConnectionEnabled(List.of(connection("a", "no")), true));
	}

	@Test
	void names() {
		expect(new SetName(neuron("a"), "Edge"), "Rename neuron “a” to “Edge”", Set.of(LABELS), () -> assertEquals("Edge", neuron("a").getName()));
		expect(new SetName(neuron("a"), "Corner"), "Rename neuron “Edge” to “Corner”", Set.of(LABELS), () -> assertEquals("Corner", neuron("a").getName()));
		expect(new SetName(neuron("a"), ""), "Remove name of neuron “Corner”", Set.of(LABELS), () -> assertNull(neuron("a").getName()));
		expectNothing(new SetName(neuron("a"), ""));
		expect(new SetName(layer(1), "Features"), "Rename layer “hid” to “Features”", Set.of(LABELS), () -> assertEquals("Features", layer(1).getName()));
		expect(new SetName(network, "Large"), "Rename network to “Large”", Set.of(LABELS), () -> assertEquals("Large", network.getName()));
		expect(new SetName(network, null), "Remove name of network", Set.of(LABELS), () -> assertNull(network.getName()));
		expectRefusal(new SetName(network, "bell\u0007"), "The text has a character at position 5 that a file cannot hold (U+0007). Remove it.");
	}

	@Test
	void tints() {
		Note note = network.getNotes().getFirst();
		expect(new SetTint(List.of(layer(1)), Tint.TEAL), "Colour layer \u201Chid\u201D teal", Set.of(LAYOUT), () -> assertEquals(Tint.TEAL, layer(1).getTint()));
		expectNothing(new SetTint(List.of(layer(1)), Tint.TEAL));
		expect(new SetTint(List.of(layer(1), note), Tint.ROSE), "Colour 2 elements rose", Set.of(LAYOUT), () -> {
			assertEquals(Tint.ROSE, layer(1).getTint());
			assertEquals(Tint.ROSE, note.getTint());
		});
		expect(new SetTint(List.of(note), Tint.NONE), "Remove colour of note", Set.of(LAYOUT), () -> assertEquals(Tint.NONE, note.getTint()));
		assertThrows(IllegalArgumentException.class, () -> new SetTint(List.of(neuron("a")), Tint.ROSE));
	}

	@Test
	void descriptionAndNotes() {
		Note note = network.getNotes().getFirst();
		expect(new SetDescription(network, "Two\nlines"), "Change description", Set.of(LABELS), () -> assertEquals("Two\nlines", network.getDescription()));
		expect(new SetNoteText(note, "Look there"), "Change text of note", Set.of(LABELS), () -> assertEquals("Look there", note.getText()));
		expectNothing(new SetNoteText(note, "Look there"));
		expect(new SetNoteBounds(note, new Position(1, 2), 30, 40), "Resize note", Set.of(LAYOUT), () -> {
			assertEquals(new Position(1, 2), note.getPosition());
			assertEquals(30, note.getWidth());
			assertEquals(40, note.getHeight());
		});
		expectNothing(new SetNoteBounds(note, new Position(1, 2), 30, 40));
		expectRefusal(new SetNoteBounds(note, null, 30, -1), "A size is a number of 0 or more, not -1.");
	}

	@Test
	void functionOfALayer() {
		expect(SetFunction.ofLayers(List.of(layer(1)), "prelu", Map.of("leak", 0.2)), "Set function of layer “hid” to prelu", Set.of(FUNCTIONS), () -> {
			assertEquals("prelu", layer(1).getActivation());
			assertEquals(Map.of("leak", 0.2), parameters(layer(1).getActivationParameters()));
		});
		expectNothing(SetFunction.ofLayers(List.of(layer(1)), "prelu", Map.of("leak", 0.2)));
		expect(SetFunction.ofLayers(List.of(layer(1), layer(2)), null, Map.of()), "Remove function of 2 layers", Set.of(FUNCTIONS), () -> {
			assertNull(layer(1).getActivation());
			assertNull(layer(2).getActivation());
			assertEquals(Map.of(), parameters(layer(1).getActivationParameters()));
		});
	}

	@Test
	void functionOfItsOwn() {
		expect(SetFunction.ofNeurons(List.of(neuron("b")), "step", Map.of()), "Set function of neuron “b” to step", Set.of(FUNCTIONS),
				() -> assertEquals("step", neuron("b").getActivation()));
		expect(SetFunction.ofNeurons(List.of(neuron("a"), neuron("b")), null, Map.of()), "Use the function of the layer for 2 neurons", Set.of(FUNCTIONS), () -> {
			assertNull(neuron("a").getActivation());
			assertEquals(List.of(), neuron("a").getActivationParameters());
		});
	}

	@Test
	void parametersComeChangeAndGo() {
		List<ParameterValue> values = neuron("a").getActivationParameters();
		expect(SetFunction.ofNeurons(List.of(neuron("a")), "relu", new TreeMap<>(Map.of("leak", 0.3, "limit", 6.0))), "Change parameters of relu in neuron “a”",
				Set.of(FUNCTIONS), () -> assertEquals(Map.of("leak", 0.3, "limit", 6.0), parameters(values)));
		expect(SetFunction.ofNeurons(List.of(neuron("a")), "relu", Map.of("limit", 6.0)), "Change parameters of relu in neuron “a”", Set.of(FUNCTIONS),
				() -> assertEquals(Map.of("limit", 6.0), parameters(values)));
	}

	@Test
	void parameterThatIsThereTwiceIsCleanedUp() {
		List<ParameterValue> values = neuron("a").getActivationParameters();
		values.add(Documents.parameter("leak", 0.9));
		expect(SetFunction.ofNeurons(List.of(neuron("a")), "relu", Map.of("leak", 0.1)), "Change parameters of relu in neuron “a”", Set.of(FUNCTIONS), () -> {
			assertEquals(1, values.size());
			assertEquals(0.1, values.getFirst().getValue());
		});
	}

	@Test
	void inputLayerHasNoFunction() {
		String reason = "The input layer takes its values from the input and has no activation function. Choose another layer.";
		expectRefusal(SetFunction.ofLayers(List.of(layer(0)), "tanh", Map.of()), reason);
		expectRefusal(SetFunction.ofNeurons(List.of(neuron("b"), neuron("i0")), "tanh", Map.of()), reason);
		expectRefusal(SetFunction.ofLayers(List.of(layer(1)), "relu", Map.of("leak", Double.NaN)), "NaN is no finite number. Enter one.");
		assertThrows(IllegalArgumentException.class, () -> SetFunction.ofLayers(List.of(layer(1)), null, Map.of("leak", 1.0)));
	}

	@Test
	void movingSeveralThingsIsOneStep() {
		Note note = network.getNotes().getFirst();
		expect(SetPositions.move(Map.of(neuron("a"), new Position(1, 2), note, new Position(3, 4), layer(2), new Position(5, 6))), "Move 3 elements",
				Set.of(LAYOUT), () -> {
					assertEquals(new Position(1, 2), neuron("a").getPosition());
					assertEquals(new Position(3, 4), note.getPosition());
					assertEquals(new Position(5, 6), layer(2).getPosition());
				});
		expectNothing(SetPositions.move(Map.of(neuron("a"), new Position(1, 2))));
		expect(SetPositions.arrange(Documents.neurons(network)), "Arrange 8 neurons automatically", Set.of(LAYOUT), () -> assertNull(neuron("a").getPosition()));
		expectNothing(SetPositions.arrange(Documents.neurons(network)));
		assertThrows(IllegalArgumentException.class, () -> SetPositions.arrange(List.of(connection("a", "yes"))));
	}

	@Test
	void arrangementOfALayer() {
		expect(new SetArrangement(layer(0), 1, 4), "Arrange layer “in” as 1 × 4", Set.of(LAYOUT), () -> {
			assertEquals(1, layer(0).getRows());
			assertEquals(4, layer(0).getColumns());
		});
		expect(new SetArrangement(layer(0), 0, 0), "Arrange layer “in” as a column", Set.of(LAYOUT), () -> assertEquals(0, layer(0).getColumns()));
		expectNothing(new SetArrangement(layer(0), 0, 0));
		expectRefusal(new SetArrangement(layer(0), 3, 2),
				"3 rows of 2 neurons are not the 4 neurons of this layer. Choose rows and columns that fit, or 0 × 0 for a column.");
		expectRefusal(new SetArrangement(layer(0), -2, -2),
				"-2 rows of -2 neurons are not the 4 neurons of this layer. Choose rows and columns that fit, or 0 × 0 for a column.");
	}

	private static Map<String, Double> parameters(List<ParameterValue> values) {
		Map<String, Double> parameters = new TreeMap<>();
		values.forEach(value -> parameters.put(value.getName(), value.getValue()));
		assertEquals(values.size(), parameters.size());
		return parameters;
	}
}
