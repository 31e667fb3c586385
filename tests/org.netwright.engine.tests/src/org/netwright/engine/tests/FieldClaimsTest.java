// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.netwright.engine.field.FieldDomain;
import org.netwright.engine.field.FieldLimits;
import org.netwright.engine.field.FieldMethod;
import org.netwright.engine.field.FieldSearch;
import org.netwright.engine.field.Pixel;
import org.netwright.engine.field.ReceptiveField;
import org.netwright.engine.graph.NetworkGraph;
import org.netwright.engine.graph.NetworkGraphBuilder;
import org.netwright.engine.plan.Plan;
import org.netwright.engine.plan.Workspace;
import org.netwright.engine.progress.Progress;

class FieldClaimsTest {

	private static final FieldDomain LEVELS = FieldDomain.levels(-1, 0, 1);
	private static final FieldDomain BOX = FieldDomain.box(-1, 0.25, 1);
	private static final FieldLimits QUICK = FieldLimits.standard().withWork(200_000);

	/** Inputs of the domain at random; one pixel that is said not to matter gets another value. */
	@Test
	void whatDoesNotMatterNeverMattersInAHundredThousandTrials() {
		Random random = new Random(7);
		int trials = 0;
		for (long seed = 1000; trials < 100_000; seed++) {
			FieldDomain domain = seed % 2 == 0 ? LEVELS : BOX;
			Plan plan = FieldNetworks.random(seed, 1 + (int) (seed % 20));
			FieldLimits limits = seed % 3 == 0 ? QUICK.withExhaustive(1) : QUICK.withExhaustive(3000);
			List<ReceptiveField> fields = new ArrayList<>();
			int[] neurons = IntStream.range(0, plan.graph().neuronCount()).toArray();
			FieldSearch.of(plan, domain, limits).fields(neurons, Progress.NONE, fields::add);
			for (int i = 0; i < 40; i++) {
				trials += tryPixels(plan, domain, fields, random);
			}
		}
	}

	private static int tryPixels(Plan plan, FieldDomain domain, List<ReceptiveField> fields, Random random) {
		Workspace before = plan.workspace();
		Workspace after = plan.workspace();
		double[] input = input(plan.graph().inputCount(), domain, random);
		plan.propagate(input, before);
		int trials = 0;
		for (int pixel = 0; pixel < input.length; pixel++) {
			double[] changed = input.clone();
			changed[pixel] = value(domain, random);
			plan.propagate(changed, after);
			for (ReceptiveField field : fields) {
				if (field.pixel(pixel) == Pixel.DONT_CARE) {
					assertEquals(before.activation(field.neuron()) + 0.0, after.activation(field.neuron()) + 0.0,
							field + " of " + plan.graph());
					trials++;
				}
			}
		}
		return trials;
	}

	@Test
	void noSampleOfALargerNetworkIsAboveTheBoundOrBetterThanAProof() {
		Random random = new Random(3);
		for (long seed = 0; seed < 12; seed++) {
			FieldDomain domain = seed % 2 == 0 ? FieldDomain.levels(0, 0.5, 1) : FieldDomain.box(0, 0.5, 1);
			Plan plan = FieldNetworks.dense(seed, FieldFunctions.ALL.get((int) (seed % 10)),
					FieldFunctions.ALL.get((int) (seed * 3 % 10)), 30, 12, 8, 3);
			List<ReceptiveField> fields = new ArrayList<>();
			int[] neurons = IntStream.range(30, plan.graph().neuronCount()).toArray();
			FieldSearch.of(plan, domain, QUICK).fields(neurons, Progress.NONE, fields::add);
			Workspace workspace = plan.workspace();
			for (int i = 0; i < 3000; i++) {
				plan.propagate(input(30, domain, random), workspace);
				for (ReceptiveField field : fields) {
					double activation = workspace.activation(field.neuron());
					assertTrue(activation <= field.upperBound() && activation >= field.lowerBound(), field.toString());
					assertTrue(field.method() != FieldMethod.BOUNDED || activation <= field.maximum() + 1e-11, field.toString());
				}
			}
			for (ReceptiveField field : fields) {
				plan.propagate(field.maximiser(0), workspace);
				assertEquals(field.maximum(), workspace.activation(field.neuron()), 1e-11);
			}
		}
	}

