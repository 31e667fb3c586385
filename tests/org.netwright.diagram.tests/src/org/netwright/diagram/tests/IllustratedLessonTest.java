// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.netwright.diagram.drawing.DiagramPainter;
import org.netwright.diagram.drawing.DiagramState;
import org.netwright.diagram.drawing.EdgeLook;
import org.netwright.diagram.export.DiagramExport;
import org.netwright.diagram.lesson.GifLesson;
import org.netwright.diagram.lesson.HtmlLesson;
import org.netwright.diagram.lesson.IllustratedLesson;
import org.netwright.diagram.lesson.IllustratedStep;
import org.netwright.diagram.palette.Palette;
import org.netwright.diagram.palette.Tone;
import org.netwright.diagram.scene.Scene;
import org.netwright.engine.progress.Progress;
import org.netwright.model.Network;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Lessons as pages and animations: read back by a parser and by an image reader that know nothing of them. */
class IllustratedLessonTest {

	private static final String HOSTILE = "</script><script>alert(1)</script> \"'&\u0001 <b>\nsecond line";
	private static final int WIDTH = 620;

	private final Network shapes = Networks.shapes();
	private final Scene scene = Networks.scene(shapes);
	private final DiagramState cross = Networks.state(shapes, Networks.sample("inverted cross"));
	private final DiagramState x = Networks.state(shapes, Networks.sample("X"));

	private static IllustratedStep step(String title, DiagramState state) {
		return new IllustratedStep(title, "place", "", List.of(), "", state);
	}

