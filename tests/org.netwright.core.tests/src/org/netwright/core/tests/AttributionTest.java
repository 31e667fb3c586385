// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.netwright.core.attribution.Attribution;
import org.netwright.core.attribution.Effects;
import org.netwright.core.attribution.Influence;
import org.netwright.core.attribution.LocalSlope;
import org.netwright.core.attribution.Origins;
import org.netwright.core.attribution.WeightedPath;
import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.engine.function.ActivationFunction;
import org.netwright.engine.graph.NetworkGraph;
import org.netwright.engine.graph.NetworkGraphBuilder;
import org.netwright.engine.plan.Plan;
import org.netwright.engine.plan.Trace;
import org.netwright.engine.progress.Progress;
import org.netwright.tests.support.GoldenFile;
import org.netwright.tests.support.GoldenNetwork;

/** Tracing back and forward against what is found by walking every path, and against differences. */
class AttributionTest {

	private static final double CLOSE = 1e-9;
	private static final int ALL = 1_000_000;
	private static final List<String> CURVED = List.of("tanh", "sigmoid", "relu", "identity", "gaussian", "softplus");

	@Test
	void randomNetworksAreTracedBackAsByWalkingEveryPath() throws Exception {
		Random random = new Random(11);
		for (int run = 0; run < 400; run++) {
			LocalSlope kind = LocalSlope.values()[run % 2];
			Trace trace = randomTrace(random, CURVED);
			NetworkGraph graph = trace.graph();
			int neuron = graph.inputCount() + random.nextInt(graph.neuronCount() - graph.inputCount());
			List<WeightedPath> every = new ArrayList<>();
			IntStream.range(0, graph.inputCount()).forEach(start -> walk(trace, kind, start, n -> n == neuron, every));
			Origins origins = Attribution.origins(trace, neuron, kind, ALL, Progress.NONE);
			assertSamePaths(every, origins.paths(), origins.pathCount(), origins.amount());
			assertEquals(1, origins.covered(), CLOSE);
			for (Influence input : origins.inputs()) {
				double weight = every(trace, kind, input.neuron(), neuron);
				assertEquals(weight, input.gradient(), CLOSE * Math.max(1, Math.abs(weight)));
				assertEquals(trace.activation(input.neuron()) * weight, input.contribution(), CLOSE * Math.max(1, Math.abs(weight)));
			}
			double parts = origins.inputs().stream().mapToDouble(Influence::contribution).sum() + origins.biases() + origins.bends();
			assertEquals(trace.preActivation(neuron), origins.sum());
			assertEquals(origins.sum(), parts, CLOSE * Math.max(1, origins.amount()));
			assertStrongestAreABeginningOf(every, Attribution.origins(trace, neuron, kind, 3, Progress.NONE).paths());
		}
	}

	@Test
	void randomNetworksAreTracedForwardAsByWalkingEveryPath() throws Exception {
		Random random = new Random(12);
		for (int run = 0; run < 400; run++) {
			LocalSlope kind = LocalSlope.values()[run % 2];
			Trace trace = randomTrace(random, CURVED);
			NetworkGraph graph = trace.graph();
			int firstOutput = graph.neuronCount() - graph.outputCount();
			int neuron = random.nextInt(graph.neuronCount());
			List<WeightedPath> every = new ArrayList<>();
			walk(trace, kind, neuron, n -> n >= firstOutput, every);
			Effects effects = Attribution.effects(trace, neuron, kind, ALL, Progress.NONE);
			assertSamePaths(every, effects.paths(), effects.pathCount(), effects.amount());
			for (Influence output : effects.outputs()) {
				double weight = every(trace, kind, neuron, output.neuron());
				assertEquals(weight, output.gradient(), CLOSE * Math.max(1, Math.abs(weight)));
				assertEquals(trace.activation(neuron) * output.gradient(), output.contribution());
			}
			assertStrongestAreABeginningOf(every, Attribution.effects(trace, neuron, kind, 3, Progress.NONE).paths());
		}
	}

	@Test
	void withRectifiersPathsAndBiasesAddUpToTheSum() throws Exception {
		Random random = new Random(13);
		for (int run = 0; run < 100; run++) {
			LocalSlope kind = LocalSlope.values()[run % 2];
			Trace trace = randomTrace(random, List.of("relu", "identity"));
			int neuron = trace.graph().neuronCount() - 1;
			Origins origins = Attribution.origins(trace, neuron, kind, ALL, Progress.NONE);
			assertTrue(origins.exact());
			double paths = origins.paths().stream().mapToDouble(WeightedPath::contribution).sum();
			assertEquals(origins.sum(), paths + origins.biases(), CLOSE * Math.max(1, origins.amount()));
		}
	}

