// SPDX-License-Identifier: EPL-2.0
package org.netwright.benchmarks.onnx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.netwright.activations.function.BuiltInFunctions;
import org.netwright.benchmarks.onnx.OnnxNetwork.Outputs;
import org.netwright.engine.function.ActivationFunction;
import org.netwright.engine.graph.NetworkGraph;
import org.netwright.engine.graph.NetworkGraphBuilder;

/** What the judge is told is the network, or it is told nothing. */
class OnnxNetworkTest {

	private static final ActivationFunction IDENTITY = BuiltInFunctions.byId().get("identity").create();
	private static final ActivationFunction RELU = BuiltInFunctions.byId().get("relu").create();

	/** By hand: 3 - 2 = 1; relu(-1 * 1 - 0.5) = 0; with the skip 4 * 3 + 10 * 1 + 5 * 0 + 0.25. */
	@Test
	void skipsAndMixedFunctionsArriveAtTheRightPlaces() throws Exception {
		NetworkGraphBuilder builder = NetworkGraph.builder().inputs(2).layer();
		int difference = builder.neuron(0, IDENTITY);
		int cut = builder.neuron(-0.5, RELU);
		int open = builder.layer().neuron(-0.5, IDENTITY);
		int result = builder.neuron(0.25, IDENTITY);
		NetworkGraph graph = builder.connect(0, difference, 1).connect(1, difference, -1).connect(0, cut, -1)
				.connect(cut, open, 7).connect(0, result, 4).connect(difference, result, 10).connect(cut, result, 5).build();
		for (Precision precision : Precision.values()) {
			try (OnnxSession session = new OnnxSession(onnx(graph, precision), 2, 1)) {
				session.setInput(new double[] {3, 2, -2, 1});
				session.run();
				// The second input: -2 - 1 = -3; relu(2 - 0.5) = 1.5; 7 * 1.5 - 0.5; -8 - 30 + 7.5 + 0.25.
				assertArrayEquals(new double[] {-0.5, 22.25, 10, -30.25}, session.result(0));
			}
		}
	}

	@Test
	void aConnectionWithinALayerIsRefused() {
		NetworkGraphBuilder builder = NetworkGraph.builder().inputs(1).layer();
		int first = builder.neuron(0, RELU);
		NetworkGraph graph = builder.connect(0, first, 1).connect(first, builder.neuron(0, RELU), 1).build();
		assertThrows(IllegalArgumentException.class, () -> onnx(graph, Precision.F64));
	}

	@Test
	void aDisabledNeuronIsRefused() {
		NetworkGraphBuilder builder = NetworkGraph.builder().inputs(1).layer();
		NetworkGraph graph = builder.disable(builder.neuron(1, RELU)).build();
		assertThrows(IllegalArgumentException.class, () -> onnx(graph, Precision.F64));
	}

	private static OnnxNetwork onnx(NetworkGraph graph, Precision precision) {
		return new OnnxNetwork(graph, precision, Outputs.LAST_LAYER,
				function -> (model, sums) -> model.node(function == RELU ? "Relu" : "Identity", sums));
	}
}
