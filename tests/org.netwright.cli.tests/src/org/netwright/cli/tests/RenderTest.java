// SPDX-License-Identifier: EPL-2.0
package org.netwright.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.netwright.cli.tests.NetworkText.SHAPES;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenderTest {

	@TempDir
	private Path folder;

	@BeforeEach
	void writeNetworks() {
		NetworkText.shapes(folder);
	}

	private CommandRun run(String... arguments) {
		return CommandRun.in(folder, arguments);
	}

	private String svg(String... more) throws IOException {
		String[] arguments = new String[4 + more.length];
		System.arraycopy(new String[] { "render", SHAPES, "--output", "x.svg" }, 0, arguments, 0, 4);
		System.arraycopy(more, 0, arguments, 4, more.length);
		assertEquals("", run(arguments).succeeded().out());
		return Files.readString(folder.resolve("x.svg"));
	}

	@Test
	void thePngHasTheWidthThatWasAskedFor() throws IOException {
		assertEquals("", run("render", SHAPES, "--output", "x.PNG", "--width", "400").succeeded().out());
		BufferedImage image = ImageIO.read(folder.resolve("x.PNG").toFile());
		assertEquals(400, image.getWidth());
		assertTrue(image.getHeight() > 100, "height " + image.getHeight());
	}

	@Test
	void aSampleShowsItsValues() throws IOException {
		assertFalse(svg().contains("0.982"));
		assertTrue(svg("--sample", "inverted cross").contains("0.982"));
	}

	@Test
	void theThemeChangesTheColours() throws IOException {
		String light = svg();
		assertEquals(light, svg("--theme", "light"));
		assertNotEquals(light, svg("--theme", "dark"));
		assertEquals(light, svg("--lines", "curved"));
		assertNotEquals(light, svg("--lines", "straight"));
	}

	/** Line 1 has a black column and checkers, which nothing else has. */
	@Test
	void fieldsShowWhatMakesNeuronsMostActive() throws IOException {
		String checker = "#a9adb4";
		assertFalse(svg().contains(checker));
		assertTrue(svg("--fields").contains(checker));
		NetworkText.write(folder, "cycle.json", """
				{"layers": [{"neurons": [{"id": "x"}]}, {"id": "h", "activation": "tanh", "neurons": [
				  {"id": "a", "incoming": [{"source": "b", "weight": 1}]},
				  {"id": "b", "incoming": [{"source": "a", "weight": 1}]}]}]}
				""");
		assertEquals(2, run("render", "cycle.json", "--output", "cycle.svg", "--fields").exitCode());
	}

	@Test
	void anExistingPictureIsReplaced() throws IOException {
		NetworkText.write(folder, "x.svg", "old");
		assertTrue(svg().startsWith("<"));
	}

	@Test
	void aNetworkThatCannotBeRunCanBeDrawn() {
		NetworkText.write(folder, "cycle.json", """
				{"layers": [{"neurons": [{"id": "x"}]}, {"id": "h", "activation": "no.such", "neurons": [
				  {"id": "a", "incoming": [{"source": "b", "weight": 1}]},
				  {"id": "b", "incoming": [{"source": "a", "weight": 1}]}]}]}
				""");
		run("render", "cycle.json", "--output", "cycle.svg").succeeded();
		assertTrue(Files.exists(folder.resolve("cycle.svg")));
	}

	@Test
	void whatCannotBeDrawnIsRefusedAndLeavesNothing() {
		run("render", SHAPES, "--output", "x.pdf")
				.refused("x.pdf: Pictures of this kind cannot be made. Choose a name that ends in .png, .svg, .html or .gif.");
		run("render", SHAPES, "--output", "none/x.png")
				.refused("none/x.png: There is no folder " + folder.resolve("none") + ". Create it, or choose another one.");
		run("render", SHAPES, "--output", "x.png", "--sample", "crss")
				.refused("shapes.json: There is no sample 'crss'. Did you mean 'cross'?");
		assertEquals(1, folder.toFile().list().length);
	}
}