	@Test
	void aSumOverManyPixelsIsSolvedByBounds() {
		Plan plan = FieldNetworks.dense(5, FieldFunctions.TANH, FieldFunctions.SIGMOID, 784, 16, 2);
		NetworkGraph graph = plan.graph();
		for (FieldDomain domain : List.of(LEVELS, BOX)) {
			ReceptiveField field = FieldSearch.of(plan, domain).field(784, Progress.NONE);
			assertEquals(FieldMethod.BOUNDED, field.method());
			assertEquals(domain.discrete(), field.maximiserCount().equals(Optional.of(BigInteger.ONE)));
			for (int i = 0; i < 784; i++) {
				assertEquals(graph.weight(graph.incomingStart(784) + i) > 0 ? Pixel.WHITE : Pixel.BLACK, field.pixel(i));
			}
			assertEquals(field.maximum(), plan.propagate(field.maximiser(0)).activation(784));
			assertEquals(field.minimum(), plan.propagate(field.minimiser().orElseThrow()).activation(784));
		}
		ReceptiveField output = FieldSearch.of(plan, LEVELS, QUICK).field(800, Progress.NONE);
		assertEquals(FieldMethod.ASCENT, output.method());
		assertTrue(output.gap() > 0 && output.upperBound() < 1 && output.maximum() > 0.5, output.toString());
	}

	/** 3 of 784 pixels are 27 inputs; the others count as well. */
	@Test
	void aNeuronThatSeesThreeOfManyPixelsIsSearchedExhaustively() {
		NetworkGraphBuilder builder = NetworkGraph.builder().inputs(784).layer();
		int neuron = builder.neuron(0, FieldFunctions.TANH);
		builder.connect(5, neuron, 1).connect(300, neuron, -2).connect(783, neuron, 1).connect(7, neuron, 0);
		ReceptiveField field = FieldSearch.of(FieldNetworks.compile(builder.build()), LEVELS).field(neuron, Progress.NONE);
		assertEquals(FieldMethod.EXHAUSTIVE, field.method());
		assertEquals(3, field.supportSize());
		assertEquals(BigInteger.valueOf(3).pow(781), field.maximiserCount().orElseThrow());
		assertEquals(16, field.examples(16).size());
		assertEquals(Pixel.BLACK, field.pixel(300));
		assertEquals(Pixel.DONT_CARE, field.pixel(7));
	}

	@Test
	void aSaturatedNeuronHasTheMaximiserOfItsSum() {
		NetworkGraphBuilder builder = NetworkGraph.builder().inputs(2).layer();
		int neuron = builder.neuron(0, FieldFunctions.TANH);
		builder.connect(0, neuron, 30).connect(1, neuron, 10);
		Plan plan = FieldNetworks.compile(builder.build());
		assertEquals(1, plan.propagate(new double[] {1, -1}).activation(neuron), "no difference is to be seen");
		for (FieldLimits limits : List.of(QUICK, QUICK.withExhaustive(1))) {
			ReceptiveField field = FieldSearch.of(plan, LEVELS, limits).field(neuron, Progress.NONE);
			assertArrayEquals(new double[] {1, 1}, field.maximiser(0));
			assertEquals(BigInteger.ONE, field.maximiserCount().orElseThrow());
			assertEquals(1, field.maximum());
		}
	}

	@Test
	void aDeadRectifierCaresForNothing() {
		NetworkGraphBuilder builder = NetworkGraph.builder().inputs(2).layer();
		int dead = builder.neuron(-2.5, FieldFunctions.RELU);
		int alive = builder.neuron(-1.5, FieldFunctions.RELU);
		builder.connect(0, dead, 1).connect(1, dead, 1).connect(0, alive, 1).connect(1, alive, 1).layer();
		int output = builder.neuron(0.5, FieldFunctions.IDENTITY);
		builder.connect(dead, output, 7).connect(0, output, 1);
		Plan plan = FieldNetworks.compile(builder.build());
		for (FieldDomain domain : List.of(LEVELS, BOX)) {
			FieldSearch search = FieldSearch.of(plan, domain);
			assertEquals(0, search.field(dead, Progress.NONE).supportSize());
			assertEquals(0, search.field(dead, Progress.NONE).maximum());
			assertEquals(2, search.field(alive, Progress.NONE).supportSize());
			ReceptiveField field = search.field(output, Progress.NONE);
			assertEquals(List.of(Pixel.WHITE, Pixel.DONT_CARE), List.of(field.pixel(0), field.pixel(1)));
			assertEquals(1.5, field.maximum());
		}
	}

