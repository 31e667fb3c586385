// SPDX-License-Identifier: EPL-2.0
package org.netwright.examples.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netwright.activations.function.BuiltInFunctions;
import org.netwright.core.compile.NetworkProblemException;
import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.core.evaluation.Evaluation;
import org.netwright.core.evaluation.EvaluationResult;
import org.netwright.core.evaluation.NamedSample;
import org.netwright.core.function.FunctionDescriptor;
import org.netwright.core.function.FunctionRegistry;
import org.netwright.core.problem.ProblemFinder;
import org.netwright.engine.progress.Progress;
import org.netwright.examples.catalogue.Example;
import org.netwright.examples.catalogue.Examples;
import org.netwright.formats.sample.SampleReaders;
import org.netwright.model.Network;
import org.netwright.model.Sample;
import org.netwright.model.SampleSet;
import org.netwright.model.WinnerExpectation;
import org.netwright.model.file.NetworkFile;

class ExamplesTest {
	@TempDir
	Path folder;

	/** See {@link ExampleWriter}. */
	@BeforeAll
	static void makeTheFilesAgainIfAsked() throws IOException {
		String networks = System.getenv("NETWRIGHT_EXAMPLES");
		if (networks != null) {
			ExampleWriter.writeAll(Path.of(networks));
		}
	}

	@Test
	void everyFileIsWhatTheConversionMakes() throws IOException {
		for (Example example : Examples.all()) {
			try (InputStream stream = example.open(example.networkFile())) {
				assertArrayEquals(ExampleWriter.bytes(example), stream.readAllBytes(),
						example.networkFile() + " is stale: make it again, see " + ExampleWriter.class.getName());
			}
		}
	}

	@Test
	void namesAndDescriptionsAreThoseOfTheNetworks() throws IOException {
		for (Path file : Examples.extract(folder)) {
			Network network = NetworkFile.load(file);
			Example example = Examples.find(file.getFileName().toString().replace(".netwright", "")).orElseThrow();
			assertEquals(example.name(), network.getName());
			assertEquals(example.description(), network.getDescription());
		}
	}

	@Test
	void nothingIsWrongAndEveryExpectationPasses() throws IOException, NetworkProblemException {
		FunctionRegistry functions = FunctionRegistry.of(BuiltInFunctions.byId().entrySet().stream()
				.map(each -> FunctionDescriptor.of(each.getKey(), each.getValue())).toArray(FunctionDescriptor[]::new));
		for (Path file : Examples.extract(folder)) {
			Network network = NetworkFile.load(file);
			assertEquals(List.of(), ProblemFinder.find(network, functions), file.toString());
			NetworkSnapshot snapshot = NetworkSnapshot.of(network, functions);
			EvaluationResult result = Evaluation.ofSamples(snapshot, NamedSample.of(network, snapshot), Progress.NONE);
			assertEquals(0, result.failed(), file.toString());
			assertTrue(result.samples().stream().allMatch(sample -> Boolean.TRUE.equals(sample.passed())), file.toString());
		}
	}

	@Test
	void digitsAreJudgedButNotYetKnown() throws IOException, NetworkProblemException {
		FunctionRegistry functions = FunctionRegistry.of(FunctionDescriptor.of("tanh", BuiltInFunctions.byId().get("tanh")),
				FunctionDescriptor.of("sigmoid", BuiltInFunctions.byId().get("sigmoid")));
		Network network = load("digits");
		NetworkSnapshot snapshot = NetworkSnapshot.of(network, functions);
		SampleSet read = SampleReaders.standard().read(network.getSampleSets().getFirst(), network,
				folder.resolve("digits.netwright").toUri());
		EvaluationResult result = Evaluation.ofSamples(snapshot, NamedSample.of(read, snapshot), Progress.NONE);
		assertEquals(1797, result.count());
		assertEquals(0, result.undecided());
		assertTrue(result.failed() > 1200, () -> result.failed() + " of 1797 failed");
	}

	@Test
	void shapesHasTheTestImagesAndTheirExpectations() throws IOException {
		SampleSet set = load("shapes-3x3").getSampleSets().getFirst();
		assertEquals(List.of("cross", "inverted cross", "X", "inverted X", "V", "inverted V", "square", "inverted square", "all grey", "all white"),
				set.getSamples().stream().map(Sample::getName).toList());
		assertArrayEquals(new double[] { -1, 1, -1, 1, 1, 1, -1, 1, -1 }, set.getSamples().get(1).getValues());
		WinnerExpectation expected = (WinnerExpectation) set.getSamples().get(1).getExpectation();
		assertEquals("out-cross", expected.getWinner().getId());
		assertEquals(0.01, expected.getMargin());
	}

	@Test
	void digitsRefersToItsSamples() throws IOException {
		Network network = load("digits");
		SampleSet reference = network.getSampleSets().getFirst();
		assertTrue(reference.getSamples().isEmpty());
		SampleSet read = SampleReaders.standard().read(reference, network, folder.resolve("digits.netwright").toUri());
		assertEquals(1797, read.getSamples().size());
		Sample first = read.getSamples().getFirst();
		assertEquals(64, first.getValues().length);
		assertEquals(5 / 16.0, first.getValues()[2]);
		assertEquals("0", ((WinnerExpectation) first.getExpectation()).getWinner().getName());
	}

	@Test
	void extractingTwiceOverwritesNothing() throws IOException {
		Examples.extract(folder);
		Files.writeString(folder.resolve("xor.netwright"), "mine");
		Files.delete(folder.resolve("shapes-3x3.netwright"));
		FileAlreadyExistsException failure = assertThrows(FileAlreadyExistsException.class, () -> Examples.extract(folder));
		assertTrue(failure.getMessage().startsWith(folder.toString()), failure.getMessage());
		assertEquals("mine", Files.readString(folder.resolve("xor.netwright")));
		assertFalse(Files.exists(folder.resolve("shapes-3x3.netwright")));
	}

	@Test
	void theNoticeOfTheDigitsTravelsWithThem() throws IOException {
		Examples.extract(folder);
		assertTrue(Files.readString(folder.resolve("digits.txt")).contains("CC BY 4.0"));
		try (Stream<Path> files = Files.list(folder)) {
			assertEquals(6, files.count());
		}
	}

	private Network load(String id) throws IOException {
		Examples.extract(folder);
		return NetworkFile.load(folder.resolve(id + ".netwright"));
	}
}