	@Test
	void gradientsAreThoseOfDifferences() {
		NetworkSnapshot shapes = Documents.snapshot(Documents.of(GoldenFile.SHAPES.network()));
		double[] input = { -0.9, 0.8, -0.7, 0.6, 1, 0.5, -0.4, 0.3, -0.2 };
		Trace trace = shapes.plan().propagate(input);
		for (int neuron = 9; neuron < 33; neuron++) {
			for (Influence influence : Attribution.origins(trace, neuron, LocalSlope.TANGENT, 0, Progress.NONE).inputs()) {
				assertEquals(difference(shapes, input, influence.neuron(), neuron), influence.gradient(), 1e-8, shapes.id(neuron));
			}
		}
	}

	@Test
	void theInvertedCrossIsSeenThroughThreeLinesAndOneRectifier() {
		GoldenNetwork golden = GoldenFile.SHAPES.network();
		NetworkSnapshot shapes = Documents.snapshot(Documents.of(golden));
		Map<String, Double> known = golden.sample("inverted cross").activations();
		Trace trace = shapes.plan().propagate(golden.sample("inverted cross").input());
		Origins cross = Attribution.origins(trace, shapes.indexOf("out-cross"), LocalSlope.TANGENT, 20, Progress.NONE);
		assertEquals(9, cross.pathCount());
		assertEquals(9, cross.inputs().size());
		assertFalse(cross.exact());
		WeightedPath strongest = cross.paths().getFirst();
		assertEquals(shapes.indexOf("out-cross"), strongest.to());
		assertEquals(shapes.indexOf("h3-8"), strongest.neurons().get(3));
		double shape = known.get("h2-4");
		double line = known.get(shapes.id(strongest.neurons().get(1)));
		NetworkGraph graph = shapes.graph();
		double weights = strongest.connections().stream().mapToDouble(graph::weight).reduce(1, (one, other) -> one * other);
		assertEquals(weights * (1 - line * line) * (1 - shape * shape), strongest.weight(), 1e-12);
		Effects effects = Attribution.effects(trace, 4, LocalSlope.TANGENT, 20, Progress.NONE);
		assertEquals(List.of("out-square", "out-V", "out-X", "out-cross"), effects.outputs().stream().map(output -> shapes.id(output.neuron())).toList());
		for (Influence output : effects.outputs()) {
			assertEquals(difference(shapes, trace.inputs(), 4, output.neuron()), output.gradient(), 1e-8);
		}
	}

	@Test
	void withSecantsTheWholeOfTheCrossComesFromItsPixels() {
		GoldenNetwork golden = GoldenFile.SHAPES.network();
		NetworkSnapshot shapes = Documents.snapshot(Documents.of(golden));
		GoldenNetwork.Sample sample = golden.sample("inverted cross");
		Origins cross = Attribution.origins(shapes.plan().propagate(sample.input()), shapes.indexOf("out-cross"), LocalSlope.SECANT, 20, Progress.NONE);
		assertTrue(cross.exact());
		assertEquals(0, cross.bends(), 1e-15);
		assertEquals(sample.activations().get("out-cross"), cross.inputs().stream().mapToDouble(Influence::contribution).sum(), 1e-12);
		WeightedPath strongest = cross.paths().getFirst();
		double product = sample.input()[strongest.from()];
		for (int i = 0; i < strongest.connections().size(); i++) {
			product *= shapes.graph().weight(strongest.connections().get(i));
			String id = shapes.id(strongest.neurons().get(i + 1));
			product *= i == 3 ? 1 : sample.activations().get(id) / sample.preActivations().get(id);
		}
		assertEquals(product, strongest.contribution(), 1e-12);
	}

	@Test
	void inputsComeFromNowhereAndOutputsGoNowhere() {
		GoldenNetwork golden = GoldenFile.SHAPES.network();
		NetworkSnapshot shapes = Documents.snapshot(Documents.of(golden));
		Trace trace = shapes.plan().propagate(golden.sample("cross").input());
		Origins pixel = Attribution.origins(trace, 0, LocalSlope.TANGENT, 5, Progress.NONE);
		assertTrue(pixel.inputs().isEmpty() && pixel.paths().isEmpty());
		assertEquals(0, pixel.pathCount());
		assertEquals(1, pixel.covered());
		Effects output = Attribution.effects(trace, shapes.indexOf("out-X"), LocalSlope.TANGENT, 5, Progress.NONE);
		assertTrue(output.outputs().isEmpty() && output.paths().isEmpty());
	}

