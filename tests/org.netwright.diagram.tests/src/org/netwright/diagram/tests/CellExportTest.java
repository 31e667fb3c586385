// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.netwright.diagram.canvas.Box;
import org.netwright.diagram.canvas.ImageCanvas;
import org.netwright.diagram.drawing.DiagramPainter;
import org.netwright.diagram.drawing.DiagramState;
import org.netwright.diagram.export.DiagramExport;
import org.netwright.diagram.palette.Grey;
import org.netwright.diagram.palette.Palette;
import org.netwright.diagram.scene.Scene;
import org.netwright.model.LayerDisplay;
import org.netwright.model.Network;

/** Cells in the files that pictures become. */
class CellExportTest {

	private static final int RED = 0xFFC00000;
	private static final int GREEN = 0xFF00C000;

	private final Network network = Networks.dense(12, 100, 5);
	private final DiagramState state = Networks.state(network, IntStream.range(0, 12).mapToDouble(i -> i / 6.0 - 1).toArray());

	@ParameterizedTest
	@ValueSource(ints = { 640, 1240, 2480 })
	void everyCellHasTheGreyOfItsActivation(int width) throws IOException {
		Scene scene = Networks.scene(network);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		DiagramExport.png(new DiagramPainter(scene, Palette.light()), state, width, out);
		BufferedImage image = ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
		double scale = width / scene.bounds().width();
		for (int n = 12; n < 112; n++) {
			double beside = 0.7 * scene.node(n).radius();
			int x = (int) ((scene.node(n).x() - beside - scene.bounds().x()) * scale);
			int y = (int) ((scene.node(n).y() - beside - scene.bounds().y()) * scale);
			assertEquals(Grey.ACTIVATION.argb(state.activation(n)), image.getRGB(x, y), scene.node(n).name());
		}
	}

	@Test
	void inSvgACellIsARectangleAndALayerSaysWhatItIs() throws IOException {
		String svg = svg();
		assertTrue(svg.contains("<title>Layer 1: 100 neurons \u00B7 tanh</title>"), svg.substring(0, 2000));
		long greys = IntStream.range(12, 112).mapToObj(n -> "#%06X".formatted(Grey.ACTIVATION.argb(state.activation(n)) & 0xFFFFFF)).distinct()
				.filter(svg.toUpperCase(Locale.ROOT)::contains).count();
		assertEquals(IntStream.range(12, 112).map(n -> Grey.ACTIVATION.argb(state.activation(n))).distinct().count(), greys);
	}

	@Test
	void inSvgDotsSayHowManyNeuronsTheyStandFor() throws IOException {
		network.getLayers().get(1).setDisplay(LayerDisplay.ENDS);
		assertTrue(svg().contains(">90 more<"));
	}

	@Test
	void equalNeighboursOfARowAreOneRectangle() {
		RecordingCanvas canvas = new RecordingCanvas();
		canvas.runs(10, 20, 5, 4, new int[] { RED, RED, GREEN, GREEN, GREEN, RED });
		List<Box> boxes = canvas.marks("fillRectangle").stream().map(RecordingCanvas.Mark::box).toList();
		assertEquals(List.of(10.0, 20.0, 10.0, 15.0), boxes.stream().map(Box::x).toList());
		assertEquals(List.of(20.0, 20.0, 25.0, 25.0), boxes.stream().map(Box::y).toList());
		assertEquals(15, boxes.getLast().x());
		assertEquals(20, boxes.getLast().right(), "no more than the cells there are");
	}

	@Test
	void nothingShinesThroughBetweenCells() {
		ImageCanvas canvas = new ImageCanvas(40, 40, 1);
		canvas.cells(2, 2, 4.7, 7, IntStream.range(0, 49).map(i -> i % 2 == 0 ? GREEN : RED).toArray());
		for (int x = 3; x < 34; x++) {
			for (int y = 3; y < 34; y++) {
				int rgb = canvas.image().getRGB(x, y);
				int light = (rgb >> 16 & 0xFF) + (rgb >> 8 & 0xFF);
				assertTrue(light > 0xB0, "black shines through at " + x + ", " + y + ": " + Integer.toHexString(rgb));
			}
		}
	}

	private String svg() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		DiagramExport.svg(new DiagramPainter(Networks.scene(network), Palette.light()), state, 1240, out);
		return out.toString(StandardCharsets.UTF_8);
	}
}
