// SPDX-License-Identifier: EPL-2.0
package org.netwright.benchmarks.contest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.netwright.activations.function.BuiltInFunctions;
import org.netwright.benchmarks.onnx.OnnxFunction;
import org.netwright.benchmarks.onnx.OnnxFunctions;
import org.netwright.benchmarks.onnx.OnnxNetwork;
import org.netwright.benchmarks.onnx.Precision;
import org.netwright.benchmarks.onnx.OnnxNetwork.Outputs;
import org.netwright.engine.function.ActivationFunction;
import org.netwright.engine.graph.NetworkGraph;
import org.netwright.engine.graph.NetworkGraphBuilder;
import org.netwright.engine.plan.CyclicNetworkException;
import org.netwright.engine.plan.Plan;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The networks that are measured. All have fixed seeds. */
final class Networks {

	private static final Map<String, ActivationFunction> FUNCTIONS = new HashMap<>();

	private Networks() {
	}

	/** Dense layers of tanh; each sum spreads over about one unit. */
	static NetworkGraph dense(int... sizes) {
		Random random = new Random(sizes[0]);
		NetworkGraphBuilder builder = NetworkGraph.builder().inputs(sizes[0]);
		for (int layer = 1; layer < sizes.length; layer++) {
			double scale = 1 / Math.sqrt(sizes[layer - 1]);
			double[] weights = random.doubles((long) sizes[layer] * sizes[layer - 1], -scale, scale).toArray();
			builder.dense(weights, random.doubles(sizes[layer], -0.1, 0.1).toArray(), function("tanh"));
		}
		return builder.build();
	}

	/** Ten layers of rectifiers; each neuron is connected to one in twenty of the two layers before, at random. */
	static NetworkGraph sparse(int neurons) {
		int layers = 10;
		int size = neurons / layers;
		Random random = new Random(neurons);
		NetworkGraphBuilder builder = NetworkGraph.builder().inputs(size);
		double scale = 2 / Math.sqrt(0.1 * size);
		for (int layer = 1; layer < layers; layer++) {
			builder.layer();
			for (int i = 0; i < size; i++) {
				int target = builder.neuron(random.nextDouble(-0.1, 0.1), function("relu"));
				for (int source = Math.max(0, (layer - 2) * size); source < layer * size; source++) {
					if (random.nextInt(20) == 0) {
						builder.connect(source, target, random.nextDouble(-scale, scale));
					}
				}
			}
		}
		return builder.build();
	}

	/** A plan for one of these, none of which has a cycle. */
	static Plan compile(NetworkGraph graph) {
		try {
			return Plan.compile(graph);
		} catch (CyclicNetworkException e) {
			throw new IllegalStateException(e);
		}
	}

	/** Numbers between -1 and 1. */
	static double[] inputs(int count, NetworkGraph graph) {
		return new Random(count).doubles((long) count * graph.inputCount(), -1, 1).toArray();
	}

	static float[] floats(double[] values) {
		float[] result = new float[values.length];
		for (int i = 0; i < result.length; i++) {
			result[i] = (float) values[i];
		}
		return result;
	}

	/** A function as it is by default. */
	static ActivationFunction function(String id) {
		return FUNCTIONS.computeIfAbsent(id, missing -> BuiltInFunctions.byId().get(missing).create());
	}

	static OnnxNetwork onnx(NetworkGraph graph, Precision precision, Outputs outputs) {
		return new OnnxNetwork(graph, precision, outputs, Networks::inOnnx);
	}

	private static OnnxFunction inOnnx(ActivationFunction function) {
		for (Map.Entry<String, ActivationFunction> known : FUNCTIONS.entrySet()) {
			if (known.getValue() == function) {
				return OnnxFunctions.of(known.getKey(), new double[0], Precision.F64).orElseThrow();
			}
		}
		throw new IllegalArgumentException("unknown function " + function);
	}

	/** The example <i>Shapes 3x3</i>, read from its file. */
	static NetworkGraph shapes() {
		String root = System.getProperty("netwright.root", "../..");
		Path file = Path.of(root, "bundles/org.netwright.examples/networks/shapes-3x3.netwright");
		try {
			return read(DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile()).getDocumentElement());
		} catch (IOException | SAXException | ParserConfigurationException e) {
			throw new IllegalStateException("cannot read " + file, e);
		}
	}

	private static NetworkGraph read(Element network) {
		NetworkGraphBuilder builder = NetworkGraph.builder();
		Map<String, Integer> indices = new HashMap<>();
		for (Element layer : children(network, "layers")) {
			Element[] neurons = children(layer, "neurons");
			boolean input = layer.getAttribute("activation").isEmpty();
			if (input) {
				builder.inputs(neurons.length);
			} else {
				builder.layer();
			}
			for (Element neuron : neurons) {
				String bias = neuron.getAttribute("bias");
				int index = input ? indices.size()
						: builder.neuron(bias.isEmpty() ? 0 : Double.parseDouble(bias), function(layer.getAttribute("activation")));
				indices.put(neuron.getAttribute("id"), index);
				for (Element connection : children(neuron, "incoming")) {
					builder.connect(indices.get(connection.getAttribute("source")), index,
							Double.parseDouble(connection.getAttribute("weight")));
				}
			}
		}
		return builder.build();
	}

	private static Element[] children(Element parent, String name) {
		NodeList nodes = parent.getElementsByTagName(name);
		return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toArray(Element[]::new);
	}
}