	/** With |x + y - 1/2|, white-white is 1.5 and black-black 2.5; with a bell, what is in the middle is best. */
	@Test
	void functionsThatTurnAreSearchedByTheirActivation() {
		NetworkGraphBuilder builder = NetworkGraph.builder().inputs(2).layer();
		int fold = builder.neuron(-0.5, FieldFunctions.FOLD);
		int bell = builder.neuron(-0.5, FieldFunctions.GAUSSIAN);
		builder.connect(0, fold, 1).connect(1, fold, 1).connect(0, bell, 1);
		Plan plan = FieldNetworks.compile(builder.build());
		ReceptiveField field = FieldSearch.of(plan, LEVELS).field(fold, Progress.NONE);
		assertEquals(2.5, field.maximum());
		assertEquals(List.of(Pixel.BLACK, Pixel.BLACK), List.of(field.pixel(0), field.pixel(1)));
		ReceptiveField round = FieldSearch.of(plan, LEVELS).field(bell, Progress.NONE);
		assertEquals(Pixel.EITHER, round.pixel(0), "neutral and white are equally near");
		assertEquals(BigInteger.valueOf(6), round.maximiserCount().orElseThrow());
		ReceptiveField inBox = FieldSearch.of(plan, BOX).field(bell, Progress.NONE);
		assertEquals(1, inBox.maximum(), 1e-9);
		assertEquals(FieldMethod.BOUNDED, inBox.method());
		assertEquals(0.5, inBox.maximiser(0)[0], 1e-4);
		assertEquals(Pixel.GREY, inBox.pixel(0));
	}

	/** The curve of x / (1 + exp(-x)) falls, then rises; with so many pixels its end is best, which bounds prove. */
	@Test
	void turningPointsLetBoundsProveFunctionsThatTurn() {
		Plan plan = FieldNetworks.dense(5, FieldFunctions.SILU, FieldFunctions.SILU, 100, 4, 1);
		for (FieldDomain domain : List.of(LEVELS, BOX)) {
			ReceptiveField field = FieldSearch.of(plan, domain).field(101, Progress.NONE);
			assertEquals(FieldMethod.BOUNDED, field.method(), field.toString());
			for (int i = 0; i < 100; i++) {
				assertEquals(plan.graph().weight(100 + i) > 0 ? Pixel.WHITE : Pixel.BLACK, field.pixel(i));
			}
			assertTrue(Double.isFinite(FieldSearch.of(plan, domain, QUICK).field(104, Progress.NONE).upperBound()));
		}
	}

	@Test
	void inputsAndDisabledNeuronsHaveFieldsAsWell() {
		NetworkGraphBuilder builder = NetworkGraph.builder().inputs(2).layer();
		int off = builder.neuron(3, FieldFunctions.TANH);
		Plan plan = FieldNetworks.compile(builder.connect(0, off, 1).disable(off).build());
		ReceptiveField input = FieldSearch.of(plan, LEVELS).field(1, Progress.NONE);
		assertEquals(List.of(Pixel.DONT_CARE, Pixel.WHITE), List.of(input.pixel(0), input.pixel(1)));
		assertEquals(1, input.maximum());
		assertEquals(-1, input.minimum());
		assertEquals(BigInteger.valueOf(3), input.maximiserCount().orElseThrow());
		ReceptiveField nothing = FieldSearch.of(plan, LEVELS).field(off, Progress.NONE);
		assertEquals(0, nothing.maximum());
		assertEquals(BigInteger.valueOf(9), nothing.maximiserCount().orElseThrow());
		assertEquals(9, nothing.examples(16).size());
		assertThrows(IndexOutOfBoundsException.class, () -> FieldSearch.of(plan, LEVELS).field(3, Progress.NONE));
	}

	@Test
	void valuesThatAreNoNumbersAreNeverTheMaximum() {
		NetworkGraphBuilder builder = NetworkGraph.builder().inputs(1).layer();
		int never = builder.neuron(Double.NaN, FieldFunctions.TANH);
		int sometimes = builder.neuron(0, FieldFunctions.IDENTITY);
		builder.connect(0, never, 1).connect(0, sometimes, Double.POSITIVE_INFINITY);
		Plan plan = FieldNetworks.compile(builder.build());
		for (FieldLimits limits : List.of(QUICK, QUICK.withExhaustive(1))) {
			FieldSearch search = FieldSearch.of(plan, LEVELS, limits);
			ReceptiveField nothing = search.field(never, Progress.NONE);
			assertTrue(Double.isNaN(nothing.maximum()) && nothing.minimiser().isEmpty());
			assertEquals(0, nothing.kept());
			assertEquals(List.of(), nothing.examples(16));
			ReceptiveField infinite = search.field(sometimes, Progress.NONE);
			assertEquals(Double.POSITIVE_INFINITY, infinite.maximum());
			assertEquals(Double.NEGATIVE_INFINITY, infinite.minimum());
			assertEquals(Pixel.WHITE, infinite.pixel(0));
			assertEquals(0, infinite.gap());
		}
	}

