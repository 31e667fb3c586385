// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.netwright.diagram.canvas.PdfCanvas;
import org.netwright.diagram.drawing.DiagramPainter;
import org.netwright.diagram.drawing.DiagramState;
import org.netwright.diagram.export.DiagramExport;
import org.netwright.diagram.palette.Grey;
import org.netwright.diagram.palette.Palette;
import org.netwright.diagram.palette.Tone;
import org.netwright.diagram.scene.NodeKind;
import org.netwright.diagram.scene.Scene;
import org.netwright.diagram.scene.SceneNode;
import org.netwright.model.Network;
import org.netwright.tests.support.GoldenFile;
import org.netwright.tests.support.GoldenNetwork;

/** What a PDF viewer sees of an exported picture. */
class PdfExportTest {
	private static final double WIDTH = 620;
	private static final int LARGER = 2;

	private final Network shapes = Networks.shapes();
	private final Scene scene = Networks.scene(shapes);
	private final DiagramState cross = Networks.state(shapes, Networks.sample("inverted cross"));

	@Test
	void nodesHaveTheGreysOfTheGoldenInvertedCross() throws IOException {
		GoldenNetwork golden = GoldenFile.SHAPES.network();
		Map<String, Double> activations = golden.sample("inverted cross").activations();
		try (PDDocument document = Loader.loadPDF(pdf(scene, Palette.light(), WIDTH))) {
			BufferedImage image = new PDFRenderer(document).renderImage(0, LARGER);
			assertEquals(LARGER * WIDTH, image.getWidth());
			double scale = image.getWidth() / scene.bounds().width();
			for (SceneNode node : scene.nodes()) {
				int level = Grey.ACTIVATION.level(activations.get(golden.neurons().get(node.neuron()).id()));
				double up = node.kind() == NodeKind.INPUT ? 0.6 : 0.78;
				int rgb = image.getRGB((int) (node.x() * scale), (int) ((node.y() - up * node.radius()) * scale)) & 0xffffff;
				for (int shift = 0; shift < 24; shift += 8) {
					assertEquals(level, rgb >> shift & 0xff, 1, node.name());
				}
			}
		}
	}

	@Test
	void theBackgroundReachesEveryCorner() throws IOException {
		for (Palette palette : new Palette[] { Palette.light(), Palette.dark() }) {
			try (PDDocument document = Loader.loadPDF(pdf(scene, palette, WIDTH))) {
				BufferedImage image = new PDFRenderer(document).renderImage(0);
				for (int x : new int[] { 1, image.getWidth() - 2 }) {
					for (int y : new int[] { 1, image.getHeight() - 2 }) {
						assertEquals(palette.argb(Tone.CANVAS) & 0xffffff, image.getRGB(x, y) & 0xffffff);
					}
				}
			}
		}
	}

	@Test
	void textsCanBeSearchedAndTheTitleSaysWhatItIs() throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf(scene, Palette.light(), WIDTH))) {
			String text = new PDFTextStripper().getText(document);
			for (SceneNode output : scene.outputs()) {
				assertTrue(text.contains(output.name()), output.name() + " in " + text);
			}
			assertEquals(scene.name(), document.getDocumentInformation().getTitle());
			assertTrue(document.getDocumentInformation().getSubject().contains("cross"), document.getDocumentInformation().getSubject());
		}
	}

	@Test
	void namesInAnyScriptAreDrawn() throws IOException {
		shapes.getLayers().getLast().getNeurons().getFirst().setName("\u5341 cross \u2713 \u0915");
		try (PDDocument document = Loader.loadPDF(pdf(Networks.scene(shapes), Palette.light(), WIDTH))) {
			assertTrue(new PDFTextStripper().getText(document).contains("cross"));
			assertEquals(1, document.getNumberOfPages());
		}
	}

	@Test
	void theSamePictureGivesTheSameBytes() throws IOException {
		assertArrayEquals(pdf(scene, Palette.light(), WIDTH), pdf(scene, Palette.light(), WIDTH));
	}

	@Test
	void aPageThatNoViewerShowsIsRefused() {
		assertThrows(IllegalArgumentException.class, () -> pdf(scene, Palette.light(), 0));
		assertThrows(IllegalArgumentException.class, () -> pdf(scene, Palette.light(), PdfCanvas.GREATEST_SIZE + 1));
	}

	private byte[] pdf(Scene picture, Palette palette, double width) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		DiagramExport.pdf(new DiagramPainter(picture, palette), cross, width, out);
		return out.toByteArray();
	}
}