	private String page(IllustratedLesson lesson) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		HtmlLesson.write(lesson, scene, EdgeLook.USUAL, out, Progress.NONE);
		return out.toString(StandardCharsets.UTF_8);
	}

	private static Document parsed(String page) throws Exception {
		return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
	}

	@Test
	void textsOfPeopleStayTexts() throws Exception {
		IllustratedStep step = new IllustratedStep(HOSTILE, HOSTILE, HOSTILE, List.of(new IllustratedStep.Row(HOSTILE, HOSTILE, HOSTILE)), HOSTILE, cross);
		Document page = parsed(page(new IllustratedLesson(HOSTILE, HOSTILE, List.of(step, step))));
		assertEquals(1, page.getElementsByTagName("script").getLength());
		assertEquals(0, page.getElementsByTagName("b").getLength());
		String shown = "</script><script>alert(1)</script> \"'& <b> second line";
		assertEquals(shown, page.getElementsByTagName("h1").item(0).getTextContent());
		assertEquals("1. " + shown, page.getElementsByTagName("h2").item(0).getTextContent());
		assertEquals("second line", ((Element) page.getElementsByTagName("header").item(0)).getElementsByTagName("p").item(1).getTextContent());
	}

	@Test
	void whatPicturesHaveInCommonIsWrittenOnce() throws IOException {
		int one = page(new IllustratedLesson("L", "", List.of(step("a", cross)))).length();
		List<IllustratedStep> same = IntStream.range(0, 20).mapToObj(i -> step("same", cross)).toList();
		int twenty = page(new IllustratedLesson("L", "", same)).length();
		assertTrue(twenty < 1.5 * one, "20 equal pictures take " + twenty + ", one takes " + one);
		int both = page(new IllustratedLesson("L", "", List.of(step("a", cross), step("b", x)))).length();
		assertTrue(both < 1.8 * one, "two pictures take " + both + ", one takes " + one);
	}

	@Test
	void aPageIsLightAndDark() throws Exception {
		String page = page(new IllustratedLesson("L", "", List.of(step("a", cross))));
		String background = ".picture{background:" + hex(Palette.light()) + "}\n@media (prefers-color-scheme:dark){.picture{background:" + hex(Palette.dark()) + "}}";
		assertTrue(page.contains(background), background);
		Document document = parsed(page);
		NodeList circles = document.getElementsByTagName("circle");
		assertTrue(circles.getLength() > 20, circles.getLength() + " circles");
		for (int i = 0; i < circles.getLength(); i++) {
			String name = ((Element) circles.item(i)).getAttribute("class");
			assertTrue(page.contains("\n." + name + "{"), "a rule for " + name);
		}
	}

	private static String hex(Palette palette) {
		return String.format("#%06x", palette.argb(Tone.CANVAS) & 0xFFFFFF);
	}

	@Test
	void theAnimationShowsThePicturesOneAfterTheOther() throws IOException {
		DiagramPainter painter = new DiagramPainter(scene, Palette.light());
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		IllustratedStep slow = new IllustratedStep("a", "place", "word ".repeat(20), List.of(), "", cross);
		IllustratedStep longer = new IllustratedStep("c", "place", "word ".repeat(200), List.of(), "", x);
		GifLesson.write(new IllustratedLesson("L", "", List.of(slow, step("b", x), step("b", x), longer)), painter, WIDTH, out, Progress.NONE);
		ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
		reader.setInput(ImageIO.createImageInputStream(new ByteArrayInputStream(out.toByteArray())));
		assertEquals(4, reader.getNumImages(true));
		BufferedImage screen = new BufferedImage(WIDTH, reader.read(0).getHeight(), BufferedImage.TYPE_INT_RGB);
		List<Integer> delays = new ArrayList<>();
		for (int i = 0; i < 4; i++) {
			Element root = (Element) reader.getImageMetadata(i).getAsTree("javax_imageio_gif_image_1.0");
			Element place = (Element) root.getElementsByTagName("ImageDescriptor").item(0);
			Element control = (Element) root.getElementsByTagName("GraphicControlExtension").item(0);
			delays.add(Integer.parseInt(control.getAttribute("delayTime")));
			assertEquals("doNotDispose", control.getAttribute("disposalMethod"));
			screen.createGraphics().drawImage(reader.read(i), Integer.parseInt(place.getAttribute("imageLeftPosition")), Integer.parseInt(place.getAttribute("imageTopPosition")), null);
			assertLike(picture(painter, i == 0 ? cross : x), screen, "picture " + i);
		}
		assertEquals(List.of(690, 200, 200, 1200), delays, "hundredths of a second");
		assertTrue(reader.read(1).getHeight() < screen.getHeight(), "only what differs is written");
	}

	private static BufferedImage picture(DiagramPainter painter, DiagramState state) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		DiagramExport.png(painter, state, WIDTH, out);
		return ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
	}

	/** 256 colours are enough that nobody sees a difference. */
	private static void assertLike(BufferedImage wanted, BufferedImage screen, String what) {
		int far = 0;
		for (int y = 0; y < wanted.getHeight(); y++) {
			for (int i = 0; i < wanted.getWidth(); i++) {
				int difference = 0;
				for (int shift = 0; shift <= 16; shift += 8) {
					difference = Math.max(difference, Math.abs((wanted.getRGB(i, y) >> shift & 255) - (screen.getRGB(i, y) >> shift & 255)));
				}
				far += difference > 12 ? 1 : 0;
			}
		}
		assertTrue(far < wanted.getWidth() * wanted.getHeight() / 2000, what + ": " + far + " pixels have another colour");
	}

	@Test
	void whoHasLostInterestGetsNothing() {
		Progress cancelled = new Progress() {
			@Override
			public boolean cancelled() {
				return true;
			}

			@Override
			public void worked(long done, long total) {
				throw new AssertionError("it went on");
			}
		};
		IllustratedLesson lesson = new IllustratedLesson("L", "", List.of(step("a", cross)));
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		assertThrows(CancellationException.class, () -> HtmlLesson.write(lesson, scene, EdgeLook.USUAL, out, cancelled));
		assertThrows(CancellationException.class, () -> GifLesson.write(lesson, new DiagramPainter(scene, Palette.light()), WIDTH, out, cancelled));
		assertEquals(0, out.size());
	}

	@Test
	void sizesHaveLimits() {
		IllustratedLesson none = new IllustratedLesson("L", "", List.of());
		DiagramPainter painter = new DiagramPainter(scene, Palette.light());
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		assertThrows(IllegalArgumentException.class, () -> HtmlLesson.write(none, scene, EdgeLook.USUAL, out, Progress.NONE));
		assertThrows(IllegalArgumentException.class, () -> GifLesson.write(none, painter, WIDTH, out, Progress.NONE));
		IllustratedLesson one = new IllustratedLesson("L", "", List.of(step("a", cross)));
		assertThrows(IllegalArgumentException.class, () -> GifLesson.write(one, painter, 239, out, Progress.NONE));
		assertThrows(IllegalArgumentException.class, () -> GifLesson.write(one, painter, 4001, out, Progress.NONE));
		assertFalse(out.size() > 0);
	}

	@Test
	void thousandsOfConnectionsBecomeImages() throws Exception {
		Network large = Networks.dense(64, 64);
		Scene many = Networks.scene(large);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		HtmlLesson.write(new IllustratedLesson("L", "", List.of(step("a", DiagramState.EMPTY))), many, EdgeLook.USUAL, out, Progress.NONE);
		Document page = parsed(out.toString(StandardCharsets.UTF_8));
		assertEquals(0, page.getElementsByTagName("svg").getLength());
		String source = ((Element) page.getElementsByTagName("img").item(0)).getAttribute("src");
		BufferedImage image = ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(source.substring(source.indexOf(',') + 1))));
		assertEquals(DiagramExport.DEFAULT_WIDTH, image.getWidth());
	}
}
