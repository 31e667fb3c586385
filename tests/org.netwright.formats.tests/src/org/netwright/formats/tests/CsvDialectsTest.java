// SPDX-License-Identifier: EPL-2.0
package org.netwright.formats.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netwright.engine.progress.Progress;
import org.netwright.formats.json.JsonFormat;
import org.netwright.formats.sample.CsvSampleReader;
import org.netwright.formats.sample.SampleSource;
import org.netwright.formats.sample.SampleTable;
import org.netwright.model.Network;
import org.netwright.model.Sample;
import org.netwright.model.SampleSet;
import org.netwright.model.WinnerExpectation;
import org.netwright.model.file.NetworkFileException;

/** Tables as programs and countries write them, for two inputs and the outputs Möwe and dog. */
class CsvDialectsTest {
	private static final double[] HALF_AND_MINUS_TWO = { 0.5, -2 };

	@TempDir
	Path folder;

	private final Network network = network();

	@Test
	void germanExcelHasSemicolonsAndDecimalCommas() throws IOException {
		assertRow("\ufeffx;y;label\r\n0,5;-2;dog\r\n", Map.of());
		assertRow("0,5;-2,0;dog\n", Map.of());
		assertRow("sep=;\r\n\"0,5\";\"-2\";dog\r\n", Map.of());
		assertRow("5E-1;\u22122;dog\n", Map.of());
	}

	@Test
	void tabsBarsAndBlanksMayStandBetween() throws IOException {
		assertRow("0.5\t-2\tdog\n", Map.of());
		assertRow("0,5\t-2\tdog\n", Map.of());
		assertRow("0.5|-2|dog\n", Map.of());
		assertRow("0.5 -2 dog\n", Map.of());
		assertRow("0.5~-2~dog\n", Map.of("delimiter", "~"));
	}

	@Test
	void whatIsInQuotesIsNoDelimiter() throws IOException {
		assertRow("x,y,\"label; of; what\"\n0.5,-2,\"dog\"\n", Map.of());
		assertEquals("Möwe", winner(read("\"0,5\",\"-2\",Möwe\n".getBytes(StandardCharsets.UTF_8), Map.of("decimal", "comma"))));
	}

	@Test
	void excelsUnicodeTextAndOldEncodingsAreRead() throws IOException {
		byte[] text = "\ufeff0,5\t-2\tMöwe\r\n".getBytes(StandardCharsets.UTF_16LE);
		assertEquals("Möwe", winner(read(text, Map.of())));
		byte[] old = "0,5;-2;Möwe\r\n".getBytes(Charset.forName("windows-1252"));
		assertEquals("Möwe", winner(read(old, Map.of("encoding", "windows-1252"))));
		assertThrows(NetworkFileException.class, () -> read(old, Map.of()), "nobody is to guess");
	}

	@Test
	void oneTableHasOneKindOfDecimals() {
		assertEquals("data.csv, line 2: Column 1 holds \"1.5\", which is not a number. Write a number with a comma for the decimals.",
				failure("0,5;1;dog\n1.5;1;dog\n", Map.of()));
		assertEquals("data.csv, line 2: Column 2 holds \"1,5\", which is not a number. Write a number with a point for the decimals.",
				failure("0.5;1;dog\n1;1,5;dog\n", Map.of()));
		assertEquals("data.csv, line 3: Column 1 holds \"a\", which is not a number. Write a number with a comma for the decimals.",
				failure("sep=;\n0,5;1;dog\na;1;dog\n", Map.of()), "the line with the delimiter counts");
	}

	@Test
	void onlyTheFirstRowsMayBeWanted() throws IOException {
		assertEquals(2, read("1,1\n2,2\n3,x\n".getBytes(StandardCharsets.UTF_8), Map.of("first", "2")).getSamples().size());
		assertEquals("data.csv: The option first is \"none\": write how many samples are wanted, such as 1000.", failure("1,1", Map.of("first", "none")));
		assertEquals("data.csv: The option delimiter is \"dot\": write auto, comma, semicolon, tab, space, bar, or the character itself.",
				failure("1,1", Map.of("delimiter", "dot")));
	}

	@Test
	void theDialectThatWasFoundIsWhatADocumentSays() throws IOException {
		Path file = Files.writeString(folder.resolve("t.csv"), "\"p 1\";\"p 2\";label\n0,5;-2;dog\n1;0;Möwe\n");
		SampleTable table = (SampleTable) SampleSource.survey(file, Progress.NONE).orElseThrow();
		assertEquals(new SampleTable.Dialect(';', true, null), table.dialect());
		assertEquals("p 1", table.columns().getFirst().name());
		assertEquals(Map.of("label-column", "last", "header", "yes", "from", "-2,1", "delimiter", "semicolon", "decimal", "comma"), table.options(3));
		assertArrayEquals(new double[] { -2, 1 }, table.range(3));
		Sample first = read(Files.readAllBytes(file), table.options(3)).getSamples().getFirst();
		assertArrayEquals(new double[] { 2.0 / 3, -1 }, first.getValues(), 1e-15);
	}

	private void assertRow(String text, Map<String, String> options) throws IOException {
		SampleSet set = read(text.getBytes(StandardCharsets.UTF_8), options);
		assertEquals(1, set.getSamples().size(), text);
		assertArrayEquals(HALF_AND_MINUS_TWO, set.getSamples().getFirst().getValues(), text);
		assertEquals("dog", winner(set), text);
	}

	private static String winner(SampleSet set) {
		return ((WinnerExpectation) set.getSamples().getFirst().getExpectation()).getWinner().getName();
	}

	private SampleSet read(byte[] bytes, Map<String, String> options) throws IOException {
		return new CsvSampleReader().read(new ByteArrayInputStream(bytes), "data.csv", network, options);
	}

	private String failure(String text, Map<String, String> options) {
		return assertThrows(NetworkFileException.class, () -> read(text.getBytes(StandardCharsets.UTF_8), options)).getMessage();
	}

	private static Network network() {
		String json = "{\"layers\": [{\"neurons\": [{}, {}]}, {\"neurons\": [{\"name\": \"Möwe\"}, {\"name\": \"dog\"}]}]}";
		try {
			return new JsonFormat().read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "net.json").network();
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}
}
