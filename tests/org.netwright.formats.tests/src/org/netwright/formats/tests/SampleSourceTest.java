// SPDX-License-Identifier: EPL-2.0
package org.netwright.formats.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netwright.engine.progress.Progress;
import org.netwright.formats.sample.PictureFolder;
import org.netwright.formats.sample.SampleReaders;
import org.netwright.formats.sample.SampleSource;
import org.netwright.formats.sample.SampleTable;
import org.netwright.model.InputRange;
import org.netwright.model.Layer;
import org.netwright.model.Network;
import org.netwright.model.NetworkFactory;
import org.netwright.model.Neuron;
import org.netwright.model.SampleSet;
import org.netwright.model.WinnerExpectation;
import org.netwright.model.file.NetworkFileException;

/** What is found in files of samples before there is a network for them. */
class SampleSourceTest {
	@TempDir
	Path folder;

	@Test
	void aTableWithNamesAndTextsHasItsLabelThere() throws IOException {
		SampleTable table = table("length,width,species\n5.1,3.5,setosa\n7.0,3.2,versicolor\n6.3,3.3,setosa\n");
		assertTrue(table.header());
		assertEquals(3, table.count());
		assertEquals(3, table.label());
		assertEquals(2, table.inputs(3));
		assertEquals(List.of("setosa", "versicolor"), table.classes(3));
		assertArrayEquals(new double[] { 3.2, 7 }, table.range(3));
		assertEquals(Map.of("label-column", "last", "header", "yes", "from", "3.2,7"), table.options(3));
		assertEquals(Optional.empty(), table.refusal(3));
		assertEquals(Optional.of("Line 2: Column 3 (species) holds \"setosa\", which is not a number. Choose this column as the label, or"
				+ " remove it from the table."), table.refusal(0));
		assertEquals(Optional.of("Line 2: Column 3 (species) holds \"setosa\", which is not a number. Choose this column as the label, or"
				+ " remove it from the table."), table.refusal(1));
	}

	@Test
	void labelsThatAreNumbersAreSortedAsNumbers() throws IOException {
		SampleTable table = table("0,12,10\n200,3,9\n7,7,10\n5,255,1\n");
		assertFalse(table.header());
		assertEquals(3, table.label());
		assertEquals(List.of("1", "9", "10"), table.classes(3));
		assertArrayEquals(new double[] { 0, 255 }, table.range(3), "whole numbers as pictures have them");
	}

	@Test
	void theLabelMayComeFirst() throws IOException {
		SampleTable table = table("label,p1,p2\n3,0.5,0\n4,0,1\n3,1,0\n");
		assertEquals(1, table.label());
		assertEquals(List.of("3", "4"), table.classes(1));
		assertArrayEquals(new double[] { 0, 1 }, table.range(1));
		assertEquals(1, table("3,0.5,0.25\n4,0,0.5\n3,1,0.5\n").label(), "without names, where there are a few whole numbers");
		assertEquals(0, table("0.5,-0.25\n0.1,0.5\n").label(), "nothing looks like one");
		assertArrayEquals(new double[] { -1, 1 }, table("0.5,-0.25\n0.1,0.5\n").range(0));
	}

