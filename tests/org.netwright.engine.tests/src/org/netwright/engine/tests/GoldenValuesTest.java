// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.netwright.engine.plan.CyclicNetworkException;
import org.netwright.engine.plan.Plan;
import org.netwright.engine.plan.Trace;
import org.netwright.tests.support.GoldenFile;
import org.netwright.tests.support.GoldenNetwork;

class GoldenValuesTest {

	private static final double TOLERANCE = 1e-12;

	static Stream<Arguments> samples() {
		return Stream.of(GoldenFile.values()).map(GoldenFile::network)
				.flatMap(network -> network.samples().stream().map(sample -> Arguments.of(network, sample)));
	}

	@ParameterizedTest(name = "{0}, {1}")
	@MethodSource("samples")
	void everyPreActivationAndActivationIsTheGoldenOne(GoldenNetwork golden, GoldenNetwork.Sample sample)
			throws CyclicNetworkException {
		Trace trace = Plan.compile(GoldenGraph.of(golden)).propagate(sample.input());
		assertEquals(24, sample.preActivations().size());
		assertEquals(33, sample.activations().size());
		sample.preActivations().forEach((id, value) ->
				assertEquals(value, trace.preActivation(golden.indexOf(id)), TOLERANCE, id + " pre-activation"));
		sample.activations().forEach((id, value) ->
				assertEquals(value, trace.activation(golden.indexOf(id)), TOLERANCE, id + " activation"));
		assertTrue(trace.isComplete());
	}
}
