// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.netwright.activations.function.Identity;
import org.netwright.core.decision.DecisionRule;
import org.netwright.core.decision.DecisionRule.Kind;
import org.netwright.core.decision.Verdict;
import org.netwright.engine.graph.NetworkGraph;
import org.netwright.engine.graph.NetworkGraphBuilder;
import org.netwright.engine.plan.CyclicNetworkException;
import org.netwright.engine.plan.Plan;
import org.netwright.engine.plan.Trace;

class DecisionRuleTest {

	private static final DecisionRule ARGMAX = new DecisionRule(Kind.ARGMAX, 0);
	private static final double NAN = Double.NaN;
	private static final double INFINITY = Double.POSITIVE_INFINITY;

	@Test
	void largestOutputAboveTheThresholdWinsAndTheNextIsRunnerUp() {
		assertEquals(new Verdict(3, 2, 0.25), decide(DecisionRule.DEFAULT, 0.125, 0.5, 0.75));
		assertEquals(new Verdict(1, 3, 1), decide(DecisionRule.DEFAULT, 0.5, -2, -0.5));
	}

	@Test
	void thresholdMustBeExceededStrictly() {
		assertEquals(Verdict.UNDECIDED, decide(DecisionRule.DEFAULT, 0, -1));
		assertEquals(Verdict.UNDECIDED, decide(new DecisionRule(Kind.THRESHOLD, 0.5), 0.5, 0));
		assertEquals(new Verdict(1, 2, 0.75), decide(new DecisionRule(Kind.THRESHOLD, 0.5), 0.75, 0));
	}

	@Test
	void differencesUpToTheLimitAreTies() {
		assertEquals(Verdict.UNDECIDED, decide(DecisionRule.DEFAULT, 1e-9, 2e-9, 0));
		assertEquals(Verdict.UNDECIDED, decide(ARGMAX, 3, 3));
		assertEquals(2, decide(DecisionRule.DEFAULT, 1, 1 + 1.1e-9).winner());
	}

	@Test
	void ofEqualRunnersUpTheFirstInLayerOrderIsNamed() {
		assertEquals(new Verdict(3, 1, 1), decide(DecisionRule.DEFAULT, 1, 1, 2));
		assertEquals(new Verdict(1, 2, 1), decide(DecisionRule.DEFAULT, 2, 1, 1));
	}

	@Test
	void onlyCandidateHasItsMarginOverTheThreshold() {
		assertEquals(new Verdict(1, -1, 0.25), decide(new DecisionRule(Kind.THRESHOLD, 0.5), 0.75));
		assertEquals(new Verdict(1, -1, 0), decide(ARGMAX, -7));
	}

	@Test
	void argmaxNeedsNoThreshold() {
		assertEquals(new Verdict(2, 1, 1), decide(ARGMAX, -3, -2));
	}

	@Test
	void notANumberIsNoCandidate() {
		assertEquals(new Verdict(2, -1, 0.5), decide(DecisionRule.DEFAULT, NAN, 0.5));
		assertEquals(Verdict.UNDECIDED, decide(ARGMAX, NAN, NAN));
	}

	@Test
	void equalInfinitiesAreTies() {
		assertEquals(Verdict.UNDECIDED, decide(ARGMAX, INFINITY, INFINITY));
		assertEquals(new Verdict(1, 2, INFINITY), decide(ARGMAX, INFINITY, 3));
	}

	@Test
	void disabledOutputIsNoCandidate() {
		NetworkGraphBuilder builder = outputs(-1, -2);
		builder.disable(builder.neuron(5, new Identity()));
		assertEquals(new Verdict(1, 2, 1), ARGMAX.decide(run(builder)));
	}

	@Test
	void withoutOutputsNobodyWins() {
		assertEquals(Verdict.UNDECIDED, decide(ARGMAX));
	}

	private static Verdict decide(DecisionRule rule, double... outputs) {
		return rule.decide(run(outputs(outputs)));
	}

	/** One input without meaning; the outputs are neurons 1, 2, ... with these biases. */
	private static NetworkGraphBuilder outputs(double... values) {
		NetworkGraphBuilder builder = NetworkGraph.builder().inputs(1).layer();
		for (double value : values) {
			builder.neuron(value, new Identity());
		}
		return builder;
	}

	private static Trace run(NetworkGraphBuilder builder) {
		try {
			return Plan.compile(builder.build()).propagate(new double[1]);
		} catch (CyclicNetworkException e) {
			throw new AssertionError(e);
		}
	}
}
