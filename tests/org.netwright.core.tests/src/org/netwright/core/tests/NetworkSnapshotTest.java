// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.netwright.core.compile.InputDomain;
import org.netwright.core.compile.NetworkProblemException;
import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.core.decision.DecisionRule;
import org.netwright.core.function.FunctionRegistry;
import org.netwright.engine.plan.Trace;
import org.netwright.model.Decision;
import org.netwright.model.Network;
import org.netwright.model.Neuron;
import org.netwright.tests.support.GoldenFile;
import org.netwright.tests.support.GoldenNetwork;

class NetworkSnapshotTest {

	private static final double EXACT = 1e-12;

	private final FunctionRegistry functions = Documents.functions();

	@ParameterizedTest
	@EnumSource
	void goldenNetworkGivesTheGoldenValues(GoldenFile file) {
		GoldenNetwork golden = file.network();
		NetworkSnapshot snapshot = Documents.snapshot(Documents.of(golden));
		for (GoldenNetwork.Sample sample : golden.samples()) {
			Trace trace = snapshot.plan().propagate(sample.input());
			sample.preActivations().forEach((id, value) ->
					assertEquals(value, trace.preActivation(snapshot.indexOf(id)), EXACT, () -> sample + " " + id));
			sample.activations().forEach((id, value) ->
					assertEquals(value, trace.activation(snapshot.indexOf(id)), EXACT, () -> sample + " " + id));
		}
	}

	@Test
	void everythingSaidAboutTheNetworkIsThere() {
		NetworkSnapshot snapshot = Documents.snapshot(Documents.of(GoldenFile.SHAPES.network()));
		assertEquals("Shapes 3x3", snapshot.networkName());
		assertEquals("h1-1", snapshot.id(9));
		assertEquals("Line 1", snapshot.name(9));
		assertEquals("h1-1 (Line 1)", snapshot.describe(9));
		assertEquals(9, snapshot.indexOf("h1-1"));
		assertEquals(-1, snapshot.indexOf("nobody"));
		assertNull(snapshot.functionId(0));
		assertEquals("tanh", snapshot.functionId(9));
		assertEquals("lines", snapshot.layerId(1));
		assertEquals("Lines", snapshot.layerName(1));
		assertEquals(3, snapshot.rows(0));
		assertEquals(3, snapshot.columns(0));
		assertEquals(0, snapshot.rows(1));
		assertEquals(InputDomain.DEFAULT, snapshot.inputDomain());
		assertEquals(DecisionRule.DEFAULT, snapshot.decision());
		assertEquals(List.of("square", "V", "X", "cross"), snapshot.outputLabels());
		assertEquals(29, snapshot.outputStart());
	}

	@Test
	void neuronsOfEqualFunctionAndParametersShareOneInstance() {
		NetworkSnapshot snapshot = Documents.snapshot(Documents.of(GoldenFile.SHAPES.network()));
		assertSame(snapshot.graph().function(9), snapshot.graph().function(20));
		assertNotSame(snapshot.graph().function(9), snapshot.graph().function(22));
	}

	@Test
	void neuronWithoutAnyFunctionPassesItsSumOn() {
		Network network = Documents.small();
		network.getLayers().get(1).setActivation(null);
		NetworkSnapshot snapshot = Documents.snapshot(network);
		assertEquals("identity", snapshot.functionId(2));
		assertEquals(0.25, snapshot.plan().propagate(new double[] { 1, 1 }).activation(2));
	}

	@Test
	void neuronsOwnFunctionAndParametersGoBeforeTheLayers() {
		Network network = Documents.small();
		Neuron h = Documents.find(network, "h");
		h.setActivation("swish");
		h.getActivationParameters().add(Documents.parameter("slope", 0));
		NetworkSnapshot snapshot = Documents.snapshot(network);
		assertEquals("swish", snapshot.functionId(2));
		assertEquals(Map.of("slope", 0.0), snapshot.functionParameters(2));
		assertEquals(0.125, snapshot.plan().propagate(new double[] { 1, 1 }).activation(2));
	}

	@Test
	void disabledConnectionsAreLeftOut() {
		Network network = Documents.small();
		Documents.find(network, "h").getIncoming().get(1).setEnabled(false);
		NetworkSnapshot snapshot = Documents.snapshot(network);
		assertEquals(2, snapshot.graph().connectionCount());
		assertEquals(0.5, snapshot.plan().propagate(new double[] { 1, 1 }).preActivation(2));
	}

	@Test
	void afterChangeOfNumbersThePlanIsPatchedAndFunctionsStay() {
		Network network = Documents.small();
		NetworkSnapshot before = Documents.snapshot(network);
		assertEquals(0.25, before.plan().propagate(new double[] { 1, 1 }).preActivation(2));
		Documents.find(network, "h").setBias(1);
		Documents.find(network, "h").getIncoming().get(0).setWeight(3);
		Documents.find(network, "h").setName("renamed");
		NetworkSnapshot after = refreshed(network, before);
		assertSame(before.graph().function(2), after.graph().function(2));
		assertEquals(3.75, after.plan().propagate(new double[] { 1, 1 }).preActivation(2));
		assertEquals("renamed", after.name(2));
		assertEquals(0.25, before.plan().propagate(new double[] { 1, 1 }).preActivation(2));
	}

