// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.netwright.model.edit.history.ChangeKind.INTERPRETATION;
import static org.netwright.model.edit.history.ChangeKind.VIEW;
import static org.netwright.model.edit.history.ChangeKind.WEIGHTS;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.netwright.model.Arrangement;
import org.netwright.model.Decision;
import org.netwright.model.EdgeFilterKind;
import org.netwright.model.Layer;
import org.netwright.model.LayerDisplay;
import org.netwright.model.edit.step.SetDecision;
import org.netwright.model.edit.step.SetInputRange;
import org.netwright.model.edit.step.SetLayerDisplay;
import org.netwright.model.edit.step.SetNumbers;
import org.netwright.model.edit.step.SetViewSettings;

/** What belongs to the network as a whole. */
class NetworkStepsTest extends StepTestBase {

	@Test
	void inputRange() {
		expectNothing(new SetInputRange(network, -1, 1, 0));
		expect(new SetInputRange(network, 0, 255, 127.5), "Set input range to 0 … 255, neutral 127.5", Set.of(INTERPRETATION), () -> {
			assertEquals(0, network.getInputRange().getMinimum());
			assertEquals(255, network.getInputRange().getMaximum());
			assertEquals(127.5, network.getInputRange().getNeutral());
		});
		expect(new SetInputRange(network, 0, 1, 0), "Set input range to 0 … 1, neutral 0", Set.of(INTERPRETATION),
				() -> assertEquals(1, network.getInputRange().getMaximum()));
		String reason = "An input range goes from a minimum to a larger maximum, with the neutral value between them; ";
		expectRefusal(new SetInputRange(network, 1, 1, 1), reason + "1, 1, 1 does not.");
		expectRefusal(new SetInputRange(network, 0, 1, 2), reason + "0, 1, 2 does not.");
		expectRefusal(new SetInputRange(network, 0, Double.NaN, 0), reason + "0, NaN, 0 does not.");
	}

	@Test
	void decision() {
		expect(SetDecision.threshold(network, 0.5), "Let the largest output above 0.5 win", Set.of(INTERPRETATION),
				() -> assertEquals(0.5, network.getDecisionThreshold()));
		expect(SetDecision.argmax(network), "Let the largest output win", Set.of(INTERPRETATION), () -> {
			assertEquals(Decision.ARGMAX, network.getDecision());
			assertEquals(0.5, network.getDecisionThreshold());
		});
		expectNothing(SetDecision.argmax(network));
		expectRefusal(SetDecision.threshold(network, Double.NaN), "NaN is no finite number. Enter one.");
	}

	@Test
	void viewSettingsDoNotMakeTheDocumentDirty() {
		expect(new SetViewSettings(network, EdgeFilterKind.RELATIVE, 0.25), "Change what is shown of connections", Set.of(VIEW), () -> {
			assertEquals(EdgeFilterKind.RELATIVE, network.getViewSettings().getEdgeFilter());
			assertEquals(0.25, network.getViewSettings().getEdgeFilterLimit());
			assertEquals(Arrangement.COLUMNS, network.getViewSettings().getArrangement());
			assertFalse(history.isDirty());
		});
		history.undo();
		assertFalse(history.isDirty());
		history.redo();
		events.clear();
		expectNothing(new SetViewSettings(network, EdgeFilterKind.RELATIVE, 0.25, Arrangement.COLUMNS));
		expect(new SetViewSettings(network, EdgeFilterKind.STRONGEST, 3), "Change what is shown of connections", Set.of(VIEW),
				() -> assertEquals(3, network.getViewSettings().getEdgeFilterLimit()));
	}

