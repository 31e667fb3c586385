// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Test;
import org.netwright.model.Layer;
import org.netwright.model.Neuron;
import org.netwright.model.edit.step.AddNeurons;
import org.netwright.model.edit.step.Delete;
import org.netwright.model.edit.step.SetConnectionEnabled;
import org.netwright.model.edit.step.SetNeuronEnabled;
import org.netwright.model.edit.step.SetWeight;
import org.netwright.tests.support.GoldenNetwork;

/** What the inspector says while the inverted cross goes through, and that it follows. */
class InspectorTest extends InspectorShapes {
	@Test
	void withoutASelectionItSumsTheNetworkUp() {
		assertEquals("""
				Shapes 3x3
				deep: 3 hidden layers
				cross wins with 0.982, 0.012 ahead of X.

				property            value
				Decision now        cross
				Decided by          largest output > 0
				Inputs              9 (3 \u00d7 3)
				Neurons             33
				Connections         52
				Weights and biases  76

				layer      function  neurons  smallest  largest
				Pixels     input           9    \u22121.000   +1.000
				Lines      tanh            8    \u22120.984   +0.664
				Shapes     tanh            4    \u22120.982   +0.971
				Rectifier  ReLU            8     0.000   +0.982
				Result     identity        4    +0.486   +0.982
				""", inspector.text());
		network.inspection().setInput(new double[9]);
		waitFor("No single output is ahead.");
	}

	@Test
	void everyNeuronShowsItsGoldenValuesAndContributionsThatAddUp() {
		for (GoldenNetwork.Layer layer : golden.layers().subList(1, golden.layers().size())) {
			for (GoldenNetwork.Neuron neuron : layer.neurons()) {
				select(neuron(neuron.id()));
				List<String[]> rows = csv();
				double bias = number(rows, "bias");
				double sum = rows.stream().filter(row -> row[0].equals("contribution")).mapToDouble(row -> Double.parseDouble(row[4])).sum() + bias;
				assertEquals(neuron.incoming().size(), rows.stream().filter(row -> row[0].equals("contribution")).count());
				assertEquals(neuron.bias(), bias, neuron.id());
				assertEquals(sample.preActivations().get(neuron.id()), number(rows, "sum"), 1e-12, neuron.id());
				assertEquals(number(rows, "sum"), sum, 1e-12, neuron.id());
				assertEquals(sample.activations().get(neuron.id()), number(rows, "activation"), 1e-12, neuron.id());
				List<Double> amounts = rows.stream().filter(row -> row[0].equals("contribution")).map(row -> Math.abs(Double.parseDouble(row[4]))).toList();
				assertEquals(amounts.stream().sorted((a, b) -> Double.compare(b, a)).toList(), amounts, neuron.id());
			}
		}
	}

	@Test
	void aLayerShowsTheTableOfItsNeurons() {
		select(layer("shapes"));
		assertEquals("""
				Shapes
				4 neurons \u00b7 tanh \u00b7 layer 2 of 4
				Largest: Shape 3 at +0.971. Smallest: Shape 4 at \u22120.982.

				neuron   layer   function  bias     sum  activation
				Shape 1  Shapes  tanh         0  +0.531      +0.486
				Shape 2  Shapes  tanh         0  +1.594      +0.921
				Shape 3  Shapes  tanh         0  +2.105      +0.971
				Shape 4  Shapes  tanh         0  \u22122.361      \u22120.982
				""", inspector.text());
	}

	@Test
	void aConnectionShowsItsEndsItsProductAndItsShare() {
		select(connection("h1-2", "h2-4"));
		assertEquals("""
				Line 2 \u2192 Shape 4
				connection \u00b7 Lines to Shapes
				It pushes Shape 4 down: 33\u2009% of all that moves its sum.

				neuron   layer   function  bias     sum  activation
				Line 2   Lines   tanh         0  \u22122.400      \u22120.984
				Shape 4  Shapes  tanh         0  \u22122.361      \u22120.982

				connection                        value
				Activation of Line 2              \u22120.984
				Times weight                      +0.8
				Product: what it adds             \u22120.787
				Sum of Shape 4                    \u22122.361
				Share of all that moves this sum  33\u2009%
				""", inspector.text());
		assertEquals("Line 2,Shape 4,-0.9836748576936802,0.8,-0.7869398861549443,0.33333333333333337", String.join(",", csv().get(1)));
	}