	@Test
	void whatIsSwitchedOffOrWeighsNothingIsNoWay() throws Exception {
		ActivationFunction relu = Documents.functions().find("relu").orElseThrow().create(Map.of());
		NetworkGraphBuilder builder = NetworkGraph.builder().inputs(1).layer();
		int off = builder.neuron(3, relu);
		int on = builder.neuron(0, relu);
		builder.layer();
		int output = builder.neuron(0.5, relu);
		builder.connect(0, off, 1).connect(0, on, 2).connect(0, output, 0).connect(off, output, 1).connect(on, output, 4).disable(off);
		Trace trace = Plan.compile(builder.build()).propagate(new double[] { 1.5 });
		Origins origins = Attribution.origins(trace, output, LocalSlope.TANGENT, 10, Progress.NONE);
		assertEquals(List.of(new WeightedPath(List.of(1, 4), List.of(0, on, output), 8, 12)), origins.paths());
		assertEquals(0.5, origins.biases());
		assertEquals(12.5, origins.sum());
	}

	@Test
	void thePathsOfALargeNetworkAreFoundWithoutWalkingAll() throws Exception {
		Random random = new Random(5);
		ActivationFunction relu = Documents.functions().find("relu").orElseThrow().create(Map.of());
		NetworkGraphBuilder builder = NetworkGraph.builder().inputs(200);
		int[] sizes = { 200, 100, 100, 100, 5 };
		for (int layer = 1; layer < sizes.length; layer++) {
			builder.dense(random.doubles((long) sizes[layer] * sizes[layer - 1], -1, 1).toArray(), new double[sizes[layer]], relu);
		}
		Trace trace = Plan.compile(builder.build()).propagate(random.doubles(200, 0, 1).toArray());
		Origins origins = Attribution.origins(trace, trace.graph().neuronCount() - 1, LocalSlope.TANGENT, 50, Progress.NONE);
		assertEquals(50, origins.paths().size());
		assertTrue(origins.pathCount() > 10_000_000, "there are " + origins.pathCount());
		List<Double> amounts = origins.paths().stream().map(path -> Math.abs(path.contribution())).toList();
		assertEquals(amounts.stream().sorted(Comparator.reverseOrder()).toList(), amounts);
		assertThrows(CancellationException.class, () -> Attribution.origins(trace, trace.graph().neuronCount() - 1, LocalSlope.TANGENT, 50, new Progress() {
			@Override
			public boolean cancelled() {
				return true;
			}

			@Override
			public void worked(long done, long total) {
				throw new AssertionError("nothing is told");
			}
		}));
	}

	@Test
	void aRunUnderWayIsNotTraced() {
		GoldenNetwork golden = GoldenFile.SHAPES.network();
		NetworkSnapshot shapes = Documents.snapshot(Documents.of(golden));
		Trace trace = shapes.plan().start(golden.sample("cross").input()).trace();
		assertThrows(IllegalArgumentException.class, () -> Attribution.origins(trace, 20, LocalSlope.TANGENT, 5, Progress.NONE));
		Trace whole = shapes.plan().propagate(golden.sample("cross").input());
		assertThrows(IllegalArgumentException.class, () -> Attribution.effects(whole, 0, LocalSlope.TANGENT, -1, Progress.NONE));
	}

	private static double difference(NetworkSnapshot network, double[] input, int pixel, int neuron) {
		double[] higher = input.clone();
		double[] lower = input.clone();
		higher[pixel] += 1e-5;
		lower[pixel] -= 1e-5;
		return (network.plan().propagate(higher).preActivation(neuron) - network.plan().propagate(lower).preActivation(neuron)) / 2e-5;
	}

	/** The sum of the weights of all paths between two neurons. */
	private static double every(Trace trace, LocalSlope kind, int from, int to) {
		double sum = 0;
		NetworkGraph graph = trace.graph();
		for (int c = 0; c < graph.connectionCount(); c++) {
			if (graph.source(c) == from) {
				int target = graph.target(c);
				sum += graph.weight(c) * ((target == to ? 1 : 0) + slope(trace, kind, target) * every(trace, kind, target, to));
			}
		}
		return sum;
	}

