// SPDX-License-Identifier: EPL-2.0
package org.netwright.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** The start script of the materialised product: what is headless, what is said, how it ends. */
class StartScriptTest {
	@TempDir
	Path folder;

	@Test
	void withoutADisplayAndWithoutACommandItSaysInTwoLinesWhatCanBeDone() throws Exception {
		RunningCommand command = RunningCommand.run(folder);
		assertEquals(2, command.exit());
		assertEquals("", command.out());
		List<String> lines = command.err().lines().toList();
		assertEquals(2, lines.size(), command.err());
		assertTrue(lines.get(0).contains("no display"), lines.get(0));
		assertTrue(lines.get(1).contains("render"), lines.get(1));
	}

	@Test
	void propagatesTheInvertedCrossOfAnExtractedExample() throws Exception {
		assertEquals(0, RunningCommand.run(folder, "examples", "--extract", "here").exit());
		RunningCommand command = RunningCommand.run(folder, "propagate", "here/shapes-3x3.netwright", "--sample", "inverted cross", "--format", "json");
		assertEquals("", command.err());
		assertEquals(0, command.exit());
		JsonObject result = JsonParser.parseString(command.out()).getAsJsonObject();
		assertEquals("cross", result.get("winner").getAsString());
		assertEquals("X", result.get("runnerUp").getAsString());
		assertEquals(0.0116, result.get("margin").getAsDouble(), 5e-4);
		JsonObject firstLine = result.getAsJsonArray("layers").get(1).getAsJsonObject().getAsJsonArray("neurons").get(0).getAsJsonObject();
		assertEquals(0.8, firstLine.get("preActivation").getAsDouble(), 1e-12);
		assertEquals(Math.tanh(0.8), firstLine.get("activation").getAsDouble(), 1e-12);
	}

	@Test
	void countsTheBlackAndWhiteImagesByWinner() throws Exception {
		RunningCommand.run(folder, "examples", "--extract", ".");
		RunningCommand two = RunningCommand.run(folder, "evaluate", "shapes-3x3.netwright", "--levels", "2", "--format", "json");
		assertEquals("{\"square\":84,\"V\":80,\"X\":80,\"cross\":98} 170", counts(two));
		RunningCommand three = RunningCommand.run(folder, "evaluate", "shapes-3x3.netwright", "--levels", "3", "--format", "json");
		assertEquals("{\"square\":3938,\"V\":3332,\"X\":2496,\"cross\":2936} 6981", counts(three));
	}

	private static String counts(RunningCommand command) {
		JsonObject result = JsonParser.parseString(command.out()).getAsJsonObject();
		return result.get("byWinner") + " " + result.get("undecided");
	}

	@Test
	void drawsAPictureWithoutADisplay() throws Exception {
		RunningCommand.run(folder, "examples", "--extract", ".");
		RunningCommand command = RunningCommand.run(folder, "render", "shapes-3x3.netwright", "--output", "cross.png", "--sample", "inverted cross");
		assertEquals("", command.err());
		assertEquals(0, command.exit());
		assertTrue(javax.imageio.ImageIO.read(folder.resolve("cross.png").toFile()).getWidth() >= 1000);
	}

	@Test
	void anUnknownCommandNamesTheNearestOne() throws Exception {
		RunningCommand command = RunningCommand.run(folder, "propagte");
		assertEquals(2, command.exit());
		assertEquals("", command.out());
		assertTrue(command.err().contains("propagate"), command.err());
	}

	@Test
	void aMissingFileIsOneLine() throws Exception {
		RunningCommand command = RunningCommand.run(folder, "validate", "nowhere.netwright");
		assertEquals(2, command.exit());
		assertEquals(1, command.err().lines().count(), command.err());
		assertTrue(command.err().contains("nowhere.netwright"), command.err());
	}

	@Test
	void theScriptsOfAllPlatformsKnowExactlyTheCommandsThatThereAre() throws Exception {
		RunningCommand help = RunningCommand.run(folder, "--help");
		assertEquals(0, help.exit());
		Set<String> commands = Pattern.compile("(?m)^  ([a-z-]+)  +\\S").matcher(help.out()).results().map(r -> r.group(1))
				.collect(Collectors.toCollection(TreeSet::new));
		assertTrue(commands.contains("evaluate"), help.out());
		Path scripts = ProductFiles.root().resolve("features/org.netwright.runtime.feature/rootfiles");
		assertEquals(commands, words(scripts.resolve("linux/netwright"), "--version \\| (.*)\\) ;;"));
		assertEquals(commands, words(scripts.resolve("macosx/netwright"), "--version \\| (.*)\\) ;;"));
		assertEquals(commands, words(scripts.resolve("win32/netwright.cmd"), "--version (.*)\\) do if"));
	}

	private static Set<String> words(Path script, String pattern) throws Exception {
		var matcher = Pattern.compile(pattern).matcher(Files.readString(script));
		assertTrue(matcher.find(), script.toString());
		return new TreeSet<>(List.of(matcher.group(1).strip().split("[ |]+")));
	}
}
