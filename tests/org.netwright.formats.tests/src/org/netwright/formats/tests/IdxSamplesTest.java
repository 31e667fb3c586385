// SPDX-License-Identifier: EPL-2.0
package org.netwright.formats.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netwright.engine.progress.Progress;
import org.netwright.formats.json.JsonFormat;
import org.netwright.formats.sample.IdxImages;
import org.netwright.formats.sample.IdxSamples;
import org.netwright.formats.sample.SampleReaders;
import org.netwright.formats.sample.SampleSource;
import org.netwright.model.Network;
import org.netwright.model.NetworkFactory;
import org.netwright.model.SampleSet;
import org.netwright.model.WinnerExpectation;
import org.netwright.model.file.NetworkFileException;

/** Images of 1 x 2 pixels for a network of two inputs from -1 to 1 and three outputs called cat, dog and 0. */
class IdxSamplesTest {
	private static final int[] IMAGES = { 0, 255, 255, 0, 51, 102 };

	@TempDir
	Path folder;

	private final SampleReaders readers = SampleReaders.standard();
	private final Network network = network();

	@Test
	void bytesBecomeTheInputRangeAndLabelsWinners() throws IOException {
		images("x-images-idx3-ubyte", false);
		labels("x-labels-idx1-ubyte", 1, 0, 2);
		SampleSet set = read("x-images-idx3-ubyte", Map.of());
		assertEquals(3, set.getSamples().size());
		assertArrayEquals(new double[] { -1, 1 }, set.getSamples().get(0).getValues());
		assertArrayEquals(new double[] { -0.6, -0.2 }, set.getSamples().get(2).getValues(), 1e-15);
		assertEquals(List.of("b", "c", "c"), winners(set), "a name counts before a place: 0 is the third output's name");
	}

	@Test
	void compressedImagesMayHaveLabelsThatAreNot() throws IOException {
		images("train-images.idx3-ubyte.gz", true);
		labels("train-labels.idx1-ubyte", 1, 1, 1);
		assertEquals(List.of("b", "b", "b"), winners(read("train-images.idx3-ubyte.gz", Map.of())));
		assertNull(read("train-images.idx3-ubyte.gz", Map.of("labels", "none")).getSamples().get(0).getExpectation());
	}

	@Test
	void aDocumentSaysHowTheyAreRead() throws IOException {
		Files.createDirectory(folder.resolve("data"));
		images("data/pixels", false);
		labels("data/what they show", 1, 1, 2);
		SampleSet reference = NetworkFactory.eINSTANCE.createSampleSet();
		reference.setLocation("data/pixels");
		reference.setReader("idx");
		reference.getOptions().putAll(Map.of("labels", "what%20they%20show", "from", "255,0", "first", "2"));
		SampleSet set = readers.read(reference, network, folder.resolve("n.netwright").toUri());
		assertEquals(List.of("b", "b"), winners(set));
		assertArrayEquals(new double[] { 1, -1 }, set.getSamples().get(0).getValues(), "dark became bright");
		assertEquals(List.of("data/pixels", "data/what%20they%20show"), readers.files(reference).stream().map(SampleSet::getLocation).toList());
		reference.getOptions().put("labels", "/etc/hostname");
		assertTrue(failure(() -> readers.read(reference, network, folder.resolve("n.netwright").toUri())).contains("only files beside"));
	}

