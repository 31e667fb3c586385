// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.GraphicsEnvironment;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
import org.netwright.model.Position;
import org.netwright.tests.support.GoldenFile;
import org.netwright.tests.support.GoldenNetwork;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

class DiagramExportTest {

	private final Network shapes = Networks.shapes();
	private final Scene scene = Networks.scene(shapes);
	private final DiagramState cross = Networks.state(shapes, Networks.sample("inverted cross"));

	@ParameterizedTest
	@ValueSource(ints = { 620, 1240, 2480 })
	void nodesHaveTheGreysOfTheGoldenInvertedCross(int width) throws IOException {
		GoldenNetwork golden = GoldenFile.SHAPES.network();
		Map<String, Double> activations = golden.sample("inverted cross").activations();
		for (Palette palette : List.of(Palette.light(), Palette.dark())) {
			BufferedImage image = png(palette, width);
			assertEquals(width, image.getWidth());
			assertEquals(width * 760 / 1240, image.getHeight());
			for (SceneNode node : scene.nodes()) {
				double activation = activations.get(golden.neurons().get(node.neuron()).id());
				int level = Grey.ACTIVATION.level(activation);
				double up = node.kind() == NodeKind.INPUT ? 0.6 : 0.78;
				int rgb = rgb(image, node.x(), node.y() - up * node.radius());
				assertEquals(Integer.toHexString(level * 0x010101), Integer.toHexString(rgb), node.name());
			}
		}
	}

	@Test
	void theBackgroundReachesEveryCorner() throws IOException {
		for (Palette palette : List.of(Palette.light(), Palette.dark())) {
			for (int width : new int[] { 1240, 701, 333 }) {
				BufferedImage image = png(palette, width);
				int canvas = palette.argb(Tone.CANVAS);
				assertEquals(canvas, image.getRGB(0, 0));
				assertEquals(canvas, image.getRGB(image.getWidth() - 1, image.getHeight() - 1));
			}
		}
	}

	@Test
	void theWinnersRingIsAmber() throws IOException {
		BufferedImage image = png(Palette.light(), 1240);
		SceneNode node = scene.node(32);
		assertEquals(0xFFB000, rgb(image, node.x(), node.y() - node.radius() - 4.5));
		assertEquals(0x8D929B, rgb(image, node.x(), scene.node(31).y() - node.radius() - 4.5));
	}

	@Test
	void noDisplayIsNeeded() {
		assertTrue(GraphicsEnvironment.isHeadless(), "these tests run with java.awt.headless=true");
	}

	@Test
	void aPictureOfWhatLiesLeftOfTheOriginIsWhole() throws IOException {
		shapes.getLayers().getFirst().getNeurons().getFirst().setPosition(new Position(-400, -200));
		Scene moved = Networks.scene(shapes);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		DiagramExport.png(new DiagramPainter(moved, Palette.light()), cross, (int) moved.bounds().width(), out);
		BufferedImage image = ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
		SceneNode node = moved.node(0);
		assertEquals(0, image.getRGB((int) (node.x() - moved.bounds().x() - 15),
				(int) (node.y() - moved.bounds().y() - 15)) & 0xFFFFFF);
	}

	@Test
	void sizesOutOfRangeAreRefused() {
		DiagramPainter painter = new DiagramPainter(scene, Palette.light());
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		assertThrows(IllegalArgumentException.class, () -> DiagramExport.png(painter, cross, 0, out));
		assertThrows(IllegalArgumentException.class, () -> DiagramExport.svg(painter, cross, 30_000, out));
		assertEquals(0, out.size());
	}

	@Test
	void svgIsWellFormedAndItsTextsAreTexts() throws Exception {
		Document document = parse(svg(scene, cross));
		List<String> texts = texts(document, "text");
		assertTrue(texts.containsAll(List.of("Pixels", "8 \u00B7 tanh", "\u22120.98", "+0.66", "cross", "0.982")));
		assertTrue(texts.getLast().startsWith("cross 0.982, then X 0.971 (margin 0.012)"), texts.getLast());
		List<String> titles = texts(document, "title");
		assertEquals("Shapes 3x3", titles.getFirst());
		assertTrue(titles.contains("Line 1: +0.664"), titles.toString());
		assertEquals("5 layers, 33 neurons, " + texts.getLast(), texts(document, "desc").getFirst());
		assertEquals("1240", document.getDocumentElement().getAttribute("width"));
		assertEquals("0 0 1240 760", document.getDocumentElement().getAttribute("viewBox"));
		assertEquals("#8d929b", document.getElementsByTagName("rect").item(0).getAttributes().getNamedItem("fill")
				.getNodeValue());
	}

	@Test
	void svgBearsAnyName() throws Exception {
		String name = "<\"&'> \u0007\u4E2D\uD83D\uDE00\uD800";
		shapes.setName(name);
		shapes.getLayers().getLast().getNeurons().getFirst().setName(name);
		Document document = parse(svg(Networks.scene(shapes), cross));
		assertEquals("<\"&'> \u4E2D\uD83D\uDE00", texts(document, "title").getFirst());
		assertTrue(texts(document, "text").contains("<\"&'> \u4E2D\uD83D\uDE00"));
	}

	@Test
	void pngBearsAnyNameToo() throws IOException {
		shapes.getLayers().getLast().getNeurons().getFirst().setName("\u0007\u4E2D\u6587 \uD83D\uDE00");
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		DiagramExport.png(new DiagramPainter(Networks.scene(shapes), Palette.light()), cross, 1240, out);
		assertTrue(out.size() > 10_000);
	}

	@Test
	void aNetworkWithoutANameStillHasATitle() throws Exception {
		shapes.setName(null);
		assertFalse(texts(parse(svg(Networks.scene(shapes), DiagramState.EMPTY)), "title").getFirst().isBlank());
	}

	private BufferedImage png(Palette palette, int width) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		DiagramExport.png(new DiagramPainter(scene, palette), cross, width, out);
		return ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
	}

	private int rgb(BufferedImage image, double x, double y) {
		double scale = image.getWidth() / scene.bounds().width();
		return image.getRGB((int) (x * scale), (int) (y * scale)) & 0xFFFFFF;
	}

	private static String svg(Scene scene, DiagramState state) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		DiagramExport.svg(new DiagramPainter(scene, Palette.light()), state, DiagramExport.DEFAULT_WIDTH, out);
		return out.toString(StandardCharsets.UTF_8);
	}

	private static Document parse(String svg) throws Exception {
		return DocumentBuilderFactory.newInstance().newDocumentBuilder()
				.parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
	}

	private static List<String> texts(Document document, String element) {
		NodeList nodes = document.getElementsByTagName(element);
		List<String> texts = new ArrayList<>();
		for (int i = 0; i < nodes.getLength(); i++) {
			texts.add(nodes.item(i).getTextContent());
		}
		return texts;
	}
}
