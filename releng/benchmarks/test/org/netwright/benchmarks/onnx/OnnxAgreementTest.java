// SPDX-License-Identifier: EPL-2.0
package org.netwright.benchmarks.onnx;


import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.netwright.benchmarks.onnx.OnnxNetwork.Outputs;
import org.netwright.engine.plan.Plan;
import org.netwright.engine.plan.Trace;

/** The engine and ONNX Runtime compute the same numbers. */
class OnnxAgreementTest {

	private static final int NETWORKS = 300;
	private static final int INPUTS = 7;

	/** The whole trace: pre-activations and activations of every neuron. */
	@ParameterizedTest
	@MethodSource("blocks")
	void everyNeuronOfATraceAgrees(int block) throws Exception {
		for (int seed = block; seed < NETWORKS; seed += 10) {
			LayeredNetworks network = new LayeredNetworks(seed, JudgedFunctions.of(Precision.F64), Precision.F64);
			Plan plan = Plan.compile(network.graph);
			double[] inputs = network.inputs(INPUTS);
			OnnxNetwork onnx = new OnnxNetwork(network.graph, Precision.F64, Outputs.EVERYTHING, network::inOnnx);
			try (OnnxSession session = new OnnxSession(onnx, INPUTS, 1)) {
				session.setInput(inputs);
				session.run();
				for (int row = 0; row < INPUTS; row++) {
					Trace trace = plan.propagate(JudgedFunctions.row(inputs, row, network.graph.inputCount()));
					for (int layer = 1; layer < network.graph.layerCount(); layer++) {
						String where = "network " + seed + ", input " + row + ", layer " + layer + ": ";
						JudgedFunctions.assertClose(where + "sums", session.result(2 * layer - 2), row,
								trace.preActivations(layer), Precision.F64);
						JudgedFunctions.assertClose(where + "activations", session.result(2 * layer - 1), row,
								trace.activations(layer), Precision.F64);
					}
				}
			}
		}
	}

	static List<Integer> blocks() {
		return List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
	}
}