	@Test
	void allTypesOfNumbersAreRead() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (DataOutputStream out = new DataOutputStream(bytes)) {
			header(out, 0x0e, 2, 2);
			for (double value : new double[] { 0.25, -3, 1e300, -0.0 }) {
				out.writeDouble(value);
			}
		}
		Files.write(folder.resolve("d.idx"), bytes.toByteArray());
		assertArrayEquals(new double[] { 1e300, -0.0 }, read("d.idx", Map.of()).getSamples().get(1).getValues(), "taken as they are");
		for (int type : new int[] { 0x09, 0x0b, 0x0c, 0x0d }) {
			ByteArrayOutputStream other = new ByteArrayOutputStream();
			try (DataOutputStream out = new DataOutputStream(other)) {
				header(out, type, 1, 2);
				for (int value : new int[] { -7, 100 }) {
					switch (type) {
					case 0x09 -> out.writeByte(value);
					case 0x0b -> out.writeShort(value);
					case 0x0c -> out.writeInt(value);
					default -> out.writeFloat(value);
					}
				}
			}
			Files.write(folder.resolve("d.idx"), other.toByteArray());
			assertArrayEquals(new double[] { -7, 100 }, read("d.idx", Map.of()).getSamples().get(0).getValues());
		}
	}

	@Test
	void errorsNameFilePlaceAndCure() throws IOException {
		images("i.idx3", false);
		byte[] whole = Files.readAllBytes(folder.resolve("i.idx3"));
		Files.write(folder.resolve("short.idx3"), java.util.Arrays.copyOf(whole, whole.length - 1));
		assertEquals(path("short.idx3") + ": This file ends in element 3 of the 3 that it says it has. Take all of it from where it was made.",
				failure("short.idx3", Map.of()));
		Files.write(folder.resolve("long.idx3"), java.util.Arrays.copyOf(whole, whole.length + 1));
		assertEquals(3, read("long.idx3", Map.of()).getSamples().size(), "as many as were wanted are there");
		Files.writeString(folder.resolve("text.idx"), "x,y\n1,2\n");
		assertEquals(path("text.idx") + ": This is no idx file: its first bytes are 782c790a, but 0000, the type of its numbers (08, 09 or 0b to"
				+ " 0e) and the number of dimensions are needed. Choose another file.", failure("text.idx", Map.of()));
		labels("few", 1, 2);
		assertEquals("few: There are 2 labels for 3 images. Choose the labels that belong to them.", failure("i.idx3", Map.of("labels", "few")));
		labels("wrong", 1, 7, 1);
		assertEquals("wrong: Label 2: The label \"7\" is neither an output neuron nor its place, 0 to 2. Outputs are: cat, dog, 0.",
				failure("i.idx3", Map.of("labels", "wrong")));
		assertTrue(failure("i.idx3", Map.of("labels", "missing")).contains("there is no such file beside the images"));
		assertTrue(failure("i.idx3", Map.of("label", "x")).contains("there is no such option; use labels, from, first"));
		network.getLayers().getFirst().getNeurons().removeLast();
		assertEquals(path("i.idx3") + ": Each image has 1 x 2 = 2 values, but the network has 1 inputs. Take images of that size, or a network for"
				+ " these.", failure("i.idx3", Map.of()));
	}

	@Test
	void theyAreReadOneByOne() throws IOException {
		images("i", true);
		labels("l", 2, 1, 0);
		try (IdxSamples samples = IdxSamples.open(folder.resolve("i"), folder.resolve("l"), network)) {
			double[] values = new double[2];
			assertEquals(3, samples.count());
			assertTrue(samples.next(values));
			assertArrayEquals(new double[] { -1, 1 }, values);
			assertEquals(2, samples.winner());
			assertTrue(samples.next(values) && samples.next(values));
			assertEquals(2, samples.winner());
			assertTrue(!samples.next(values));
		}
	}

	@Test
	void aSurveyFindsSizesAndClasses() throws IOException {
		images("x-images-idx3-ubyte", false);
		labels("x-labels-idx1-ubyte.gz", 10, 9, 9);
		IdxImages found = (IdxImages) SampleSource.survey(folder.resolve("x-images-idx3-ubyte"), Progress.NONE).orElseThrow();
		assertEquals(new IdxImages(folder.resolve("x-images-idx3-ubyte"), folder.resolve("x-labels-idx1-ubyte.gz"), 3, 1, 2, true, List.of("9", "10")), found);
		assertEquals(Map.of("labels", "x-labels-idx1-ubyte.gz", "first", "2"), found.options(2, null));
		assertTrue(failure(() -> SampleSource.survey(folder.resolve("x-labels-idx1-ubyte.gz"), Progress.NONE)).contains("Choose the file with the images."));
	}

	private String path(String name) {
		return folder.resolve(name).toString();
	}

	private SampleSet read(String name, Map<String, String> options) throws IOException {
		return readers.read(name.contains("idx") ? null : "idx", folder.resolve(name), network, options);
	}

	private String failure(String name, Map<String, String> options) {
		return failure(() -> read(name, options));
	}

	private static String failure(org.junit.jupiter.api.function.Executable action) {
		return assertThrows(NetworkFileException.class, action).getMessage();
	}

	private static List<String> winners(SampleSet set) {
		return set.getSamples().stream().map(sample -> ((WinnerExpectation) sample.getExpectation()).getWinner().getId()).toList();
	}

	private void images(String name, boolean compressed) throws IOException {
		try (DataOutputStream out = new DataOutputStream(compressed ? new GZIPOutputStream(Files.newOutputStream(folder.resolve(name)))
				: Files.newOutputStream(folder.resolve(name)))) {
			header(out, 0x08, 3, 1, 2);
			for (int value : IMAGES) {
				out.writeByte(value);
			}
		}
	}

	private void labels(String name, int... labels) throws IOException {
		try (DataOutputStream out = new DataOutputStream(name.endsWith(".gz") ? new GZIPOutputStream(Files.newOutputStream(folder.resolve(name)))
				: Files.newOutputStream(folder.resolve(name)))) {
			header(out, 0x08, labels.length);
			for (int label : labels) {
				out.writeByte(label);
			}
		}
	}

	private static void header(DataOutputStream out, int type, int... sizes) throws IOException {
		out.writeInt(type << 8 | sizes.length);
		for (int size : sizes) {
			out.writeInt(size);
		}
	}

	private static Network network() {
		try {
			String json = """
					{"layers": [{"neurons": [{}, {}]}, {"neurons": [{"id": "a", "name": "cat"}, {"id": "b", "name": "dog"},
					 {"id": "c", "name": "0"}]}]}""";
			return new JsonFormat().read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "net.json").network();
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
	}
}
