// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.core.walk.Arithmetic;
import org.netwright.core.walk.Explainer;
import org.netwright.core.walk.Explanation;
import org.netwright.engine.plan.Trace;
import org.netwright.model.Layer;
import org.netwright.model.Network;
import org.netwright.model.NetworkFactory;
import org.netwright.model.Neuron;
import org.netwright.tests.support.GoldenFile;

/** What is said about neurons; most of it about the inverted cross in Shapes 3x3. */
class ExplainerTest {

	private final NetworkSnapshot shapes = Documents.snapshot(Documents.of(GoldenFile.SHAPES.network()));
	private final Trace invertedCross = shapes.plan().propagate(GoldenFile.SHAPES.network().sample("inverted cross").input());

	@Test
	void lineOneIsTheArithmeticOfTheStory() {
		Explanation line = explain("h1-1");
		assertEquals("(−1)(−0.8) + (+1)(−0.8) + (−1)(−0.8) + bias 0 = 0.8; tanh 0.8 = 0.664", line.line());
		assertEquals("A negative value with a negative weight, a positive one with a negative weight, and another negative one with a"
				+ " negative weight. tanh makes 0.664 of the sum 0.8.", line.sentence());
	}

	@Test
	void linesThatAreTheOppositeAreSaturated() {
		assertEquals("(+1)(−0.8) + (+1)(−0.8) + (+1)(−0.8) + bias 0 = −2.4; tanh −2.4 = −0.984", explain("h1-4").line());
		assertEquals("Three positive values with negative weights. tanh is close to its limit of −1: it is saturated.",
				explain("h1-4").sentence());
	}

	@Test
	void shapesNodeFourHasThreeNegativeValuesWithPositiveWeights() {
		assertTrue(explain("h2-4").sentence().startsWith("Three negative values with positive weights."), explain("h2-4").sentence());
	}

	@Test
	void theRectifierCutsOneAndKeepsTheOther() {
		assertEquals("(−0.982)(+1) + bias 0 = −0.982; ReLU −0.982 = 0", explain("h3-7").line());
		assertEquals("A negative value with a positive weight. The sum is negative: ReLU cuts it to 0.", explain("h3-7").sentence());
		assertEquals("(−0.982)(−1) + bias 0 = 0.982; ReLU 0.982 = 0.982", explain("h3-8").line());
		assertEquals("A negative value with a negative weight. ReLU keeps the sum as it is.", explain("h3-8").sentence());
	}

	@Test
	void theResultPassesItsSumOn() {
		int cross = shapes.graph().neuronCount() - 1;
		Explanation result = explainer(shapes).neuron(invertedCross, cross);
		assertEquals("(0)(+1) + (+0.982)(+1) + bias 0 = 0.982", result.line());
		assertEquals("A zero value with a positive weight and a positive one with a positive weight. The sum is passed on as it is.",
				result.sentence());
	}

	@Test
	void inputsAreGiven() {
		assertEquals("input −1", explain("in1").line());
		assertEquals("This pixel is black.", explain("in1").sentence());
		assertEquals("This pixel is white.", explain("in2").sentence());
	}

	@Test
	void whatIsNotComputedIsNotYetKnown() {
		Explanation later = explainer(shapes).neuron(invertedCross.upTo(9), 9);
		assertEquals("not yet known", later.line());
		assertEquals("", later.sentence());
		assertEquals(Arithmetic.Kind.UNKNOWN, later.arithmetic().kind());
	}

	@Test
	void aSwitchedOffNeuronSaysSo() {
		Network network = Documents.small();
		Documents.find(network, "h").setEnabled(false);
		Explanation off = explain(network, "h", 1, 1);
		assertEquals("switched off", off.line());
		assertEquals("It is switched off: its activation is 0 and it passes nothing on.", off.sentence());
	}

	@Test
	void severalAreCompared() {
		assertEquals("Largest: 5 of them at +0.664. Smallest: 3 of them at −0.984.", explainer(shapes).several(invertedCross, new int[] {9, 10, 11, 12, 13, 14, 15, 16}));
		assertEquals("Line 1 is at +0.664.", explainer(shapes).several(invertedCross.upTo(10), new int[] {9, 10, 11}), "only what is known");
	}

