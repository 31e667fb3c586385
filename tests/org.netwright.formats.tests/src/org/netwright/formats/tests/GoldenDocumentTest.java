// SPDX-License-Identifier: EPL-2.0
package org.netwright.formats.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.netwright.activations.function.BuiltInFunctions;
import org.netwright.core.compile.NetworkProblemException;
import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.core.evaluation.Evaluation;
import org.netwright.core.evaluation.EvaluationResult;
import org.netwright.core.evaluation.NamedSample;
import org.netwright.core.function.FunctionDescriptor;
import org.netwright.core.function.FunctionRegistry;
import org.netwright.core.problem.ProblemFinder;
import org.netwright.engine.plan.Trace;
import org.netwright.engine.progress.Progress;
import org.netwright.formats.json.JsonFormat;
import org.netwright.formats.network.ReadResult;
import org.netwright.model.Network;
import org.netwright.tests.support.GoldenFile;
import org.netwright.tests.support.GoldenNetwork;

/** The golden files are JSON documents: read by the product, they give the golden values. */
class GoldenDocumentTest {

	private static final double EXACT = 1e-12;

	private final FunctionRegistry functions = FunctionRegistry.of(BuiltInFunctions.byId().entrySet().stream()
			.map(each -> FunctionDescriptor.of(each.getKey(), each.getValue())).toArray(FunctionDescriptor[]::new));

	@ParameterizedTest
	@EnumSource
	void everyValueOfEverySampleIsTheGoldenOne(GoldenFile file) throws IOException, NetworkProblemException {
		GoldenNetwork golden = file.network();
		NetworkSnapshot snapshot = NetworkSnapshot.of(read(file), functions);
		for (GoldenNetwork.Sample sample : golden.samples()) {
			Trace trace = snapshot.plan().propagate(sample.input());
			sample.preActivations().forEach((id, value) ->
					assertEquals(value, trace.preActivation(snapshot.indexOf(id)), EXACT, () -> sample + " " + id));
			sample.activations().forEach((id, value) ->
					assertEquals(value, trace.activation(snapshot.indexOf(id)), EXACT, () -> sample + " " + id));
		}
	}

	@ParameterizedTest
	@EnumSource
	void everySamplePassesAndNothingIsWrong(GoldenFile file) throws IOException, NetworkProblemException {
		Network network = read(file);
		NetworkSnapshot snapshot = NetworkSnapshot.of(network, functions);
		EvaluationResult result = Evaluation.ofSamples(snapshot, NamedSample.of(network, snapshot), Progress.NONE);
		assertEquals(10, result.count());
		assertEquals(0, result.failed());
		assertEquals(List.of(), ProblemFinder.find(network, functions));
	}

	@Test
	void allInputsAreCountedAsTheStorySays() throws IOException, NetworkProblemException {
		NetworkSnapshot snapshot = NetworkSnapshot.of(read(GoldenFile.SHAPES), functions);
		EvaluationResult two = Evaluation.ofLevels(snapshot, 2, Progress.NONE);
		assertEquals(Map.of("square", 84L, "V", 80L, "X", 80L, "cross", 98L), two.byWinner());
		assertEquals(170, two.undecided());
		EvaluationResult three = Evaluation.ofLevels(snapshot, 3, Progress.NONE);
		assertEquals(Map.of("square", 3938L, "V", 3332L, "X", 2496L, "cross", 2936L), three.byWinner());
		assertEquals(6981, three.undecided());
	}

	private static Network read(GoldenFile file) throws IOException {
		ReadResult result = new JsonFormat()
				.read(new ByteArrayInputStream(file.text().getBytes(StandardCharsets.UTF_8)), "golden.json");
		assertEquals(List.of(), result.warnings());
		return result.network();
	}
}