	@Test
	void severalNeuronsStandSideBySide() {
		select(neuron("h1-1"), neuron("h1-2"));
		assertEquals("""
				2 neurons
				selected
				Largest: Line 1 at +0.664. Smallest: Line 2 at \u22120.984.

				neuron  layer  function  bias     sum  activation
				Line 1  Lines  tanh         0  +0.800      +0.664
				Line 2  Lines  tanh         0  \u22122.400      \u22120.984

				from     Line 1  Line 2
				Pixel 1  +0.800  \u22120.800
				Pixel 4  \u22120.800  \u22120.800
				Pixel 7  +0.800  \u22120.800
				""", inspector.text());
		select(neuron("h1-1"), connection("h1-2", "h2-4"));
		assertTrue(inspector.text().startsWith("1 neuron, 1 connection\n"), inspector.text());
		assertTrue(inspector.text().contains("Line 2  Shape 4      \u22120.984    +0.8   \u22120.787   33\u2009%"), inspector.text());
	}

	@Test
	void weightsThatAreEditedAndUndoneShowAtOnce() {
		select(neuron("h1-1"));
		execute(new SetWeight(List.of(connection("in1", "h1-1")), -2.5));
		waitFor("the sum +2.500 becomes +0.987.");
		Table table = tables().getFirst().table();
		assertEquals("Pixel 1", table.getItem(0).getText(0));
		assertEquals("+2.500", table.getItem(0).getText(3));
		execute(new SetWeight(List.of(connection("in4", "h1-1")), -1));
		waitFor("the sum +2.300 becomes +0.980.");
		assertEquals(List.of("\u22122.5", "\u22121.0", "\u22120.8"), Arrays.stream(table.getItems()).map(item -> item.getText(2)).toList());
		network.history().undo();
		network.history().undo();
		waitFor("the sum +0.800 becomes +0.664.");
		assertEquals("+0.800", table.getItem(0).getText(3));
	}

	@Test
	void aNeuronThatIsDeletedGivesWayToTheNetworkAndComesBackWithUndo() {
		Neuron neuron = neuron("h1-1");
		select(neuron);
		execute(new Delete(List.of(neuron)));
		waitFor("Neurons             32");
		network.history().undo();
		select(neuron("h1-1"));
		waitFor("the sum +0.800 becomes +0.664.");
	}

	@Test
	void whatIsSwitchedOffIsSaid() {
		select(neuron("h1-1"));
		execute(new SetConnectionEnabled(List.of(connection("in4", "h1-1")), false));
		waitFor("the sum +1.600 becomes +0.922. One connection into it is switched off.");
		select(connection("in4", "h1-1"));
		waitFor("It is switched off: nothing goes through.");
		execute(new SetNeuronEnabled(List.of(neuron("h1-2")), false));
		select(neuron("h1-2"));
		waitFor("It is switched off: its activation is 0 and it passes nothing on.");
		select(neuron("h2-4"));
		waitFor("Line 2 (off)");
	}

	@Test
	void aNeuronThatIsAddedAndSelectedAtOnceIsShownWhenItIsComputed() {
		select(neuron("h1-1"));
		Set<String> before = network.network().getLayers().get(1).getNeurons().stream().map(Neuron::getId).collect(Collectors.toSet());
		execute(new AddNeurons(layer("lines"), 8, 1));
		Neuron added = network.network().getLayers().get(1).getNeurons().stream().filter(each -> !before.contains(each.getId())).findFirst().orElseThrow();
		editor.getSite().getSelectionProvider().setSelection(new StructuredSelection(added));
		assertFalse(inspector.text().startsWith("Shapes 3x3"), inspector.text());
		waitFor("Nothing comes in, it has only its bias: the sum 0.000 becomes 0.000.");
	}
}