	@Test
	void aCompressedTableIsReadToo() throws IOException {
		Path file = folder.resolve("t.csv.gz");
		try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
			out.write("1,2,a\n3,4,b\n5,6,a\n".getBytes());
		}
		SampleTable table = (SampleTable) SampleSource.survey(file, Progress.NONE).orElseThrow();
		assertEquals(List.of("a", "b"), table.classes(table.label()));
	}

	@Test
	void whatIsSaidOfATableReadsItsSamples() throws IOException {
		SampleTable table = table("kind,a,b\nup,2,4\ndown,6,10\n");
		Network network = network(0, 0, 2, table.classes(1));
		SampleSet set = SampleReaders.standard().read("csv", table.path(), network, table.options(1));
		assertArrayEquals(new double[] { -1, -0.5 }, set.getSamples().get(0).getValues());
		assertArrayEquals(new double[] { 0, 1 }, set.getSamples().get(1).getValues());
		assertEquals(List.of("up", "down"), set.getSamples().stream().map(sample -> ((WinnerExpectation) sample.getExpectation()).getWinner().getName()).toList());
	}

	@Test
	void mistakesNameFilePlaceAndCure() throws IOException {
		assertMistake("1,2\n3\n", "line 2: This row has 1 column but the first one has 2. Correct the row.");
		assertMistake("a,b\n", "This table holds no samples. Write one row for each.");
		Path text = Files.writeString(folder.resolve("notes.doc"), "1,2");
		assertMistake(text, "This is neither a table (.csv, .tsv or .txt), nor images in the idx format, nor a folder of PNG pictures. Choose one of these.");
		assertMistake(folder.resolve("none.csv"), "There is no such file. Check its name and folder.");
		assertMistake(Files.createDirectory(folder.resolve("empty")), "Neither this folder nor the folders in it hold PNG pictures. Choose another one.");
	}

	@Test
	void aColumnWithTooManyValuesIsNoLabel() throws IOException {
		StringBuilder rows = new StringBuilder();
		for (int i = 0; i <= SampleSource.MOST_LABELS; i++) {
			rows.append(i).append(',').append(i % 2).append('\n');
		}
		SampleTable table = table(rows.toString());
		assertEquals(2, table.label());
		assertEquals(Optional.of("Column 1 has more than 1,000 different values, which are no labels. Choose another column, or none."), table.refusal(1));
	}

	@Test
	void foldersOfPicturesAreLabels() throws IOException {
		picture("cross/1.png", 5, 4, 0xffffff);
		picture("cross/2.png", 5, 4, 0);
		picture("line/a.png", 5, 4, 0);
		PictureFolder pictures = (PictureFolder) SampleSource.survey(folder, Progress.NONE).orElseThrow();
		assertEquals(List.of("cross", "line"), pictures.classes());
		assertEquals(List.of(4, 5), List.of(pictures.rows(), pictures.columns()));
		Network network = network(2, 2, 4, pictures.classes());
		SampleSet set = pictures.read(network, Progress.NONE).orElseThrow();
		assertEquals(List.of("cross/1", "cross/2", "line/a"), set.getSamples().stream().map(sample -> sample.getName()).toList());
		assertArrayEquals(new double[] { 1, 1, 1, 1 }, set.getSamples().get(0).getValues());
		assertArrayEquals(new double[] { -1, -1, -1, -1 }, set.getSamples().get(2).getValues());
		assertEquals("line", ((WinnerExpectation) set.getSamples().get(2).getExpectation()).getWinner().getName());
	}

	@Test
	void namesOfPicturesAreLabelsIfSeveralSayTheSame() throws IOException {
		picture("cross-1.png", 320, 160, 0);
		picture("cross-2.png", 320, 160, 0);
		picture("line_1.png", 320, 160, 0);
		PictureFolder pictures = (PictureFolder) SampleSource.survey(folder, Progress.NONE).orElseThrow();
		assertEquals(List.of("cross", "line"), pictures.classes());
		assertEquals(List.of(16, 32), List.of(pictures.rows(), pictures.columns()), "large pictures make small images");
		Files.delete(folder.resolve("cross-2.png"));
		assertEquals(List.of(), ((PictureFolder) SampleSource.survey(folder, Progress.NONE).orElseThrow()).classes(), "all names are different");
		assertNull(((PictureFolder) SampleSource.survey(folder, Progress.NONE).orElseThrow()).read(network(2, 2, 4, List.of("x")), Progress.NONE)
				.orElseThrow().getSamples().getFirst().getExpectation(), "nothing is claimed");
	}

	@Test
	void cancelledItFindsNothing() throws IOException {
		Progress cancelled = new Progress() {
			@Override
			public boolean cancelled() {
				return true;
			}

			@Override
			public void worked(long done, long total) {
				// nobody is watching
			}
		};
		assertEquals(Optional.empty(), SampleSource.survey(Files.writeString(folder.resolve("c.csv"), "1,2\n3,4\n"), cancelled));
	}

	private SampleTable table(String content) throws IOException {
		return (SampleTable) SampleSource.survey(Files.writeString(folder.resolve("t.csv"), content), Progress.NONE).orElseThrow();
	}

	private void assertMistake(String content, String message) throws IOException {
		assertMistake(Files.writeString(folder.resolve("t.csv"), content), message);
	}

	private static void assertMistake(Path path, String message) {
		NetworkFileException wrong = assertThrows(NetworkFileException.class, () -> SampleSource.survey(path, Progress.NONE));
		assertEquals(path + (message.startsWith("line") ? ", " : ": ") + message, wrong.getMessage());
	}

	private void picture(String name, int width, int height, int rgb) throws IOException {
		Path file = folder.resolve(name);
		Files.createDirectories(file.getParent());
		BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		for (int y = 0; y < height; y++) {
			for (int x = 0; x < width; x++) {
				image.setRGB(x, y, rgb);
			}
		}
		ImageIO.write(image, "png", file.toFile());
	}

	private static Network network(int rows, int columns, int inputs, List<String> outputs) {
		Network network = NetworkFactory.eINSTANCE.createNetwork();
		InputRange range = NetworkFactory.eINSTANCE.createInputRange();
		range.setMinimum(-1);
		range.setMaximum(1);
		network.setInputRange(range);
		Layer first = layer(network, inputs);
		first.setRows(rows);
		first.setColumns(columns);
		Layer last = layer(network, outputs.size());
		for (int i = 0; i < outputs.size(); i++) {
			last.getNeurons().get(i).setName(outputs.get(i));
		}
		return network;
	}

	private static Layer layer(Network network, int size) {
		Layer layer = NetworkFactory.eINSTANCE.createLayer();
		network.getLayers().add(layer);
		for (int i = 0; i < size; i++) {
			Neuron neuron = NetworkFactory.eINSTANCE.createNeuron();
			neuron.setId("n" + network.getLayers().size() + "-" + i);
			layer.getNeurons().add(neuron);
		}
		return layer;
	}
}
