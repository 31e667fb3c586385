// SPDX-License-Identifier: EPL-2.0
package org.netwright.formats.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.netwright.formats.json.JsonFormat;
import org.netwright.model.file.NetworkFileException;

/** Every error names the file, the place and the cure; nothing hostile does more harm than that. */
class JsonErrorsTest {

	@Test
	void syntaxErrorNamesLineAndColumn() {
		NetworkFileException e = failure("{\n  \"name\": \"N\",\n  \"layers\": [{} {}]\n}");
		assertEquals(3, e.line());
		assertTrue(e.column() > 0);
		assertTrue(e.getMessage().startsWith("test.json, line 3, column "), e.getMessage());
		assertTrue(e.getMessage().endsWith(
				"This is not valid JSON. Look for a missing or superfluous comma, quote or bracket here."), e.getMessage());
	}

	@Test
	void laxJsonIsNotAccepted() {
		for (String text : new String[] { "{name: \"N\"}", "{'name': 'N'}", "{\"name\": \"N\",}", "{\"name\": N}",
				"{\"a\": 01}", "{\"a\": NaN}", "// c\n{}", "{\"a\": TRUE}", ")]}'\n{}" }) {
			assertTrue(failure(text).getMessage().contains("not valid JSON"), text);
		}
	}

	@Test
	void cutOffDocumentEndsTooEarly() {
		for (String text : new String[] { "", "{", "{\"name\": \"N", "{\"layers\": [{\"id\": \"a\"}" }) {
			String message = failure(text).getMessage();
			assertTrue(message.contains("ends too early") || message.contains("not valid JSON"), text + ": " + message);
		}
	}

	@Test
	void whatFollowsTheDocumentIsAnError() {
		assertTrue(failure("{} {}").getMessage().contains("not valid JSON"));
	}

	@Test
	void anythingButAnObjectIsAnError() {
		expect("[]", 1, "the document: must be an object, in braces, but is a list.");
		expect("3", 1, "the document: must be an object, in braces, but is a number.");
	}

	@Test
	void wrongKindsNameTheirPath() {
		expect("{\"layers\": [{}, {}, {\"neurons\": [\n{\"bias\": true}]}]}", 2,
				"layers[2].neurons[0].bias: must be a number, for example 0.5, but is true or false.");
		expect("{\"layers\": [{\"neurons\": [{\"bias\": \"x\"}]}]}", 1, "layers[0].neurons[0].bias: must be a number but is"
				+ " the text \"x\". Write a number without quotes, for example 0.5.");
		expect("{\"name\": 3}", 1, "name: must be a text, in quotes, but is a number.");
		expect("{\"layers\": {}}", 1, "layers: must be a list, in brackets, but is an object.");
		expect("{\"layers\": [3]}", 1, "layers[0]: must be an object, in braces, but is a number.");
		expect("{\"layers\": [{\"neurons\": [{\"enabled\": 1}]}]}", 1,
				"layers[0].neurons[0].enabled: must be true or false, but is a number.");
		expect("{\"input\": {\"rows\": 1.5}}", 1, "input.rows: must be a whole number of 0 or more but is 1.5.");
		expect("{\"input\": {\"rows\": -1}}", 1, "input.rows: must be a whole number of 0 or more but is -1.");
		expect("{\"samples\": [{\"values\": [1, null]}]}", 1,
				"samples[0].values[1]: must be a number, for example 0.5, but is null.");
	}

	@Test
	void numberThatIsTooLargeIsNotSilentlyInfinite() {
		expect("{\"samples\": [{\"values\": [0, 1e999]}]}", 1,
				"samples[0].values[1]: the number 1e999 is too large. Write \"Infinity\" if that is meant.");
	}

	@Test
	void newerFormatIsRefused() {
		NetworkFileException e = failure("{\"format\": 2, \"layers\": 7}");
		assertTrue(e.getMessage().startsWith("test.json, line 1: format: this document has format 2, made by a newer"
				+ " version of Netwright."), e.getMessage());
	}

	@Test
	void memberThatIsThereTwiceIsAnError() {
		expect("{\"name\": \"a\", \"name\": \"b\"}", 1, "name: this member is there twice. Keep one of them.");
	}