	private static void walk(Trace trace, LocalSlope kind, int start, IntPredicate ends, List<WeightedPath> found) {
		walk(trace, kind, List.of(), List.of(start), 1, ends, found);
	}

	private static void walk(Trace trace, LocalSlope kind, List<Integer> connections, List<Integer> neurons, double weight, IntPredicate ends, List<WeightedPath> found) {
		NetworkGraph graph = trace.graph();
		for (int c = 0; c < graph.connectionCount(); c++) {
			if (graph.source(c) == neurons.getLast()) {
				List<Integer> longer = new ArrayList<>(connections);
				longer.add(c);
				List<Integer> further = new ArrayList<>(neurons);
				further.add(graph.target(c));
				double passed = weight * graph.weight(c);
				double contribution = trace.activation(neurons.getFirst()) * passed;
				if (ends.test(graph.target(c)) && contribution != 0) {
					found.add(new WeightedPath(longer, further, passed, contribution));
				}
				walk(trace, kind, longer, further, passed * slope(trace, kind, graph.target(c)), ends, found);
			}
		}
	}

	private static double slope(Trace trace, LocalSlope kind, int neuron) {
		ActivationFunction function = trace.graph().function(neuron);
		if (kind == LocalSlope.SECANT && trace.preActivation(neuron) != 0) {
			double[] zero = { 0 };
			function.apply(zero, 0, 1);
			return (trace.activation(neuron) - zero[0]) / trace.preActivation(neuron);
		}
		return function.derivative(trace.preActivation(neuron), trace.activation(neuron));
	}

	private static void assertSamePaths(List<WeightedPath> every, List<WeightedPath> found, long count, double amount) {
		assertEquals(every.size(), found.size());
		assertEquals(every.size(), count);
		assertEquals(every.stream().mapToDouble(path -> Math.abs(path.contribution())).sum(), amount, CLOSE * Math.max(1, amount));
		Comparator<WeightedPath> order = Comparator.comparing(path -> path.connections().toString());
		List<WeightedPath> expected = every.stream().sorted(order).toList();
		List<WeightedPath> actual = found.stream().sorted(order).toList();
		for (int i = 0; i < expected.size(); i++) {
			assertEquals(expected.get(i).neurons(), actual.get(i).neurons());
			assertEquals(expected.get(i).weight(), actual.get(i).weight(), CLOSE * Math.abs(expected.get(i).weight()));
			assertEquals(expected.get(i).contribution(), actual.get(i).contribution(), CLOSE * Math.abs(expected.get(i).contribution()));
		}
	}

	private static void assertStrongestAreABeginningOf(List<WeightedPath> every, List<WeightedPath> strongest) {
		List<Double> amounts = every.stream().map(path -> Math.abs(path.contribution())).sorted(Comparator.reverseOrder()).toList();
		assertEquals(Math.min(3, amounts.size()), strongest.size());
		for (int i = 0; i < strongest.size(); i++) {
			assertEquals(amounts.get(i), Math.abs(strongest.get(i).contribution()), CLOSE * amounts.get(i));
		}
	}

	/** Two to four layers behind the input, irregular, skipping layers; some pixels are grey. */
	private static Trace randomTrace(Random random, List<String> functions) throws Exception {
		NetworkGraphBuilder builder = NetworkGraph.builder().inputs(1 + random.nextInt(4));
		int neurons = builder.build().neuronCount();
		int layers = 2 + random.nextInt(3);
		for (int layer = 0; layer < layers; layer++) {
			builder.layer();
			int before = neurons;
			int size = 1 + random.nextInt(4);
			for (int i = 0; i < size; i++) {
				String id = functions.get(random.nextInt(functions.size()));
				int neuron = builder.neuron(random.nextInt(3) == 0 ? 0 : random.nextGaussian(), Documents.functions().find(id).orElseThrow().create(Map.of()));
				for (int source = 0; source < before; source++) {
					if (random.nextInt(3) > 0) {
						builder.connect(source, neuron, random.nextGaussian());
					}
				}
				neurons++;
			}
		}
		NetworkGraph graph = builder.build();
		return Plan.compile(graph).propagate(random.ints(graph.inputCount(), -2, 3).mapToDouble(value -> value / 2.0).toArray());
	}
}
