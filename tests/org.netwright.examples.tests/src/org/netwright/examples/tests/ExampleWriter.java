// SPDX-License-Identifier: EPL-2.0
package org.netwright.examples.tests;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.stream.IntStream;

import org.netwright.examples.catalogue.Example;
import org.netwright.examples.catalogue.Examples;
import org.netwright.formats.json.JsonFormat;
import org.netwright.model.Network;
import org.netwright.model.file.NetworkFile;
import org.netwright.tests.support.GoldenFile;

/**
 * Makes the files of the examples: the two shapes networks from the golden files by the product's own conversion, one of
 * them with a lesson, the others from a description in JSON. The tests compare them with the files that are shipped. To make the files again, from the
 * project's folder:
 *
 * <pre>{@code
 * NETWRIGHT_EXAMPLES="$PWD/bundles/org.netwright.examples/networks" mvn verify -pl :org.netwright.target,:org.netwright.examples.tests -am
 * }</pre>
 */
final class ExampleWriter {
	private static final long SEED = 8;
	private static final int HIDDEN = 24;

	private ExampleWriter() {
	}

	/** Writes all network files. */
	static void writeAll(Path folder) throws IOException {
		for (Example example : Examples.all()) {
			Files.write(folder.resolve(example.networkFile()), bytes(example));
		}
	}

	/** The bytes of an example's network file. */
	static byte[] bytes(Example example) {
		try {
			String json = switch (example.id()) {
			case "shapes-3x3" -> GoldenFile.SHAPES.text().replaceFirst("\\{", Matcher.quoteReplacement("{" + ShapesLesson.JSON));
			case "shapes-3x3-biased" -> GoldenFile.SHAPES_SHARP.text();
			case "xor" -> xor();
			case "digits" -> digits();
			default -> throw new IllegalArgumentException(example.id());
			};
			Network network = new JsonFormat().read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), example.id()).network();
			network.setName(example.name());
			network.setDescription(example.description());
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			NetworkFile.write(network, bytes);
			return bytes.toByteArray();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The outputs stand for no and yes; the hidden neurons are or and and. */
	private static String xor() {
		return """
				{"input":{"minimum":0,"maximum":1,"neutral":0.5},
				 "layers":[
				  {"id":"inputs","name":"Inputs","activation":null,"rows":1,"columns":2,"neurons":[{"id":"a","name":"a"},{"id":"b","name":"b"}]},
				  {"id":"hidden","name":"Hidden","activation":"step","neurons":[
				   {"id":"or","name":"or","bias":-0.5,"incoming":[{"source":"a","weight":1},{"source":"b","weight":1}]},
				   {"id":"and","name":"and","bias":-1.5,"incoming":[{"source":"a","weight":1},{"source":"b","weight":1}]}]},
				  {"id":"output","name":"Output","activation":"step","neurons":[
				   {"id":"different","name":"different","bias":-0.5,"incoming":[{"source":"or","weight":1},{"source":"and","weight":-1}]},
				   {"id":"same","name":"same","bias":0.5,"incoming":[{"source":"or","weight":-1},{"source":"and","weight":1}]}]}],
				 "samples":[
				  {"name":"0 xor 0","values":[0,0],"expected":{"winner":"same","margin":1}},
				  {"name":"0 xor 1","values":[0,1],"expected":{"winner":"different","margin":1}},
				  {"name":"1 xor 0","values":[1,0],"expected":{"winner":"different","margin":1}},
				  {"name":"1 xor 1","values":[1,1],"expected":{"winner":"same","margin":1}}]}
				""";
	}

	/** 8x8 - 24 tanh - 10 sigmoid, dense; uniform weights within Glorot's bounds, the same at each run. */
	private static String digits() {
		Random random = new Random(SEED);
		StringJoiner pixels = new StringJoiner(",");
		for (int i = 1; i <= 64; i++) {
			pixels.add("{\"id\":\"p" + i + "\",\"name\":\"Pixel " + i + "\"}");
		}
		List<String> pixelIds = IntStream.rangeClosed(1, 64).mapToObj(i -> "p" + i).toList();
		List<String> hiddenIds = IntStream.rangeClosed(1, HIDDEN).mapToObj(i -> "h" + i).toList();
		StringJoiner hidden = new StringJoiner(",");
		for (int i = 1; i <= HIDDEN; i++) {
			hidden.add(neuron("h" + i, "Hidden " + i, pixelIds, HIDDEN, random));
		}
		StringJoiner digits = new StringJoiner(",");
		for (int i = 0; i < 10; i++) {
			digits.add(neuron("d" + i, Integer.toString(i), hiddenIds, 10, random));
		}
		return """
				{"decision":"argmax","input":{"rows":8,"columns":8,"minimum":0,"maximum":1,"neutral":0.5},
				 "layers":[
				  {"id":"pixels","name":"Pixels","activation":null,"neurons":[%s]},
				  {"id":"hidden","name":"Hidden","activation":"tanh","neurons":[%s]},
				  {"id":"digit","name":"Digit","activation":"sigmoid","neurons":[%s]}],
				 "sampleSets":[{"name":"digits","location":"digits.csv.gz","reader":"csv",
				  "options":{"label-column":"last","header":"no","from":"0,16"}}]}
				""".formatted(pixels, hidden, digits);
	}

	private static String neuron(String id, String name, List<String> sources, int fanOut, Random random) {
		double bound = Math.sqrt(6.0 / (sources.size() + fanOut));
		StringJoiner incoming = new StringJoiner(",");
		for (String source : sources) {
			double weight = Math.round((2 * random.nextDouble() - 1) * bound * 1000) / 1000.0;
			incoming.add("{\"source\":\"" + source + "\",\"weight\":" + weight + "}");
		}
		return "{\"id\":\"" + id + "\",\"name\":\"" + name + "\",\"incoming\":[" + incoming + "]}";
	}
}
