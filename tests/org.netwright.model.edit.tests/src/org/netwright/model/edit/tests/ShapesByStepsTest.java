// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.netwright.model.Connection;
import org.netwright.model.Layer;
import org.netwright.model.Network;
import org.netwright.model.Neuron;
import org.netwright.model.edit.history.History;
import org.netwright.model.edit.history.Step;
import org.netwright.model.edit.pattern.AllToAll;
import org.netwright.model.edit.pattern.SlidingWindow;
import org.netwright.model.edit.step.AddLayer;
import org.netwright.model.edit.step.AddSibling;
import org.netwright.model.edit.step.ConnectPairs;
import org.netwright.model.edit.step.SetArrangement;
import org.netwright.model.edit.step.SetWeights;
import org.netwright.model.edit.step.Symmetry;
import org.netwright.model.edit.weight.WeightChoice;

/** The example Shapes 3x3, built from an empty document with the steps that an editor has. */
class ShapesByStepsTest {

	private final Network network = Documents.FACTORY.createNetwork();
	private final History history = new History(network);

	@Test
	void emptyDocumentBecomesTheExample() {
		DocumentState empty = DocumentState.of(network);
		Layer pixels = layer("Pixels", null, 9);
		execute(new SetArrangement(pixels, 3, 3));
		Layer lines = layer("Lines", "tanh", 5);
		addLines(pixels.getNeurons(), lines);
		Layer shapes = layer("Shapes", "tanh", 4);
		weigh(lines, shapes.getNeurons().get(0), new int[] { 0, 4, 6 }, 0.8, -0.8, 0.8);
		weigh(lines, shapes.getNeurons().get(1), new int[] { 2, 4, 5 }, 0.8, 0.8, 0.8);
		weigh(lines, shapes.getNeurons().get(2), new int[] { 1, 4, 7 }, -0.8, 0.8, -0.8);
		weigh(lines, shapes.getNeurons().get(3), new int[] { 1, 3, 7 }, 0.8, 0.8, 0.8);
		Layer rectifier = layer("Rectifier", "relu", 8);
		for (int i = 0; i < 4; i++) {
			double[] weight = { -1 };
			execute(new ConnectPairs(List.of(shapes.getNeurons().get(i)), rectifier.getNeurons().subList(2 * i, 2 * i + 2), new AllToAll(),
					(in, out) -> weight[0] = -weight[0]));
		}
		Layer result = layer("Result", "identity", 4);
		execute(new ConnectPairs(rectifier.getNeurons(), result.getNeurons(), new SlidingWindow(1, 8, 1, 2, 1, 2), WeightChoice.constant(1)));
		assertEquals(facts(Documents.shapes()), facts(network));
		history.jump(0);
		empty.assertIs(network, "undone");
		history.jump(history.entries().size());
		assertEquals(facts(Documents.shapes()), facts(network));
	}

	/** Three detectors of the left column, two of the middle one, and mirror images of the three. */
	private void addLines(List<Neuron> pixels, Layer lines) {
		List<Neuron> left = List.of(pixels.get(0), pixels.get(3), pixels.get(6));
		List<Neuron> middle = List.of(pixels.get(1), pixels.get(4), pixels.get(7));
		execute(new ConnectPairs(left, lines.getNeurons().subList(0, 3), new AllToAll(), WeightChoice.constant(-0.8)));
		execute(new ConnectPairs(middle, lines.getNeurons().subList(3, 5), new AllToAll(), WeightChoice.constant(-0.8)));
		execute(new SetWeights(lines.getNeurons().get(1).getIncoming(), new double[] { 0.8, -0.8, 0.8 }));
		execute(new SetWeights(lines.getNeurons().get(2).getIncoming(), new double[] { -0.8, 0.8, 0.8 }));
		execute(new SetWeights(lines.getNeurons().get(4).getIncoming(), new double[] { 0.8, -0.8, 0.8 }));
		for (int line : new int[] { 2, 0, 1 }) {
			execute(new AddSibling(lines.getNeurons().get(line), Symmetry.MIRROR_LEFT_RIGHT));
		}
	}

	private void weigh(Layer from, Neuron target, int[] sources, double... weights) {
		List<Neuron> neurons = new ArrayList<>();
		for (int source : sources) {
			neurons.add(from.getNeurons().get(source));
		}
		int[] next = new int[1];
		execute(new ConnectPairs(neurons, List.of(target), new AllToAll(), (in, out) -> weights[next[0]++]));
	}

	private Layer layer(String name, String function, int neurons) {
		AddLayer step = new AddLayer(network, network.getLayers().size(), name, function, neurons);
		execute(step);
		return step.layer();
	}

	private void execute(Step step) {
		assertTrue(history.execute(step), step::label);
	}

	/** What a network computes, whatever its ids and the order of connections: functions, biases, weights by place. */
	private static List<String> facts(Network network) {
		Map<Neuron, String> places = new HashMap<>();
		List<String> facts = new ArrayList<>();
		for (Layer layer : network.getLayers()) {
			facts.add(layer.getName() + " " + layer.getActivation() + " " + layer.getRows() + "x" + layer.getColumns());
			for (Neuron neuron : layer.getNeurons()) {
				places.put(neuron, layer.getName() + " " + layer.getNeurons().indexOf(neuron));
				Map<String, Double> weights = new TreeMap<>();
				for (Connection connection : neuron.getIncoming()) {
					weights.put(places.get(connection.getSource()), connection.getWeight());
				}
				facts.add(places.get(neuron) + " " + neuron.getBias() + " " + neuron.getActivation() + " " + weights);
			}
		}
		return facts;
	}
}
