// SPDX-License-Identifier: EPL-2.0
package org.netwright.cli.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.netwright.cli.tests.NetworkText.SHAPES;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netwright.tests.support.GoldenFile;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Lessons and walks as pages and animations. */
class LessonRenderTest {

	private static final String LESSON = """
			"lessons": [{"name": "Why <cross>?", "description": "One & all", "steps": [
			  {"title": "The image", "note": "It becomes numbers.", "sample": "inverted cross", "at": "pixels"},
			  {"note": "Two of its three pixels line up.", "at": "h1-1"},
			  {"title": "The end"}]}, {"name": "Empty"}],
			""";

	@TempDir
	private Path folder;

	@BeforeEach
	void writeNetworks() {
		NetworkText.shapes(folder);
		NetworkText.write(folder, "taught.json", GoldenFile.SHAPES.text().replaceFirst("\\{", "{" + LESSON));
	}

	private CommandRun run(String... arguments) {
		return CommandRun.in(folder, arguments);
	}

	private Document page(String... more) throws Exception {
		List<String> arguments = new ArrayList<>(List.of("render", "--output", "x.html"));
		arguments.addAll(List.of(more));
		assertEquals("", run(arguments.toArray(String[]::new)).succeeded().out());
		DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
		factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
		return factory.newDocumentBuilder().parse(new ByteArrayInputStream(Files.readAllBytes(folder.resolve("x.html"))));
	}

	private static List<Element> elements(Object parent, String tag) {
		NodeList list = parent instanceof Document document ? document.getElementsByTagName(tag) : ((Element) parent).getElementsByTagName(tag);
		return IntStream.range(0, list.getLength()).mapToObj(i -> (Element) list.item(i)).toList();
	}

	@Test
	void theLessonHasItsStepsItsNotesAndTheGoldenNumbers() throws Exception {
		Document page = page("taught.json", "--lesson", "Why <cross>?");
		assertEquals("Why <cross>?", elements(page, "title").getFirst().getTextContent());
		assertEquals("One & all", elements(page, "header").getFirst().getElementsByTagName("p").item(0).getTextContent());
		List<Element> steps = elements(page, "section");
		assertEquals(List.of("1. The image", "2. Lines: Line 1 \u00B7 inverted cross", "3. The end"),
				steps.stream().map(step -> elements(step, "h2").getFirst().getTextContent()).toList());
		assertTrue(steps.get(1).getTextContent().contains("Two of its three pixels line up."));
		assertTrue(steps.get(1).getTextContent()
				.contains("(\u22121)(\u22120.8) + (+1)(\u22120.8) + (\u22121)(\u22120.8) + bias 0 = 0.8; tanh 0.8 = 0.664"));
		Map<String, Double> golden = GoldenFile.SHAPES.network().sample("inverted cross").activations();
		List<String> outputs = elements(steps.get(2), "tr").stream().skip(1).map(row -> elements(row, "th").getFirst().getTextContent() + " "
				+ elements(row, "span").getFirst().getTextContent().replaceFirst(".* = ", "")).toList();
		assertEquals(List.of("square " + three(golden.get("out-square")), "V " + three(golden.get("out-V")), "X " + three(golden.get("out-X")),
				"cross " + three(golden.get("out-cross"))), outputs);
	}

	private static String three(double value) {
		return String.format(Locale.ROOT, "%.3f", value);
	}

	@Test
	void theWalkOfASampleHasOneStepForEachLayer() throws Exception {
		Document page = page(SHAPES, "--sample", "inverted cross");
		assertEquals(5, elements(page, "section").size());
		assertTrue(elements(page, "section").getLast().getTextContent().contains("cross wins with 0.982; X comes next with 0.971, a margin of 0.012."));
	}

	@Test
	void receptiveFieldsStandBesideTheNeurons() throws Exception {
		int plain = elements(page(SHAPES, "--sample", "inverted cross"), "rect").size();
		int fields = elements(page(SHAPES, "--sample", "inverted cross", "--fields"), "rect").size();
		assertTrue(fields > plain + 200, plain + " rectangles without fields, " + fields + " with them");
	}

	@Test
	void thePageNeedsNothingElse() throws Exception {
		Document page = page("taught.json", "--lesson", "Why <cross>?");
		String text = Files.readString(folder.resolve("x.html"));
		for (String reference : List.of("src=\"http", "href=\"http", "url(", "@import", "fetch(", "<link", "<iframe")) {
			assertFalse(text.contains(reference), reference);
		}
		List<String> ids = new ArrayList<>();
		NodeList all = page.getElementsByTagName("*");
		IntStream.range(0, all.getLength()).mapToObj(i -> ((Element) all.item(i)).getAttribute("id")).filter(id -> !id.isEmpty()).forEach(ids::add);
		assertEquals(ids.stream().distinct().toList(), ids, "ids are unique");
		for (Element use : elements(page, "use")) {
			assertTrue(ids.contains(use.getAttribute("href").substring(1)), use.getAttribute("href"));
		}
		assertTrue(elements(page, "use").size() > 10, "common parts are written once");
	}

	@Test
	void theAnimationHasItsPicturesAndTimes() throws IOException {
		run("render", "taught.json", "--lesson", "Why <cross>?", "--output", "x.gif", "--width", "500", "--theme", "dark").succeeded();
		ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
		reader.setInput(ImageIO.createImageInputStream(folder.resolve("x.gif").toFile()));
		assertEquals(3, reader.getNumImages(true));
		assertEquals(500, reader.read(0).getWidth());
	}

	@Test
	void whatCannotBeDoneIsSaid() {
		run("render", "taught.json", "--output", "x.html").refused("x.html: Pages and animations show a lesson, or the walk of a sample. Use --lesson or --sample.");
		run("render", "taught.json", "--output", "x.svg", "--lesson", "Empty").refused("x.svg: A lesson is more than one picture. Choose a name that ends in .html or .gif.");
		run("render", "taught.json", "--output", "x.gif", "--lesson", "Empty", "--sample", "X").refused("x.gif: A lesson has its own samples. Use either --lesson or --sample.");
		run("render", "taught.json", "--output", "x.gif", "--lesson", "Empty").refused("taught.json: Lesson 'Empty' has no steps. Add some.");
		run("render", "taught.json", "--output", "x.gif", "--lesson", "Emty").refused("taught.json: There is no lesson 'Emty'. Did you mean 'Empty'?");
		run("render", SHAPES, "--output", "x.gif", "--lesson", "Any").refused("shapes.json: There is no lesson 'Any'. The network has no lessons.");
		run("render", SHAPES, "--output", "x.gif", "--sample", "cross", "--width", "10").refused("x.gif: an animation is 240 to 4000 pixels wide, not 10; choose another --width.");
	}

	@Test
	void lessonsSurviveConverting() throws IOException {
		run("convert", "taught.json", "taught.netwright").succeeded();
		run("convert", "taught.netwright", "again.json").succeeded();
		run("convert", "again.json", "again.netwright").succeeded();
		assertArrayEquals(Files.readAllBytes(folder.resolve("taught.netwright")), Files.readAllBytes(folder.resolve("again.netwright")));
		assertTrue(Files.readString(folder.resolve("again.json")).contains("Two of its three pixels line up."));
	}
}
