// SPDX-License-Identifier: EPL-2.0
package org.netwright.benchmarks.onnx;


import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.netwright.benchmarks.onnx.OnnxNetwork.Outputs;
import org.netwright.engine.batch.Acceleration;
import org.netwright.engine.batch.Batch;
import org.netwright.engine.batch.BatchOptions;
import org.netwright.engine.plan.Plan;
import org.netwright.engine.plan.Trace;

/** The engine and ONNX Runtime compute the same numbers. */
class OnnxAgreementTest {

	private static final int NETWORKS = 300;
	private static final int INPUTS = 7;
	/** Sizes of batches: smaller than a tile, a tile, a tile and a rest. */
	private static final int[] SAMPLES = {1, 5, 33, 128, 300};
	private static final List<BatchOptions> BOTH_WAYS = List.of(BatchOptions.standard(), BatchOptions.standard().plain());

	@BeforeAll
	static void bothWaysAreThere() {
		Acceleration.await();
	}

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

	/** Outputs of a batch in doubles, with the Vector API and without. */
	@ParameterizedTest
	@MethodSource("blocks")
	void batchesInDoublesAgree(int block) throws Exception {
		for (int seed = block; seed < NETWORKS; seed += 10) {
			LayeredNetworks network = new LayeredNetworks(seed, JudgedFunctions.of(Precision.F64), Precision.F64);
			int samples = SAMPLES[seed % SAMPLES.length];
			double[] inputs = network.inputs(samples);
			double[] judged = judge(network, Precision.F64, inputs, samples);
			for (BatchOptions options : BOTH_WAYS) {
				double[] ours = Batch.of(Plan.compile(network.graph), options).propagate(inputs);
				JudgedFunctions.assertClose("network " + seed + ", " + options, judged, ours, Precision.F64);
			}
		}
	}

	/** The same in floats. */
	@ParameterizedTest
	@MethodSource("blocks")
	void batchesInFloatsAgree(int block) throws Exception {
		for (int seed = block; seed < NETWORKS; seed += 10) {
			LayeredNetworks network = new LayeredNetworks(seed, JudgedFunctions.of(Precision.F32), Precision.F32);
			int samples = SAMPLES[seed % SAMPLES.length];
			double[] inputs = network.inputs(samples);
			double[] judged = judge(network, Precision.F32, inputs, samples);
			float[] narrow = JudgedFunctions.floats(inputs);
			for (BatchOptions options : BOTH_WAYS) {
				float[] ours = Batch.of(Plan.compile(network.graph), options).propagate(narrow);
				JudgedFunctions.assertClose("network " + seed + ", " + options, judged, JudgedFunctions.doubles(ours),
						Precision.F32);
			}
		}
	}

	private static double[] judge(LayeredNetworks network, Precision precision, double[] inputs, int samples)
			throws Exception {
		OnnxNetwork onnx = new OnnxNetwork(network.graph, precision, Outputs.LAST_LAYER, network::inOnnx);
		try (OnnxSession session = new OnnxSession(onnx, samples, 1)) {
			session.setInput(inputs);
			session.run();
			return session.result(0);
		}
	}

	static List<Integer> blocks() {
		return List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
	}
}