	/** 0 times infinity is no number: a weight of 0 hides nothing that could be infinite. */
	@Test
	void aWeightOfZeroDoesNotHideInfinity() {
		NetworkGraphBuilder builder = NetworkGraph.builder().inputs(1).layer();
		int huge = builder.neuron(0, FieldFunctions.IDENTITY);
		builder.connect(0, huge, 1e308).connect(0, huge, 1e308).layer();
		int output = builder.neuron(0, FieldFunctions.IDENTITY);
		Plan plan = FieldNetworks.compile(builder.connect(huge, output, 0).build());
		assertTrue(Double.isNaN(plan.propagate(new double[] {1}).activation(output)));
		assertFalse(FieldSearch.of(plan, LEVELS).field(output, Progress.NONE).pixel(0) == Pixel.DONT_CARE);
		assertFalse(FieldSearch.of(plan, BOX).field(output, Progress.NONE).pixel(0) == Pixel.DONT_CARE);
	}

	@Test
	void whatIsNoDomainOrLimitIsRefused() {
		assertThrows(IllegalArgumentException.class, () -> FieldDomain.levels(1, 1, 1));
		assertThrows(IllegalArgumentException.class, () -> FieldDomain.box(0, 2, 1));
		assertThrows(IllegalArgumentException.class, () -> FieldDomain.box(Double.NEGATIVE_INFINITY, 0, 1));
		assertThrows(IllegalArgumentException.class, () -> FieldDomain.levels(-1, Double.NaN, 1));
		assertThrows(IllegalArgumentException.class, () -> QUICK.withThreads(0));
		assertThrows(IllegalArgumentException.class, () -> QUICK.withExhaustive(0));
		assertArrayEquals(new double[] {0, 1}, FieldDomain.levels(0, 0, 1).levels());
	}

	@Test
	void threadsMakeNoDifference() {
		Plan plan = FieldNetworks.dense(9, FieldFunctions.TANH, FieldFunctions.SIGMOID, 40, 10, 3);
		int[] neurons = IntStream.range(0, plan.graph().neuronCount()).toArray();
		for (FieldDomain domain : List.of(LEVELS, BOX)) {
			List<String> once = new ArrayList<>();
			FieldSearch.of(plan, domain, QUICK.withThreads(1)).fields(neurons, Progress.NONE, f -> once.add(text(f)));
			List<String> again = new ArrayList<>();
			FieldSearch.of(plan, domain, QUICK.withThreads(5)).fields(neurons, Progress.NONE, f -> again.add(text(f)));
			assertEquals(once, again);
		}
	}

	@Test
	void aSearchEndsWhenItIsCancelled() {
		Plan plan = FieldNetworks.dense(9, FieldFunctions.TANH, FieldFunctions.SIGMOID, 400, 100, 3);
		for (FieldDomain domain : List.of(LEVELS, BOX)) {
			for (int patience : new int[] {0, 1, 5, 100}) {
				FieldSearch search = FieldSearch.of(plan, domain, QUICK.withWork(Long.MAX_VALUE / 100));
				int[] asked = {0};
				assertThrows(CancellationException.class, () -> search.field(500, new Progress() {
					@Override
					public synchronized boolean cancelled() {
						return asked[0]++ >= patience;
					}

					@Override
					public void worked(long done, long total) {
						throw new AssertionError("nothing is done");
					}
				}));
			}
		}
	}

	@Test
	void progressCountsNeuronsAndTheEasyOnesComeFirst() {
		Plan plan = FieldNetworks.dense(9, FieldFunctions.TANH, FieldFunctions.SIGMOID, 20, 10, 3);
		List<Long> told = new ArrayList<>();
		List<Integer> order = new ArrayList<>();
		FieldSearch.of(plan, LEVELS, QUICK).fields(new int[] {30, 25, 3}, new Progress() {
			@Override
			public boolean cancelled() {
				return false;
			}

			@Override
			public void worked(long done, long total) {
				assertEquals(3, total);
				told.add(done);
			}
		}, field -> order.add(field.neuron()));
		assertEquals(List.of(1L, 2L, 3L), told);
		assertEquals(3, order.getFirst());
	}

	private static String text(ReceptiveField field) {
		return field + " " + Arrays.toString(field.maximiser(0)) + field.minimum()
				+ Arrays.toString(field.minimiser().orElseThrow());
	}

	private static double[] input(int count, FieldDomain domain, Random random) {
		return IntStream.range(0, count).mapToDouble(i -> value(domain, random)).toArray();
	}

	private static double value(FieldDomain domain, Random random) {
		double[] levels = domain.levels();
		boolean level = domain.discrete() || random.nextInt(3) == 0;
		return level ? levels[random.nextInt(levels.length)]
				: domain.minimum() + (domain.maximum() - domain.minimum()) * random.nextDouble();
	}
}