	@Test
	void ofManyTermsTheStrongestAreWritten() {
		Network network = NetworkFactory.eINSTANCE.createNetwork();
		Layer input = Documents.layer(network, "in", null);
		Neuron sum = Documents.neuron(Documents.layer(network, "out", "tanh"), "sum");
		sum.setBias(-0.25);
		double[] values = new double[784];
		for (int i = 0; i < values.length; i++) {
			values[i] = i < 3 ? 1 : i % 2 == 0 ? 0.5 : 0;
			Documents.connect(Documents.neuron(input, "p" + i), sum, i < 3 ? 0.3 - 0.1 * i : 0.0005);
		}
		NetworkSnapshot snapshot = Documents.snapshot(network);
		Explanation many = explainer(snapshot).neuron(snapshot.plan().propagate(values), 784);
		assertEquals("(+1)(+0.3) + (+1)(+0.2) + (+1)(+0.1) + (+0.5)(+0.0005), and 780 more: +0.0973, + bias −0.25 = 0.447; tanh 0.447 = 0.42",
				many.line());
		assertEquals("Everything that reaches it pushes it up: the sum is 0.447. tanh makes 0.42 of the sum 0.447.", many.sentence());
		assertEquals(780, many.arithmetic().more());
		assertEquals(0.09725, many.arithmetic().rest(), 1e-12);
	}

	@Test
	void softmaxIsAShareOfItsLayer() {
		Network network = softmax(3);
		assertEquals("(+2)(+1) + bias 0 = 2; softmax: exp 2 / (exp 2 + exp 2 + exp 2) = 7.389 / 22.167 = 0.333",
				explain(network, "s0", 2, 0).line());
		assertEquals("A positive value with a positive weight. Its share of the layer is 33.3\u2009%; all 3 shares add up to 1.",
				explain(network, "s0", 2, 0).sentence());
		assertEquals("(+2)(+1) + bias 0 = 2; softmax: exp 2 / (sum of all 10 exponentials of its layer) = 7.389 / 73.891 = 0.1",
				explain(softmax(10), "s0", 2, 0).line());
		assertEquals("(+1000)(+1) + bias 0 = 1000; softmax 1000 among the 3 sums of its layer = 0.333",
				explain(network, "s0", 1000, 0).line(), "exponentials too large to be written");
	}

	@Test
	void everyBuiltInFunctionIsExplained() {
		for (String id : List.of("step", "sigmoid", "hard-tanh", "log-softmax", "gaussian", "softplus", "leaky-relu")) {
			Network network = Documents.small();
			network.getLayers().get(1).setActivation(id);
			Explanation explanation = explain(network, "h", 1, -1);
			assertTrue(explanation.line().startsWith("(+1)(+0.5) + (−1)(−0.25) + bias 0 = 0.75; " + id + " "), explanation.line());
			assertTrue(explanation.sentence().length() > 60, explanation.sentence());
		}
		Network network = Documents.small();
		network.getLayers().get(1).setActivation("step");
		assertEquals("(+1)(+0.5) + (−1)(−0.25) + bias 0 = 0.75; step 0.75 = 1", explain(network, "h", 1, -1).line());
		assertTrue(explain(network, "h", 1, -1).sentence().endsWith("step is at its limit of 1."));
	}

	@Test
	void aNeuronWithoutInputsHasItsBias() {
		Network network = Documents.small();
		Neuron lonely = Documents.neuron(network.getLayers().get(1), "lonely");
		lonely.setBias(0.5);
		assertEquals("bias 0.5 = 0.5; tanh 0.5 = 0.462", explain(network, "lonely", 1, 1).line());
		assertEquals("Nothing comes in, it has only its bias: the sum is 0.5. tanh makes 0.462 of the sum 0.5.",
				explain(network, "lonely", 1, 1).sentence());
	}

	private static Network softmax(int size) {
		Network network = NetworkFactory.eINSTANCE.createNetwork();
		Layer input = Documents.layer(network, "in", null);
		Documents.neuron(input, "a");
		Documents.neuron(input, "b");
		Layer out = Documents.layer(network, "out", "softmax");
		for (int i = 0; i < size; i++) {
			Documents.connect(input.getNeurons().getFirst(), Documents.neuron(out, "s" + i), 1);
		}
		return network;
	}

	private Explanation explain(String id) {
		return explainer(shapes).neuron(invertedCross, shapes.indexOf(id));
	}

	private static Explanation explain(Network network, String id, double... input) {
		NetworkSnapshot snapshot = Documents.snapshot(network);
		return explainer(snapshot).neuron(snapshot.plan().propagate(Arrays.copyOf(input, 2)), snapshot.indexOf(id));
	}

	private static Explainer explainer(NetworkSnapshot network) {
		return new Explainer(network, id -> id.equals("relu") ? "ReLU" : id, Explainer.USUAL_TERMS);
	}
}
