// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;
import org.netwright.core.problem.Problem;
import org.netwright.core.problem.ProblemFinder;
import org.netwright.core.template.LayerSize;
import org.netwright.core.template.NetworkTemplate;
import org.netwright.core.template.NetworkTemplate.Inputs;
import org.netwright.core.template.Shape;
import org.netwright.core.template.ShapeException;
import org.netwright.core.template.Weights;
import org.netwright.core.template.Weights.Rule;
import org.netwright.engine.progress.Progress;
import org.netwright.model.Connection;
import org.netwright.model.Layer;
import org.netwright.model.Network;
import org.netwright.model.Neuron;
import org.netwright.model.file.NetworkFile;

class NetworkTemplateTest {

	private static final List<String> FUNCTIONS = List.of("tanh", "relu", "sigmoid", "step", "identity");

	@Test
	void theShapesNetworkFromItsShape() throws ShapeException {
		Network network = make(new NetworkTemplate("My shapes", Shape.parse("3x3-8-4-8-4"),
				List.of("tanh", "tanh", "relu", "identity"), Inputs.MINUS_ONE_TO_ONE, null));
		assertEquals("My shapes", network.getName());
		assertEquals(List.of("Pixels", "Hidden 1", "Hidden 2", "Hidden 3", "Output"), network.getLayers().stream().map(Layer::getName).toList());
		assertEquals(List.of("pixels", "hidden1", "hidden2", "hidden3", "output"), network.getLayers().stream().map(Layer::getId).toList());
		assertEquals(Arrays.asList(null, "tanh", "tanh", "relu", "identity"), network.getLayers().stream().map(Layer::getActivation).toList());
		Layer pixels = network.getLayers().getFirst();
		assertEquals(3, pixels.getRows());
		assertEquals(3, pixels.getColumns());
		assertEquals("in9", pixels.getNeurons().getLast().getId());
		assertEquals("Pixel 9", pixels.getNeurons().getLast().getName());
		Neuron second = network.getLayers().get(3).getNeurons().get(1);
		assertEquals("h3-2", second.getId());
		assertEquals("Hidden 3.2", second.getName());
		assertEquals("Output 4", network.getLayers().getLast().getNeurons().getLast().getName());
		assertEquals(0, connections(network).size());
	}

	@Test
	void aSingleHiddenLayerNeedsNoNumber() throws ShapeException {
		Network network = make(new NetworkTemplate("", Shape.parse("2-2-1"), List.of("step", "step"), Inputs.ZERO_TO_ONE, Weights.ZERO));
		assertNull(network.getName());
		assertEquals(List.of("Input", "Hidden", "Output"), network.getLayers().stream().map(Layer::getName).toList());
		assertEquals(List.of("Hidden 1", "Hidden 2"), network.getLayers().get(1).getNeurons().stream().map(Neuron::getName).toList());
		assertEquals(0, network.getInputRange().getMinimum());
		assertEquals(0.5, network.getInputRange().getNeutral());
		assertEquals(1, network.getInputRange().getMaximum());
	}

	@Test
	void everyShapeMakesAValidDocumentOfTheRightSize() throws IOException {
		SplittableRandom random = new SplittableRandom(11);
		for (int i = 0; i < 200; i++) {
			NetworkTemplate template = randomTemplate(random);
			Network network = make(template);
			assertEquals(List.of(), ProblemFinder.find(network, Documents.functions()).stream().filter(Problem::isError).toList(), template.toString());
			if (template.isConnected()) {
				assertEquals(List.of(), ProblemFinder.find(network, Documents.functions()), template.toString());
			}
			assertEquals(template.shape().layers().stream().map(LayerSize::count).toList(),
					network.getLayers().stream().map(layer -> layer.getNeurons().size()).toList());
			assertEquals(template.connectionCount(), connections(network).size());
			assertTrue(connections(network).stream().allMatch(c -> Double.isFinite(c.getWeight())));
			assertArrayEquals(bytes(network), bytes(make(template)), template.toString());
			assertEquals(template.shape().neuronCount() + network.getLayers().size(), ids(network).size(), "ids are unique");
		}
	}

	@Test
	void anotherSeedGivesOtherWeights() throws ShapeException {
		assertNotEquals(weights(random(Rule.UNIFORM, 1, 1, "4-4")), weights(random(Rule.UNIFORM, 1, 2, "4-4")));
		assertEquals(weights(random(Rule.UNIFORM, 1, 1, "4-4")), weights(random(Rule.UNIFORM, 1, 1, "4-4")));
	}

	@Test
	void weightsFollowTheirFormula() throws ShapeException {
		assertEquals(Collections.nCopies(6, 0.0), weights(random(Rule.ZERO, 5, 3, "2-3")));
		assertEquals(Collections.nCopies(6, -0.25), weights(random(Rule.CONSTANT, -0.25, 3, "2-3")));
		assertUniform(0.5, weights(random(Rule.UNIFORM, 0.5, 3, "150-250")));
		assertUniform(2 * Math.sqrt(6.0 / 400), weights(random(Rule.XAVIER_UNIFORM, 2, 3, "150-250")));
		assertEquals(Math.sqrt(2.0 / 400), deviation(weights(random(Rule.XAVIER_NORMAL, 1, 3, "150-250"))), 0.001);
		assertEquals(3 * Math.sqrt(2.0 / 150), deviation(weights(random(Rule.HE_NORMAL, 3, 3, "150-250"))), 0.01);
	}

