// SPDX-License-Identifier: EPL-2.0
package org.netwright.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.netwright.cli.tests.NetworkText.SHAPES;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.netwright.core.function.FunctionDescriptor;
import org.netwright.core.function.FunctionRegistry;

/** What is wrong with a file or a network is one line that names it, for every command that opens one. */
class FilesTest {

	@TempDir
	private Path folder;

	@BeforeEach
	void writeNetworks() {
		NetworkText.shapes(folder);
	}

	private CommandRun run(String command, String file) {
		return switch (command) {
		case "propagate" -> CommandRun.in(folder, command, file, "--input=1");
		case "render" -> CommandRun.in(folder, command, file, "--output", "out.png");
		case "convert" -> CommandRun.in(folder, command, file, "out.json");
		default -> CommandRun.in(folder, command, file);
		};
	}

	private void refusedWith(CommandRun run, String beginning, String part) {
		assertEquals(2, run.exitCode());
		assertEquals("", run.out());
		assertTrue(run.err().startsWith("netwright: " + beginning), run.err());
		assertTrue(run.err().contains(part), run.err());
		assertEquals(1, run.err().lines().count(), run.err());
	}

	@ParameterizedTest
	@ValueSource(strings = { "validate", "propagate", "evaluate", "receptive-field", "render", "convert" })
	void aMissingFileIsNamed(String command) {
		run(command, "no such.netwright").refused("no such.netwright: There is no such file. Check its name and folder.");
		run(command, "no-such.txt").refused("no-such.txt: There is no such file. Check its name and folder.");
		run(command, ".").refused(".: This is a folder. Name a file in it.");
		assertEquals(1, folder.toFile().list().length);
	}

	@ParameterizedTest
	@ValueSource(strings = { "validate", "propagate", "evaluate", "receptive-field", "render", "convert" })
	void aDamagedFileIsNamedWithThePlace(String command) {
		NetworkText.write(folder, "cut.json", "{\"layers\": [\n");
		refusedWith(run(command, "cut.json"), "cut.json, line ", "too early");
		NetworkText.write(folder, "cut.netwright", "<?xml version=\"1.0\"?>\n<netwright:Network");
		refusedWith(run(command, "cut.netwright"), "cut.netwright, line ", "XML");
		NetworkText.write(folder, "text.txt", "hello");
		run(command, "text.txt").refused("text.txt: Files of this kind cannot be read. Choose a name that ends in one of:"
				+ " .netwright, .json.");
		assertEquals(4, folder.toFile().list().length);
	}

	@ParameterizedTest
	@ValueSource(strings = { "propagate", "evaluate", "receptive-field" })
	void aCycleIsNamed(String command) {
		NetworkText.write(folder, "cycle.json", """
				{"layers": [{"neurons": [{"id": "x"}]}, {"id": "h", "activation": "tanh", "neurons": [
				  {"id": "a", "incoming": [{"source": "b", "weight": 1}]},
				  {"id": "b", "name": "B", "incoming": [{"source": "a", "weight": 1}, {"source": "x", "weight": 1}]}]}]}
				""");
		refusedWith(run(command, "cycle.json"), "cycle.json: ", "a -> b (B) -> a");
	}

	@ParameterizedTest
	@ValueSource(strings = { "propagate", "evaluate", "receptive-field" })
	void aMissingFunctionIsNamed(String command) {
		NetworkText.write(folder, "missing.json",
				"{\"layers\": [{\"neurons\": [{}]}, {\"activation\": \"com.acme.softplus\", \"neurons\": [{}]}]}");
		refusedWith(run(command, "missing.json"), "missing.json: ", "'com.acme.softplus'");
	}

	@Test
	void aWrongNumberOfValuesIsRefused() {
		run("propagate", SHAPES).refused("shapes.json: --input has 1 value, but the network takes 9, one for each neuron of its"
				+ " input layer.");
	}

	@Test
	void aFunctionThatThrowsIsNamedWithItsPlugIn() {
		FunctionRegistry functions = FunctionRegistry.of(
				new FunctionDescriptor("com.acme.bad", "Bad", "", "", "com.acme", () -> values -> new BrokenFunction()));
		NetworkText.write(folder, "bad.json",
				"{\"layers\": [{\"neurons\": [{}]}, {\"activation\": \"com.acme.bad\", \"neurons\": [{}]}]}");
		CommandRun run = CommandRun.in(folder, functions, "propagate", "bad.json", "--input=1");
		refusedWith(run, "bad.json: ", "'com.acme.bad' of plug-in com.acme");
	}

	@Test
	void aDefectIsOneLineToo() {
		CommandRun run = CommandRun.in(folder, (FunctionRegistry) null, "functions");
		refusedWith(run, "This is a defect of Netwright; please report it with the command that led here. java.lang.Null",
				"FunctionsCommand");
	}

	@Test
	void warningsOnTheWayInAreSaidOnStandardError() {
		NetworkText.write(folder, "twice.json", """
				{"layers": [{"neurons": [{"id": "x"}]}, {"activation": "tanh", "neurons": [
				  {"id": "y", "incoming": [{"source": "x", "weight": 1}, {"source": "x", "weight": 2}]}]}]}
				""");
		CommandRun run = CommandRun.in(folder, "propagate", "twice.json", "--input=1", "--format=json");
		assertEquals(0, run.exitCode());
		assertTrue(run.err().startsWith("netwright: twice.json: "), run.err());
		assertEquals(1, run.err().lines().count(), run.err());
		assertEquals(3, run.json().getAsJsonArray("layers").get(1).getAsJsonObject().getAsJsonArray("neurons").get(0)
				.getAsJsonObject().get("preActivation").getAsDouble());
	}

	@Test
	void aPictureIsAnInput() throws IOException {
		picture("cross.png", 30, new int[] { 0, 1, 0, 1, 1, 1, 0, 1, 0 });
		String bySample = CommandRun.in(folder, "propagate", SHAPES, "--sample", "inverted cross").succeeded().out();
		assertEquals(bySample, CommandRun.in(folder, "propagate", SHAPES, "--image", "cross.png").succeeded().out());
	}

	@Test
	void aFileThatIsNoPictureIsRefused() {
		CommandRun run = CommandRun.in(folder, "propagate", SHAPES, "--image", SHAPES);
		refusedWith(run, "shapes.json: ", "not a picture");
		CommandRun.in(folder, "propagate", SHAPES, "--image", "none.png")
				.refused("none.png: There is no such file. Check its name and folder.");
	}

	private void picture(String name, int size, int[] white) throws IOException {
		BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = image.createGraphics();
		graphics.setColor(Color.WHITE);
		for (int i = 0; i < white.length; i++) {
			if (white[i] == 1) {
				graphics.fillRect(i % 3 * size / 3, i / 3 * size / 3, size / 3, size / 3);
			}
		}
		graphics.dispose();
		ImageIO.write(image, "png", folder.resolve(name).toFile());
	}
}
