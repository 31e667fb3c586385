// SPDX-License-Identifier: EPL-2.0
package org.netwright.benchmarks.onnx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.netwright.activations.function.BuiltInFunctions;
import org.netwright.benchmarks.onnx.OnnxNetwork.Outputs;
import org.netwright.engine.batch.Acceleration;
import org.netwright.engine.batch.Batch;
import org.netwright.engine.batch.BatchOptions;
import org.netwright.engine.function.ActivationFunction;
import org.netwright.engine.function.FunctionType;
import org.netwright.engine.graph.NetworkGraph;
import org.netwright.engine.graph.NetworkGraphBuilder;
import org.netwright.engine.plan.Plan;

/** Every built-in function and ONNX Runtime's operator, or its formula, give the same numbers wherever they are asked. */
class FunctionAgreementTest {

	/** Neurons side by side: what layer-wide functions look at. */
	private static final int WIDTH = 5;

	@BeforeAll
	static void bothWaysAreThere() {
		Acceleration.await();
	}

	@ParameterizedTest
	@MethodSource("ids")
	void inDoubles(String id) throws Exception {
		FunctionType type = BuiltInFunctions.byId().get(id);
		double[] parameters = JudgedFunctions.defaults(type);
		NetworkGraph graph = graph(type.create(parameters));
		double[] sums = sums();
		double[] judged = judge(graph, id, parameters, Precision.F64, sums);
		Plan plan = Plan.compile(graph);
		int samples = sums.length / WIDTH;
		for (int sample = 0; sample < samples; sample++) {
			double[] sum = JudgedFunctions.row(sums, sample, WIDTH);
			JudgedFunctions.assertClose(id + Arrays.toString(sum), judged, sample, plan.propagate(sum).outputs(),
					Precision.F64);
		}
		JudgedFunctions.assertClose(id, judged, Batch.of(plan).propagate(sums), Precision.F64);
		JudgedFunctions.assertClose(id, judged, Batch.of(plan, BatchOptions.standard().plain()).propagate(sums),
				Precision.F64);
	}

	@ParameterizedTest
	@MethodSource("floatIds")
	void inFloats(String id) throws Exception {
		FunctionType type = BuiltInFunctions.byId().get(id);
		double[] parameters = JudgedFunctions.defaults(type);
		NetworkGraph graph = graph(type.create(parameters));
		double[] sums = JudgedFunctions.doubles(JudgedFunctions.floats(sums()));
		double[] judged = judge(graph, id, parameters, Precision.F32, sums);
		Plan plan = Plan.compile(graph);
		for (BatchOptions options : List.of(BatchOptions.standard(), BatchOptions.standard().plain())) {
			float[] ours = Batch.of(plan, options).propagate(JudgedFunctions.floats(sums));
			JudgedFunctions.assertClose(id, judged, JudgedFunctions.doubles(ours), Precision.F32);
		}
		// The only judge that exact GELU has in doubles as well.
		for (int sample = 0; sample < sums.length / WIDTH; sample++) {
			double[] exact = plan.propagate(JudgedFunctions.row(sums, sample, WIDTH)).outputs();
			JudgedFunctions.assertClose(id, judged, sample, exact, Precision.F32);
		}
	}

	/** What is left out is left out for a reason that stands here. */
	@Test
	void onlyExactGeluInDoublesHasNoJudge() {
		Set<String> unjudged = new TreeSet<>(BuiltInFunctions.byId().keySet());
		unjudged.removeAll(ids());
		unjudged.remove("gelu");
		assertEquals(Set.of(), unjudged);
		assertEquals(List.copyOf(BuiltInFunctions.byId().keySet()), floatIds());
	}

	/** These are operators of ONNX Runtime in floats at best; in doubles it judges them by their formulas. */
	@Test
	void formulasStandInForOperatorsWhereThereAreNone() {
		Set<String> formulas = new TreeSet<>();
		BuiltInFunctions.byId().forEach((id, type) -> {
			if (!OnnxFunctions.isOperator(id, JudgedFunctions.defaults(type), Precision.F64)) {
				formulas.add(id);
			}
		});
		formulas.removeAll(Set.of("celu", "elu", "gaussian", "gelu", "gelu-tanh", "hard-sigmoid", "leaky-relu", "mish", "prelu",
				"selu", "silu", "softplus", "softsign", "step"));
		assertEquals(Set.of(), formulas);
	}

	static List<String> ids() {
		return judged(Precision.F64);
	}

	static List<String> floatIds() {
		return judged(Precision.F32);
	}

	private static List<String> judged(Precision precision) {
		List<String> ids = new ArrayList<>();
		BuiltInFunctions.byId().forEach((id, type) -> {
			if (OnnxFunctions.of(id, JudgedFunctions.defaults(type), precision).isPresent()) {
				ids.add(id);
			}
		});
		return ids;
	}

	/** Each output is the function of one input. */
	private static NetworkGraph graph(ActivationFunction function) {
		NetworkGraphBuilder builder = NetworkGraph.builder().inputs(WIDTH).layer();
		for (int input = 0; input < WIDTH; input++) {
			builder.connect(input, builder.neuron(0, function), 1);
		}
		return builder.build();
	}

	/** {@code [samples][WIDTH]}: a fine grid around 0, a coarse one far out, halves and zeros, and numbers at random. */
	private static double[] sums() {
		Random random = new Random(5);
		double[] sums = new double[600 * WIDTH];
		for (int i = 0; i < sums.length; i++) {
			sums[i] = switch (i % 4) {
				case 0 -> (i - 1500) / 128.0;
				case 1 -> (i - 1500) / 16.0;
				case 2 -> random.nextGaussian();
				default -> random.nextInt(-6, 7) * 0.5;
			};
		}
		return sums;
	}

	private static double[] judge(NetworkGraph graph, String id, double[] parameters, Precision precision, double[] sums)
			throws Exception {
		OnnxFunction function = OnnxFunctions.of(id, parameters, precision).orElseThrow();
		OnnxNetwork onnx = new OnnxNetwork(graph, precision, Outputs.LAST_LAYER, any -> function);
		try (OnnxSession session = new OnnxSession(onnx, sums.length / WIDTH, 1)) {
			session.setInput(sums);
			session.run();
			return session.result(0);
		}
	}
}