	@Test
	void changesOfNumbersOneAfterTheOtherNeedNoPlanInBetween() {
		Network network = Documents.small();
		NetworkSnapshot first = Documents.snapshot(network);
		first.plan();
		Documents.find(network, "h").setBias(1);
		NetworkSnapshot second = refreshed(network, first);
		Documents.find(network, "h").getIncoming().get(0).setWeight(3);
		NetworkSnapshot third = refreshed(network, second);
		assertEquals(3.75, third.plan().propagate(new double[] { 1, 1 }).preActivation(2));
		assertEquals(1.25, second.plan().propagate(new double[] { 1, 1 }).preActivation(2));
		assertSame(third.graph(), third.plan().graph());
	}

	@Test
	void aCycleIsFoundAlsoWhereThePreviousReadingHadOne() {
		Network network = Documents.small();
		Documents.connect(Documents.find(network, "o"), Documents.find(network, "h"), 1);
		NetworkSnapshot readable = NetworkSnapshot.readable(network, Documents.functions());
		assertThrows(NetworkProblemException.class,
				() -> NetworkSnapshot.of(network, Documents.functions(), readable));
	}

	@Test
	void afterChangeOfStructureEverythingIsNew() {
		Network network = Documents.small();
		NetworkSnapshot before = Documents.snapshot(network);
		before.plan();
		Documents.connect(Documents.find(network, "a"), Documents.find(network, "o"), 10);
		NetworkSnapshot after = refreshed(network, before);
		assertEquals(2 * Math.tanh(0.25) + 10, after.plan().propagate(new double[] { 1, 1 }).activation(3));
		Documents.find(network, "h").setEnabled(false);
		assertEquals(10, refreshed(network, after).plan().propagate(new double[] { 1, 1 }).activation(3));
	}

	@Test
	void weightsCanBePatchedWithoutTheDocument() {
		NetworkSnapshot snapshot = Documents.snapshot(Documents.small());
		NetworkSnapshot patched = snapshot.withWeights(new double[] { 1, 1, 1 }, new double[4]);
		assertEquals(2, patched.plan().propagate(new double[] { 1, 1 }).preActivation(2));
		assertEquals("result", patched.name(3));
		assertSame(snapshot.plan(), snapshot.plan());
	}

	@Test
	void connectionsMayRunBackwardsAndWithinLayersWhileThereIsNoCycle() {
		Network network = Documents.small();
		Neuron late = Documents.neuron(network.getLayers().get(2), "late");
		late.setBias(3);
		Documents.connect(late, Documents.find(network, "h"), 1);
		Documents.connect(late, Documents.find(network, "o"), 1);
		NetworkSnapshot snapshot = Documents.snapshot(network);
		assertEquals(3.25, snapshot.plan().propagate(new double[] { 1, 1 }).preActivation(2));
	}

	@Test
	void outputsThatShareNamesAreLabelledByTheirIds() {
		Network network = Documents.small();
		Documents.neuron(network.getLayers().get(2), "p").setName("result");
		Documents.neuron(network.getLayers().get(2), "q");
		assertEquals(List.of("o", "p", "q"), Documents.snapshot(network).outputLabels());
		Documents.neuron(network.getLayers().get(2), "r").setName("o");
		assertEquals(List.of("o", "p", "q", "r"), Documents.snapshot(network).outputLabels());
	}

	@Test
	void decisionAndRangeOfTheDocumentAreTaken() {
		Network network = Documents.of(GoldenFile.SHAPES.network());
		network.setDecision(Decision.ARGMAX);
		network.setDecisionThreshold(0.5);
		network.getInputRange().setNeutral(0.25);
		NetworkSnapshot snapshot = Documents.snapshot(network);
		assertEquals(new DecisionRule(DecisionRule.Kind.ARGMAX, 0.5), snapshot.decision());
		assertEquals(0.25, snapshot.inputDomain().neutral());
	}

	@Test
	void everyReasonWhyItCannotBeComputedIsCarried() {
		Network network = Documents.small();
		network.getLayers().get(1).setActivation("org.example.swish.Swish");
		Documents.connect(Documents.find(network, "o"), Documents.find(network, "h"), 1);
		NetworkProblemException e =
				assertThrows(NetworkProblemException.class, () -> NetworkSnapshot.of(network, functions));
		assertEquals(2, e.problems().size());
		assertEquals("Layer hidden uses activation function 'org.example.swish.Swish', which no plug-in provides. Install"
				+ " the plug-in that provides it (by its id org.example.swish), or choose another function."
				+ " (and 1 more problem)", e.getMessage());
		assertEquals("The network has a cycle: neuron h -> o (result) -> h. Remove or disable one of these connections"
				+ " or neurons.", e.problems().get(1).message());
		assertTrue(e.problems().get(1).isError());
	}

	private NetworkSnapshot refreshed(Network network, NetworkSnapshot previous) {
		try {
			return NetworkSnapshot.of(network, functions, previous);
		} catch (NetworkProblemException e) {
			throw new AssertionError(e.problems().toString(), e);
		}
	}

	@Test
	void documentThatCannotBeComputedCanStillBeRead() {
		Network small = Documents.small();
		small.getLayers().get(1).setActivation("swosh");
		assertThrows(NetworkProblemException.class, () -> NetworkSnapshot.of(small, Documents.functions()));
		NetworkSnapshot readable = NetworkSnapshot.readable(small, Documents.functions());
		assertEquals("result", readable.name(3));
		assertEquals(-0.25, readable.graph().weight(1));
		assertEquals("swosh", readable.functionId(2));
		assertFalse(readable.hasFunction(2));
		assertTrue(readable.hasFunction(3));
		assertFalse(readable.hasFunction(0));
	}
}