	@Test
	void howMuchOfLayersIsShownDoesNotMakeTheDocumentDirty() {
		Layer layer = network.getLayers().get(1);
		expectNothing(new SetLayerDisplay(List.of(layer), LayerDisplay.AUTOMATIC));
		expect(new SetLayerDisplay(network.getLayers(), LayerDisplay.CELLS), "Show " + network.getLayers().size() + " layers as cells", Set.of(VIEW), () -> {
			assertEquals(LayerDisplay.CELLS, layer.getDisplay());
			assertFalse(history.isDirty());
		});
		String name = "layer “" + layer.getId() + "”";
		expect(new SetLayerDisplay(List.of(layer), LayerDisplay.ENDS), "Show first and last neurons of " + name, Set.of(VIEW),
				() -> assertEquals(LayerDisplay.ENDS, layer.getDisplay()));
		expect(new SetLayerDisplay(List.of(layer), LayerDisplay.NEURONS), "Show all neurons of " + name, Set.of(VIEW),
				() -> assertEquals(LayerDisplay.NEURONS, layer.getDisplay()));
		expect(new SetLayerDisplay(List.of(layer), LayerDisplay.AUTOMATIC), "Show " + name + " as usual", Set.of(VIEW),
				() -> assertEquals(LayerDisplay.AUTOMATIC, layer.getDisplay()));
		assertFalse(history.isDirty());
	}

	@Test
	void filterLimitsThatAreNone() {
		expectNothing(new SetViewSettings(network, EdgeFilterKind.NONE, 0));
		expectRefusal(new SetViewSettings(network, EdgeFilterKind.RELATIVE, 2), "A relative limit for connections is a share from 0 to 1, not 2.");
		expectRefusal(new SetViewSettings(network, EdgeFilterKind.LAYER, 1.5), "A relative limit for connections is a share from 0 to 1, not 1.5.");
		expectRefusal(new SetViewSettings(network, EdgeFilterKind.CONTRIBUTION, 1.5), "A relative limit for connections is a share from 0 to 1, not 1.5.");
		expectRefusal(new SetViewSettings(network, EdgeFilterKind.STRONGEST, 2.5),
				"The number of strongest connections is a whole number of 0 or more, not 2.5.");
		expectRefusal(new SetViewSettings(network, EdgeFilterKind.ABSOLUTE, -1), "A limit for connections is a number of 0 or more, not -1.");
	}

	@Test
	void allNumbersInDocumentOrder() {
		double[] weights = new double[13];
		double[] biases = new double[8];
		for (int i = 0; i < weights.length; i++) {
			weights[i] = 100 + i;
		}
		biases[5] = 7;
		expect(new SetNumbers(network, weights, biases), "Change all weights and biases", Set.of(WEIGHTS), () -> {
			assertEquals(100, connection("i0", "a").getWeight());
			assertEquals(107, connection("i3", "b").getWeight());
			assertEquals(110, connection("i0", "yes").getWeight());
			assertEquals(112, connection("b", "no").getWeight());
			assertEquals(7, neuron("b").getBias());
			assertArrayEquals(weights, SetNumbers.weightsOf(network));
			assertArrayEquals(biases, SetNumbers.biasesOf(network));
		});
		assertEquals(100, weights[0], "the arrays are not modified");
		expectNothing(new SetNumbers(network, weights, biases));
		expect(new SetNumbers(network, "Train", new double[13], biases), "Train", Set.of(WEIGHTS), () -> assertEquals(0, connection("i0", "a").getWeight()));
	}

	@Test
	void changedArraysDoNotReachTheStep() {
		double[] weights = new double[13];
		SetNumbers step = new SetNumbers(network, weights, new double[8]);
		weights[0] = 5;
		history.execute(step);
		weights[1] = 5;
		history.undo();
		history.redo();
		assertTrue(Documents.connections(network).stream().allMatch(connection -> connection.getWeight() == 0));
	}

	@Test
	void numbersThatDoNotFit() {
		expectRefusal(new SetNumbers(network, new double[12], new double[8]),
				"The network has 13 connections and 8 neurons, not 12 and 8: it has changed. Start again.");
		double[] weights = new double[13];
		weights[4] = Double.NaN;
		expectRefusal(new SetNumbers(network, weights, new double[8]), "NaN is no finite number. Enter one.");
	}
}
