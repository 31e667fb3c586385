// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.netwright.engine.graph.NetworkGraph;
import org.netwright.engine.plan.CyclicNetworkException;
import org.netwright.engine.plan.Plan;
import org.netwright.engine.plan.Trace;
import org.netwright.tests.support.GoldenFile;
import org.netwright.tests.support.GoldenNetwork;

/** The walk through Shapes 3x3 that a newcomer is taken on. */
class ShapesStoryTest {

	private final GoldenNetwork golden = GoldenFile.SHAPES.network();
	private Plan plan;

	@BeforeEach
	void compile() throws CyclicNetworkException {
		plan = Plan.compile(GoldenGraph.of(golden));
	}

	@Test
	void invertedCrossGoesThroughLayerByLayer() {
		Trace trace = invertedCross();
		assertEquals(0.8, preActivation(trace, "Line 1"), 1e-12);
		assertEquals(0.664, activation(trace, "Line 1"), 5e-4);
		for (String line : new String[] {"Line 2", "Line 4", "Line 8"}) {
			assertEquals(-2.4, preActivation(trace, line), 1e-12, line);
			assertEquals(-0.98, activation(trace, line), 5e-3, line);
		}
		assertEquals(-0.98, trace.activation(golden.indexOf("h2-4")), 5e-3);
		assertEquals(0, trace.activation(golden.indexOf("h3-7")));
		assertEquals(0.98, trace.activation(golden.indexOf("h3-8")), 5e-3);
		assertEquals(0.982, activation(trace, "cross"), 5e-4);
		assertEquals(0.971, activation(trace, "X"), 5e-4);
	}

	@Test
	void firstLineAddsUpThreeProducts() {
		Trace trace = invertedCross();
		NetworkGraph graph = trace.graph();
		int line = golden.indexOf("h1-1");
		int first = graph.incomingStart(line);
		assertEquals(3, graph.incomingStart(line + 1) - first);
		assertEquals((-1) * (-0.8), trace.product(first));
		assertEquals((+1) * (-0.8), trace.product(first + 1));
		assertEquals((-1) * (-0.8), trace.product(first + 2));
	}

	@Test
	void everyBlackAndWhiteImageIsJudged() {
		assertArrayEquals(new int[] {84, 80, 80, 98, 170}, judge(new double[] {-1, 1}));
	}

	@Test
	void everyImageWithGreyIsJudged() {
		assertArrayEquals(new int[] {3938, 3332, 2496, 2936, 6981}, judge(new double[] {-1, 0, 1}));
	}

	/** How often square, V, X, cross and nobody wins among all images of some levels. */
	private int[] judge(double[] levels) {
		int[] count = new int[5];
		double[] image = new double[9];
		int images = (int) Math.pow(levels.length, image.length);
		for (int number = 0; number < images; number++) {
			int rest = number;
			for (int pixel = 0; pixel < image.length; pixel++) {
				image[pixel] = levels[rest % levels.length];
				rest /= levels.length;
			}
			count[winner(plan.propagate(image).outputs())]++;
		}
		return count;
	}

	/** The largest output above 0; the number of outputs if there is none, or two that are the same up to 1e-9. */
	private static int winner(double[] outputs) {
		int winner = 0;
		for (int i = 1; i < outputs.length; i++) {
			winner = outputs[i] > outputs[winner] ? i : winner;
		}
		boolean decided = outputs[winner] > 0;
		for (int i = 0; i < outputs.length; i++) {
			decided &= i == winner || outputs[winner] - outputs[i] > 1e-9;
		}
		return decided ? winner : outputs.length;
	}

	private Trace invertedCross() {
		return plan.propagate(golden.sample("inverted cross").input());
	}

	private double preActivation(Trace trace, String name) {
		return trace.preActivation(named(name));
	}

	private double activation(Trace trace, String name) {
		return trace.activation(named(name));
	}

	private int named(String name) {
		String id = golden.neurons().stream().filter(neuron -> neuron.name().equals(name)).findFirst().orElseThrow()
				.id();
		return golden.indexOf(id);
	}
}