	@Test
	void unknownSourceNamesItsPlace() {
		expect("{\"layers\": [{\"neurons\": [{\"incoming\": [{\"source\": \"nobody\"}]}]}]}", 0,
				"layers[0].neurons[0].incoming[0].source: no neuron has the id \"nobody\". Correct the id, or remove the"
						+ " connection.");
		expect("{\"layers\": [{\"neurons\": [{\"incoming\": [{\"weight\": 1}]}]}]}", 1, "layers[0].neurons[0].incoming[0]: a"
				+ " connection needs the member \"source\" with the id of a neuron. Add it.");
	}

	@Test
	void twoNeuronsWithOneIdAreBothNamed() {
		expect("{\"layers\": [{\"neurons\": [{\"id\": \"a\"}]}, {\"neurons\": [{\"id\": \"a\"}]}]}", 0,
				"layers[1].neurons[0].id: the id \"a\" is that of layers[0].neurons[0] already. Give one of them another id,"
						+ " and look at the connections from it.");
	}

	@Test
	void unknownWordsNameTheKnownOnes() {
		expect("{\"decision\": \"majority\"}", 1,
				"decision: there is no decision rule \"majority\". Write \"threshold\" or \"argmax\".");
		expect("{\"view\": {\"edgeFilter\": \"weak\"}}", 1,
				"view.edgeFilter: \"weak\" is not known here. Write one of: none, absolute, relative, strongest, layer, contribution.");
	}

	@Test
	void winnerThatIsNobodyOrSeveral() {
		String layers = "\"layers\": [{}, {\"neurons\": [{\"id\": \"o\", \"name\": \"cat\"}, {\"id\": \"p\", \"name\": \"cat\"}]}]";
		expect("{" + layers + ", \"samples\": [{\"expected\": {\"winner\": \"dog\"}}]}", 0,
				"samples[0].expected.winner: no output neuron is called \"dog\". Write one of: cat, cat.");
		expect("{" + layers + ", \"samples\": [{\"expected\": {\"winner\": \"cat\"}}]}", 0, "samples[0].expected.winner: 2"
				+ " output neurons are called \"cat\". Write the id of one of them: o, p.");
		expect("{\"samples\": [{\"expected\": {\"margin\": 1}}]}", 1, "samples[0].expected: an expectation has either"
				+ " \"winner\" (an output neuron, or null for none) or \"values\". Add one of them.");
	}

	@Test
	void positionNeedsBothNumbers() {
		expect("{\"layers\": [{\"position\": {\"x\": 1}}]}", 1, "layers[0].position: a position needs two finite numbers,"
				+ " \"x\" and \"y\". Add them, or leave the position out.");
	}

	@Test
	void deepNestingIsAnErrorAndNoOverflow() {
		for (String opening : new String[] { "[", "{\"a\":" }) {
			NetworkFileException e = failure("{\"unknown\": " + opening.repeat(1_000_000));
			assertTrue(e.getMessage().contains("nested more than 64 levels deep"), e.getMessage());
		}
	}

	@Test
	void whatIsNotTextIsAnError() {
		NetworkFileException e = assertThrows(NetworkFileException.class, () -> new JsonFormat()
				.read(new ByteArrayInputStream(new byte[] { '{', '"', (byte) 0xff, (byte) 0xfe, '"' }), "test.json"));
		assertEquals("test.json: This is not text in UTF-8. Save it as UTF-8.", e.getMessage());
	}

	@Test
	void failureOfTheStreamStaysWhatItIs() {
		IOException e = assertThrows(IOException.class, () -> new JsonFormat().read(new InputStream() {
			@Override
			public int read() throws IOException {
				throw new IOException("unplugged");
			}
		}, "test.json"));
		assertEquals("unplugged", e.getMessage());
	}

	private static void expect(String text, int line, String problem) {
		NetworkFileException e = failure(text);
		assertEquals("test.json" + (line > 0 ? ", line " + line : "") + ": " + problem, e.getMessage());
	}

	private static NetworkFileException failure(String text) {
		return assertThrows(NetworkFileException.class, () -> new JsonFormat()
				.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "test.json"), text);
	}
}
