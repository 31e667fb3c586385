// SPDX-License-Identifier: EPL-2.0
package org.netwright.activations.tests;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.netwright.activations.function.BuiltInFunctions;
import org.netwright.engine.function.ActivationFunction;
import org.netwright.engine.graph.NetworkGraph;
import org.netwright.engine.graph.NetworkGraphBuilder;

/**
 * A network with its gradient, from {@code golden/make_gradients.py}.
 *
 * @param graph the network
 * @param input {@code [inputCount]}
 * @param weighting {@code [outputCount]}
 * @param outputs {@code [outputCount]}
 * @param weights derivatives of the weighted outputs, {@code [connectionCount]}
 * @param biases derivatives, {@code [neuronCount]}
 * @param inputs derivatives, {@code [inputCount]}
 */
record GoldenGradient(NetworkGraph graph, double[] input, double[] weighting, double[] outputs, double[] weights,
		double[] biases, double[] inputs) {

	static List<GoldenGradient> all() throws IOException {
		List<GoldenGradient> result = new ArrayList<>();
		try (BufferedReader reader = new BufferedReader(new InputStreamReader(
				GoldenGradient.class.getResourceAsStream("/golden/gradients.txt"), StandardCharsets.UTF_8))) {
			List<String> lines = new ArrayList<>();
			for (String line = reader.readLine(); line != null; line = reader.readLine()) {
				if (line.equals("end")) {
					result.add(read(lines));
					lines.clear();
				} else if (!line.startsWith("#")) {
					lines.add(line);
				}
			}
		}
		return result;
	}

	private static GoldenGradient read(List<String> lines) {
		NetworkGraphBuilder builder = NetworkGraph.builder();
		Map<String, ActivationFunction> functions = new HashMap<>();
		Map<String, double[]> numbers = new HashMap<>();
		for (String line : lines) {
			String[] word = line.split(" ");
			switch (word[0]) {
				case "inputs" -> builder.inputs(Integer.parseInt(word[1]));
				case "layer" -> builder.layer();
				case "neuron" -> builder.neuron(Double.parseDouble(word[1]), functions.computeIfAbsent(word[2],
						id -> BuiltInFunctions.byId().get(id).create(numbers(word, 3))));
				case "connect" -> builder.connect(Integer.parseInt(word[1]), Integer.parseInt(word[2]),
						Double.parseDouble(word[3]));
				default -> numbers.put(word[0], numbers(word, 1));
			}
		}
		return new GoldenGradient(builder.build(), numbers.get("input"), numbers.get("weighting"), numbers.get("outputs"),
				numbers.get("weights"), numbers.get("biases"), numbers.get("derivatives"));
	}

	private static double[] numbers(String[] words, int from) {
		return Arrays.stream(words, from, words.length).mapToDouble(Double::parseDouble).toArray();
	}
}
