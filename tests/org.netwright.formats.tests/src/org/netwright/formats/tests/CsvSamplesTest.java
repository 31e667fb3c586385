// SPDX-License-Identifier: EPL-2.0
package org.netwright.formats.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.JarOutputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netwright.formats.json.JsonFormat;
import org.netwright.formats.sample.CsvSampleReader;
import org.netwright.formats.sample.SampleReaders;
import org.netwright.model.Network;
import org.netwright.model.NetworkFactory;
import org.netwright.model.Sample;
import org.netwright.model.SampleSet;
import org.netwright.model.WinnerExpectation;
import org.netwright.model.file.NetworkFileException;

/** Two inputs from -1 to 1, three outputs called cat, dog and 0. */
class CsvSamplesTest {

	@TempDir
	Path folder;

	private final SampleReaders readers = SampleReaders.standard();
	private final Network network = network();

	@Test
	void tableOfNumbersIsTakenAsItIs() throws IOException {
		SampleSet set = read("1,-0.5\n\n 2e3 ,\".25\"\r\n", Map.of());
		assertEquals(2, set.getSamples().size());
		assertArrayEquals(new double[] { 1, -0.5 }, set.getSamples().get(0).getValues());
		assertArrayEquals(new double[] { 2000, 0.25 }, set.getSamples().get(1).getValues());
		assertNull(set.getSamples().get(0).getExpectation());
		assertNull(set.getSamples().get(0).getName());
	}

	@Test
	void oneColumnMoreThanInputsIsTheLabel() throws IOException {
		SampleSet set = read("1,0,dog\n1,0,1\n1,0,\n", Map.of());
		assertEquals("b", winner(set.getSamples().get(0)));
		assertEquals("b", winner(set.getSamples().get(1)));
		assertNull(set.getSamples().get(2).getExpectation());
	}

	@Test
	void labelsAreNamesBeforeIdsBeforePlaces() throws IOException {
		SampleSet set = read("1,0,0\n1,0,a\n1,0,2\n1,0,1.0\n", Map.of());
		assertEquals("c", winner(set.getSamples().get(0)));
		assertEquals("a", winner(set.getSamples().get(1)));
		assertEquals("c", winner(set.getSamples().get(2)));
		assertEquals("b", winner(set.getSamples().get(3)));
	}

	@Test
	void labelMayBeInAnyColumn() throws IOException {
		Sample first = read("cat,1,0", Map.of("label-column", "1")).getSamples().get(0);
		assertEquals("a", winner(first));
		assertArrayEquals(new double[] { 1, 0 }, first.getValues());
		assertEquals("a", winner(read("1,cat,0", Map.of("label-column", "2")).getSamples().get(0)));
		assertEquals("a", winner(read("1,0,cat", Map.of("label-column", "last")).getSamples().get(0)));
		assertTrue(failure("1,0,3", Map.of("label-column", "none")).getMessage().startsWith(
				"data.csv, line 1: This row has 3 columns but 2 input values are needed."));
	}

	@Test
	void headerIsFoundOrStated() throws IOException {
		assertEquals(1, read("x,y\n1,0", Map.of()).getSamples().size());
		assertEquals(2, read("1,0,cat\n1,0,dog", Map.of()).getSamples().size());
		assertEquals(1, read("x,y,label\n1,0,dog", Map.of()).getSamples().size());
		assertEquals(1, read("1,0\n1,0", Map.of("header", "yes")).getSamples().size());
		assertEquals(1, failure("1,O,cat\n1,0,dog", Map.of()).line());
		assertEquals("data.csv: This table holds no samples. Write one row for each.",
				failure("x,y\n", Map.of()).getMessage());
		assertEquals("data.csv, line 1: Column 1 holds \"x\", which is not a number. Write a number with a point for the"
				+ " decimals.", failure("x,y\n1,0", Map.of("header", "no")).getMessage());
	}

	@Test
	void valuesAreMappedLinearlyToTheInputRange() throws IOException {
		SampleSet mapped = read("0,16\n4,32", Map.of("from", "0,16"));
		assertArrayEquals(new double[] { -1, 1 }, mapped.getSamples().get(0).getValues());
		assertArrayEquals(new double[] { -0.5, 3 }, mapped.getSamples().get(1).getValues());
		assertArrayEquals(new double[] { 1, -1 }, read("0,255", Map.of("from", "255,0")).getSamples().get(0).getValues());
	}

