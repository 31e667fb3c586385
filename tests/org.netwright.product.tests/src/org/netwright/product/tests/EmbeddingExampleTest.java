// SPDX-License-Identifier: EPL-2.0
package org.netwright.product.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.ClassEntry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

/** The jars of the engine and of the functions are plain Java, as the product carries them. */
class EmbeddingExampleTest {
	private static final Pattern PLAIN = Pattern.compile(
			"\\[+[BCDFIJSZ]|(\\[+L)?(java/|jdk/incubator/vector/|org/netwright/(engine|activations)/).*");
	private static final Pattern NUMBER = Pattern.compile("-?\\d+\\.\\d+");

	@Test
	void fiveLinesRunWithTwoJars() throws Exception {
		String printed = String.join("\n", run("Embedding.java", ProductFiles.plugin("org.netwright.engine"),
				ProductFiles.plugin("org.netwright.activations")));
		double[] numbers = NUMBER.matcher(printed).results().mapToDouble(match -> Double.parseDouble(match.group())).toArray();
		double unlike = Math.tanh(3 * Math.tanh(4) - 3 * Math.tanh(-4) - 2);
		double alike = Math.tanh(3 * Math.tanh(12) - 3 * Math.tanh(4) - 2);
		assertArrayEquals(new double[] {unlike, alike, unlike, unlike, alike}, numbers, 1e-12, printed);
	}

	@Test
	void anOwnFunctionNeedsTheEngineAlone() throws Exception {
		assertEquals(List.of("sum 1.0, activation 0.5", "with another bias 1.0", "The network takes 2 input values but got 3."),
				run("OwnFunction.java", ProductFiles.plugin("org.netwright.engine")));
	}

	@Test
	void theDocumentedLinesAreThoseOfTheExample() throws IOException {
		String document = Files.readString(ProductFiles.root().resolve("docs/engine.md"));
		List<String> body = Files.readAllLines(example("Embedding.java")).stream().filter(line -> line.startsWith("\t"))
				.takeWhile(line -> !line.contains("IO.println")).map(String::strip).toList();
		assertTrue(body.size() >= 5, body.toString());
		body.forEach(line -> assertTrue(document.contains(line), "docs/engine.md does not show: " + line));
	}

	@Test
	void neitherJarKnowsAnythingButTheOther() throws IOException {
		List<String> foreign = new ArrayList<>();
		int classes = 0;
		for (Path jar : List.of(ProductFiles.plugin("org.netwright.engine"), ProductFiles.plugin("org.netwright.activations"))) {
			try (JarFile file = new JarFile(jar.toFile())) {
				for (JarEntry entry : file.stream().filter(each -> each.getName().endsWith(".class")).toList()) {
					foreign.addAll(foreign(file.getInputStream(entry).readAllBytes()));
					classes++;
				}
			}
		}
		assertTrue(classes > 20, "only " + classes + " classes");
		assertEquals(List.of(), foreign);
	}

	private static List<String> foreign(byte[] bytes) {
		List<String> found = new ArrayList<>();
		ClassFile.of().parse(bytes).constantPool().forEach(entry -> {
			if (entry instanceof ClassEntry reference && !PLAIN.matcher(reference.asInternalName()).matches()) {
				found.add(reference.asInternalName());
			}
		});
		return found;
	}

	private static Path example(String name) {
		return ProductFiles.root().resolve("examples/embedding").resolve(name);
	}

	/** Runs a source file with some jars and nothing else; what it prints. */
	private static List<String> run(String source, Path... classPath) throws Exception {
		String path = Arrays.stream(classPath).map(Path::toString).collect(Collectors.joining(File.pathSeparator));
		Path output = Files.createTempFile("example", ".txt");
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", path,
				example(source).toString()).redirectErrorStream(true).redirectOutput(output.toFile()).start();
		boolean ended = process.waitFor(60, TimeUnit.SECONDS);
		process.destroyForcibly();
		List<String> lines = Files.readAllLines(output);
		Files.delete(output);
		assertTrue(ended && process.exitValue() == 0, String.join("\n", lines));
		return lines;
	}
}
