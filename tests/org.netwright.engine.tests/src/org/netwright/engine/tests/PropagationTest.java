// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.netwright.engine.tests.TestFunctions.IDENTITY;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.netwright.engine.function.ActivationFunction;
import org.netwright.engine.graph.NetworkGraph;
import org.netwright.engine.graph.NetworkGraphBuilder;
import org.netwright.engine.plan.CyclicNetworkException;
import org.netwright.engine.plan.Plan;
import org.netwright.engine.plan.Propagation;
import org.netwright.engine.plan.Trace;
import org.netwright.tests.support.GoldenFile;
import org.netwright.tests.support.GoldenNetwork;

class PropagationTest {

	private final GoldenNetwork golden = GoldenFile.SHAPES.network();
	private Plan plan;
	private Propagation propagation;

	@BeforeEach
	void start() throws CyclicNetworkException {
		plan = Plan.compile(GoldenGraph.of(golden));
		propagation = plan.start(golden.sample("inverted cross").input());
	}

	@Test
	void nothingIsComputedAtFirst() {
		Trace trace = propagation.trace();
		assertFalse(trace.isComputed(0));
		assertTrue(Double.isNaN(trace.activation(0)));
		assertEquals(-1, trace.input(0));
		assertFalse(trace.isComplete());
		assertEquals(0, propagation.completedSteps());
		assertFalse(propagation.done());
		assertSame(plan, propagation.plan());
	}

	@Test
	void aTraceUpToAMomentKnowsWhatAPropagationKnowsThen() {
		Trace complete = plan.propagate(golden.sample("inverted cross").input());
		assertEquals(33, plan.momentCount());
		for (int moment = 0; moment <= plan.momentCount(); moment++) {
			assertArrayEquals(propagation.trace().activations(), complete.upTo(moment).activations(), "moment " + moment);
			propagation.stepNeuron();
		}
		assertEquals(9, plan.momentsUntil(0));
		assertEquals(21, plan.momentsUntil(2));
		assertEquals(9, plan.momentOf(golden.indexOf("h1-1")));
		assertTrue(complete.isComplete(), "the trace itself stays as it is");
	}

	@Test
	void firstStepTakesTheInputsAndSecondComputesTheFirstLayer() {
		int line = golden.indexOf("h1-1");
		assertTrue(propagation.step());
		assertEquals(-1, propagation.trace().activation(0));
		assertTrue(Double.isNaN(propagation.trace().preActivation(line)));
		assertTrue(Double.isNaN(propagation.trace().product(0)));
		assertTrue(propagation.step());
		assertEquals(0.8, propagation.trace().preActivation(line), 1e-12);
		assertEquals(0.8, propagation.trace().product(0));
		assertTrue(Double.isNaN(propagation.trace().outputs()[0]));
		assertEquals(2, propagation.completedSteps());
	}

	@Test
	void fiveStepsGoThroughFiveLayers() {
		int steps = 0;
		while (propagation.step()) {
			steps++;
		}
		assertEquals(5, steps);
		assertTrue(propagation.done());
		assertTrue(propagation.trace().isComplete());
		assertFalse(propagation.step());
		assertFalse(propagation.stepNeuron());
		assertEquals(5, propagation.completedSteps());
	}

	@Test
	void neuronsComeOneByOneInTheirOrder() {
		for (int neuron = 0; neuron < 33; neuron++) {
			assertArrayEquals(new int[] {neuron}, propagation.nextNeurons());
			assertFalse(propagation.trace().isComputed(neuron));
			assertTrue(propagation.stepNeuron());
			assertTrue(propagation.trace().isComputed(neuron));
			assertArrayEquals(new int[] {neuron}, propagation.lastNeurons());
		}
		assertTrue(propagation.done());
		assertEquals(0, propagation.nextNeurons().length);
	}

	@Test
	void stepCompletesALayerThatWasBegun() {
		propagation.step();
		propagation.stepNeuron();
		assertEquals(1, propagation.completedSteps());
		propagation.step();
		assertEquals(2, propagation.completedSteps());
		assertArrayEquals(new int[] {golden.indexOf("h1-8")}, propagation.lastNeurons());
	}

	@Test
	void backLeavesALayerThatWasBegunThenOneByOne() {
		propagation.step();
		propagation.step();
		propagation.stepNeuron();
		assertTrue(propagation.back());
		assertEquals(2, propagation.completedSteps());
		assertTrue(propagation.back());
		assertEquals(1, propagation.completedSteps());
		assertTrue(propagation.backNeuron());
		assertEquals(0, propagation.completedSteps());
		assertTrue(propagation.trace().isComputed(7));
		assertTrue(propagation.back());
		assertFalse(propagation.back());
		assertFalse(propagation.backNeuron());
		assertEquals(0, propagation.lastNeurons().length);
	}

	@Test
	void goesToBothEndsAtOnce() {
		propagation.finish();
		assertArrayEquals(plan.propagate(golden.sample("inverted cross").input()).activations(),
				propagation.trace().activations());
		propagation.restart();
		assertFalse(propagation.trace().isComputed(0));
	}

	@Test
	void tracesStayAsTheyAreWhenItMovesOn() {
		propagation.step();
		Trace inputs = propagation.trace();
		propagation.finish();
		assertFalse(inputs.isComputed(9));
		assertTrue(Double.isNaN(inputs.activations(1)[0]));
	}

	@Test
	void neuronsOfOneSoftmaxComeTogether() throws CyclicNetworkException {
		ActivationFunction softmax = TestFunctions.softmax();
		NetworkGraphBuilder builder = NetworkGraph.builder().inputs(1).layer();
		builder.neuron(0, softmax);
		builder.neuron(0, IDENTITY);
		builder.neuron(0, softmax);
		Propagation steps = Plan.compile(builder.build()).start(new double[1]);
		steps.step();
		assertArrayEquals(new int[] {1, 3}, steps.nextNeurons());
		steps.stepNeuron();
		assertArrayEquals(new int[] {2}, steps.nextNeurons());
		assertArrayEquals(new double[] {0.5, Double.NaN, 0.5}, steps.trace().outputs());
		steps.stepNeuron();
		assertTrue(steps.done());
	}

	@Test
	void emptyLayersArePassedOver() throws CyclicNetworkException {
		NetworkGraphBuilder builder = NetworkGraph.builder().inputs(1).layer().layer();
		builder.neuron(0, IDENTITY);
		Propagation steps = Plan.compile(builder.layer().build()).start(new double[1]);
		assertTrue(steps.step());
		assertEquals(2, steps.completedSteps());
		assertTrue(steps.step());
		assertEquals(4, steps.completedSteps());
		assertTrue(steps.done());
		assertTrue(steps.back());
		assertEquals(2, steps.completedSteps());
	}

	@Test
	void emptyNetworkIsDoneAtOnce() throws CyclicNetworkException {
		assertTrue(Plan.compile(NetworkGraph.builder().build()).start(new double[0]).done());
	}
}