	@Test
	void compressedTablesAreReadTransparently() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
			gzip.write("1,0\n".getBytes(StandardCharsets.UTF_8));
		}
		assertEquals(1, read(out.toByteArray(), Map.of()).getSamples().size());
		byte[] damaged = out.toByteArray();
		damaged[12] ^= 0x55;
		assertTrue(assertThrows(IOException.class, () -> read(damaged, Map.of())).getMessage().startsWith("data.csv: "));
	}

	@Test
	void errorsNameFileAndRow() {
		assertEquals("data.csv, line 3: This row has 1 column but 2 input values are needed. Correct the row, or choose"
				+ " another label column.", failure("1,0\n1,0\n1\n", Map.of()).getMessage());
		assertEquals("data.csv, line 2: Column 2 holds \"0;5\", which is not a number. Write a number with a point for the"
				+ " decimals.", failure("1,0\n1,0;5\n", Map.of()).getMessage());
		assertEquals("data.csv, line 1: The label \"cow\" is neither an output neuron nor its place, 0 to 2. Outputs are: cat,"
				+ " dog, 0.", failure("1,0,cow\n", Map.of()).getMessage());
		assertEquals(2, failure("1,0,cat\n1,0,3\n", Map.of()).line());
		assertEquals(1, failure("1,0x10\n1,1d", Map.of("header", "no")).line());
	}

	@Test
	void wrongOptionsSayWhatWouldBeRight() {
		assertEquals("data.csv: The option from is \"0\": write the least and the greatest value with a comma between, such"
				+ " as 0,16.", failure("1,0", Map.of("from", "0")).getMessage());
		for (Map<String, String> wrong : List.of(Map.of("from", "1,1"), Map.of("from", "a,b"),
				Map.of("header", "maybe"), Map.of("label-column", "0"), Map.of("label-column", "first"), Map.of("colour", "1"))) {
			assertTrue(failure("1,0", wrong).getMessage().startsWith("data.csv: The option "));
		}
	}

	@Test
	void whatIsNotTextOrHasAnOpenQuoteIsAnError() {
		assertEquals("data.csv: This is not text in the encoding that it is read in. Save it as UTF-8, or say with the"
				+ " option encoding what it is saved in, such as windows-1252.", assertThrows(NetworkFileException.class,
				() -> read(new byte[] { '1', ',', (byte) 0xff, (byte) 0xff, '\n' }, Map.of())).getMessage());
		assertTrue(failure("1,\"0\n1,0\n", Map.of()).getMessage().contains("Look for a quote that is not closed"));
	}

	@Test
	void setRefersToFileBesideTheDocument() throws IOException {
		Files.createDirectory(folder.resolve("my data"));
		Files.writeString(folder.resolve("my data/table.csv"), "0,16,cat\n");
		SampleSet reference = NetworkFactory.eINSTANCE.createSampleSet();
		reference.setName("Table");
		reference.setLocation("my%20data/table.csv");
		reference.getOptions().put("from", "0,16");
		URI document = folder.resolve("net.netwright").toUri();
		SampleSet read = readers.read(reference, network, document);
		assertEquals("Table", read.getName());
		assertArrayEquals(new double[] { -1, 1 }, read.getSamples().get(0).getValues());
		assertEquals(0, reference.getSamples().size());
		reference.setReader("csv");
		assertEquals(1, readers.read(reference, network, document).getSamples().size());
	}

	@Test
	void onlyRelativeLocationsAreOpened() {
		for (String location : new String[] { "http://example.org/x.csv", "file:/etc/passwd", "/etc/passwd", "//host/x.csv",
				"a b.csv", "", null }) {
			SampleSet reference = NetworkFactory.eINSTANCE.createSampleSet();
			reference.setName("Far");
			reference.setLocation(location);
			NetworkFileException e = assertThrows(NetworkFileException.class,
					() -> readers.read(reference, network, folder.resolve("net.netwright").toUri()), location);
			assertTrue(e.getMessage().contains("Sample set 'Far' refers to"), e.getMessage());
		}
	}

	@Test
	void missingFileUnknownReaderAndUnsavedDocumentAreNamed() {
		SampleSet reference = NetworkFactory.eINSTANCE.createSampleSet();
		reference.setLocation("missing.csv");
		URI document = folder.resolve("net.netwright").toUri();
		assertEquals(folder.resolve("missing.csv") + ": There is no such file. Check its name and folder.",
				assertThrows(NetworkFileException.class, () -> readers.read(reference, network, document)).getMessage());
		assertTrue(assertThrows(NetworkFileException.class, () -> readers.read(reference, network, null)).getMessage()
				.endsWith("the document has no place yet. Save it first."));
		reference.setReader("onnx");
		assertTrue(assertThrows(NetworkFileException.class, () -> readers.read(reference, network, document)).getMessage()
				.endsWith("There is no reader \"onnx\" for samples. Name one of: csv, idx."));
	}

	@Test
	void samplesInsideAnArchiveAreFoundBesideTheDocument() throws IOException {
		Path archive = folder.resolve("a.jar");
		try (var out = new JarOutputStream(Files.newOutputStream(archive))) {
			out.putNextEntry(new ZipEntry("networks/table.csv"));
			out.write("1,0\n".getBytes(StandardCharsets.UTF_8));
			out.closeEntry();
		}
		SampleSet reference = NetworkFactory.eINSTANCE.createSampleSet();
		reference.setLocation("table.csv");
		URI document = URI.create("jar:" + archive.toUri() + "!/networks/net.netwright");
		assertEquals(1, readers.read(reference, network, document).getSamples().size());
	}

	@Test
	void fileThatPersonNamesIsChosenByItsEnd() throws IOException {
		Path file = Files.writeString(folder.resolve("T.CSV"), "1,0\n");
		assertEquals("T.CSV", readers.read(null, file, network, Map.of()).getName());
		assertEquals(1, readers.read("csv", file, network, Map.of()).getSamples().size());
		Path other = Files.writeString(folder.resolve("t.dat"), "1,0\n");
		assertThrows(NetworkFileException.class, () -> readers.read(null, other, network, Map.of()));
		assertEquals(1, readers.read("csv", other, network, Map.of()).getSamples().size());
	}

	private SampleSet read(String text, Map<String, String> options) throws IOException {
		return read(text.getBytes(StandardCharsets.UTF_8), options);
	}

	private SampleSet read(byte[] bytes, Map<String, String> options) throws IOException {
		return new CsvSampleReader().read(new ByteArrayInputStream(bytes), "data.csv", network, options);
	}

	private NetworkFileException failure(String text, Map<String, String> options) {
		return assertThrows(NetworkFileException.class, () -> read(text, options));
	}

	private static String winner(Sample sample) {
		return ((WinnerExpectation) sample.getExpectation()).getWinner().getId();
	}

	private static Network network() {
		String json = """
				{"layers": [{"neurons": [{}, {}]}, {"neurons": [{"id": "a", "name": "cat"}, {"id": "b", "name": "dog"},
				 {"id": "c", "name": "0"}]}]}""";
		try {
			return new JsonFormat().read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "net.json").network();
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}
}