	/** The first numbers of java.util.Random(42): 0.7275636800328681 and 0.6832234717598454. */
	@Test
	void theSeedMeansTheSameOnEveryMachine() throws ShapeException {
		assertEquals(List.of(2 * 0.7275636800328681 - 1, 2 * 0.6832234717598454 - 1), weights(random(Rule.UNIFORM, 1, 42, "2-1")));
	}

	@Test
	void tooManyConnectionsAreRefusedWithTheReason() throws ShapeException {
		NetworkTemplate large = new NetworkTemplate("", Shape.parse("2000-1001-10"), List.of("tanh", "tanh"), Inputs.ZERO_TO_ONE, Weights.ZERO);
		String refusal = large.refusal().orElseThrow();
		assertTrue(refusal.startsWith("2000-1001-10 has 2,012,010 connections"), refusal);
		assertTrue(refusal.contains("2,000,000") && refusal.endsWith("or leave the layers unconnected."), refusal);
		assertThrows(IllegalStateException.class, () -> large.create(Progress.NONE));
		assertTrue(large.unconnected().refusal().isEmpty());
		assertTrue(new NetworkTemplate("", Shape.parse("2000-1000"), List.of("tanh"), Inputs.ZERO_TO_ONE, Weights.ZERO).refusal().isEmpty());
	}

	@Test
	void cancellingLeavesNothing() throws ShapeException {
		NetworkTemplate template = random(Rule.UNIFORM, 1, 1, "100-100-100");
		AtomicLong told = new AtomicLong();
		Progress impatient = new Progress() {
			@Override
			public boolean cancelled() {
				return told.get() >= 5000;
			}

			@Override
			public void worked(long done, long total) {
				assertEquals(20000, total);
				assertTrue(done > told.get());
				told.set(done);
			}
		};
		assertTrue(template.create(impatient).isEmpty());
		assertTrue(told.get() < 5200, "it stopped at once, not after " + told.get());
	}

	@Test
	void aFunctionForEachLayerIsAsked() throws ShapeException {
		Shape shape = Shape.parse("2-2-1");
		assertThrows(IllegalArgumentException.class, () -> new NetworkTemplate("", shape, List.of("tanh"), Inputs.ZERO_TO_ONE, null));
		assertThrows(IllegalArgumentException.class, () -> new Weights(Rule.UNIFORM, -1, 0));
		assertThrows(IllegalArgumentException.class, () -> new Weights(Rule.CONSTANT, Double.NaN, 0));
	}

	private static NetworkTemplate randomTemplate(SplittableRandom random) {
		List<LayerSize> layers = new ArrayList<>();
		List<String> functions = new ArrayList<>();
		int count = random.nextInt(2, 6);
		for (int l = 0; l < count; l++) {
			layers.add(random.nextBoolean() ? LayerSize.column(random.nextInt(1, 12)) : LayerSize.image(random.nextInt(1, 5), random.nextInt(1, 5)));
			functions.add(FUNCTIONS.get(random.nextInt(FUNCTIONS.size())));
		}
		Rule[] rules = Rule.values();
		Weights weights = random.nextInt(4) == 0 ? null
				: new Weights(rules[random.nextInt(rules.length)], random.nextDouble() * 3, random.nextLong());
		return new NetworkTemplate(random.nextBoolean() ? "" : "N\u00E4me <&>", new Shape(layers), functions.subList(1, count),
				Inputs.values()[random.nextInt(2)], weights);
	}

	private static NetworkTemplate random(Rule rule, double scale, long seed, String shape) throws ShapeException {
		Shape parsed = Shape.parse(shape);
		return new NetworkTemplate("", parsed, Collections.nCopies(parsed.layers().size() - 1, "tanh"), Inputs.MINUS_ONE_TO_ONE,
				new Weights(rule, scale, seed));
	}

	private static void assertUniform(double reach, List<Double> weights) {
		double largest = weights.stream().mapToDouble(Math::abs).max().orElseThrow();
		assertTrue(largest <= reach && largest > 0.999 * reach, largest + " of " + reach);
		assertEquals(reach / Math.sqrt(3), deviation(weights), 0.01 * reach);
		assertFalse(weights.stream().allMatch(weight -> weight > 0));
	}

	private static double deviation(List<Double> weights) {
		double mean = weights.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
		return Math.sqrt(weights.stream().mapToDouble(w -> (w - mean) * (w - mean)).average().orElseThrow());
	}

	private static List<Double> weights(NetworkTemplate template) {
		return connections(make(template)).stream().map(Connection::getWeight).toList();
	}

	private static Network make(NetworkTemplate template) {
		return template.create(Progress.NONE).orElseThrow();
	}

	private static List<Connection> connections(Network network) {
		return network.getLayers().stream().flatMap(layer -> layer.getNeurons().stream()).flatMap(neuron -> neuron.getIncoming().stream()).toList();
	}

	private static Set<String> ids(Network network) {
		Set<String> ids = new HashSet<>();
		for (Layer layer : network.getLayers()) {
			ids.add(layer.getId());
			layer.getNeurons().forEach(neuron -> ids.add(neuron.getId()));
		}
		return ids;
	}

	private static byte[] bytes(Network network) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		NetworkFile.write(network, out);
		return out.toByteArray();
	}
}
