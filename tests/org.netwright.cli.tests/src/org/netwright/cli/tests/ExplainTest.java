// SPDX-License-Identifier: EPL-2.0
package org.netwright.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.netwright.cli.tests.NetworkText.SHAPES;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netwright.tests.support.GoldenFile;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** The walk of the inverted cross in words, and why it is a cross. */
class ExplainTest {

	@TempDir
	private Path folder;

	@BeforeEach
	void writeNetworks() {
		NetworkText.shapes(folder);
		NetworkText.write(folder, "small.json", NetworkText.SMALL);
	}

	private CommandRun run(String... arguments) {
		return CommandRun.in(folder, arguments);
	}

	@Test
	void theInvertedCrossIsExplainedLayerByLayer() {
		List<String> lines = run("explain", SHAPES, "--sample", "inverted cross").succeeded().out().lines().toList();
		assertEquals(List.of("1. Pixels", "     \u22121   +1   \u22121", "     +1   +1   +1", "     \u22121   +1   \u22121", "", "2. Lines",
				"   Line 1: (\u22121)(\u22120.8) + (+1)(\u22120.8) + (\u22121)(\u22120.8) + bias 0 = 0.8; tanh 0.8 = 0.664"), lines.subList(0, 7));
		assertTrue(lines.contains("   Shape 4: (\u22120.984)(+0.8) + (\u22120.984)(+0.8) + (\u22120.984)(+0.8) + bias 0 = \u22122.361; tanh \u22122.361 = \u22120.982"));
		assertTrue(lines.contains("      Three negative values with positive weights. tanh is close to its limit of \u22121: it is saturated."));
		assertEquals(List.of("cross wins with 0.982; X comes next with 0.971, a margin of 0.012.", "Why:"), lines.subList(lines.size() - 7, lines.size() - 5));
	}

	@Test
	void theCentreAloneMakesTheDifferenceBetweenCrossAndX() {
		List<String> lines = run("explain", SHAPES, "--sample", "inverted cross").succeeded().out().lines().toList();
		assertEquals(List.of("- Rectified 8 adds 0.982 to cross and adds nothing to X.", "- Rectified 5 adds nothing to cross and adds 0.971 to X.",
				"- Pixel 5 is white: were it black, X would win.", "- Pixel 5 is white: were it grey, nobody would win.",
				"- Pixel 5 is the only input that changes the outcome by itself. Tried: each one alone at the minimum, the neutral value and the maximum."),
				lines.subList(lines.size() - 5, lines.size()));
	}

	@Test
	void jsonHasTheGoldenValuesToTheLastBit() {
		JsonObject result = run("explain", SHAPES, "--sample", "inverted cross", "--format", "json").succeeded().json();
		Map<String, Double> activations = new HashMap<>();
		result.getAsJsonArray("steps").forEach(step -> step.getAsJsonObject().getAsJsonArray("neurons").forEach(neuron -> {
			JsonObject each = neuron.getAsJsonObject();
			activations.put(each.get("id").getAsString(), each.get("activation").getAsDouble());
			assertFalse(each.get("arithmetic").getAsString().isEmpty());
		}));
		Map<String, Double> golden = GoldenFile.SHAPES.network().sample("inverted cross").activations();
		assertEquals(golden.keySet(), activations.keySet());
		golden.forEach((id, value) -> assertEquals(value, activations.get(id), 1e-12, id));
		assertEquals(List.of("cross", "X"), List.of(result.get("winner").getAsString(), result.get("runnerUp").getAsString()));
		assertEquals(2, result.getAsJsonArray("terms").size());
		JsonElement change = result.getAsJsonArray("changes").get(0);
		assertEquals("in5", change.getAsJsonObject().get("input").getAsString());
		assertEquals("X", change.getAsJsonObject().get("winner").getAsString());
		assertEquals(-1, change.getAsJsonObject().get("value").getAsDouble());
		assertEquals(5, result.getAsJsonArray("why").size());
	}

	@Test
	void oneNeuronIsExplainedWithAllThatComesIn() {
		assertEquals("""
				h1-1 (Line 1)
				   Pixel 1: (\u22121)(\u22120.8) = +0.8
				   Pixel 4: (+1)(\u22120.8) = \u22120.8
				   Pixel 7: (\u22121)(\u22120.8) = +0.8
				(\u22121)(\u22120.8) + (+1)(\u22120.8) + (\u22121)(\u22120.8) + bias 0 = 0.8; tanh 0.8 = 0.664
				A negative value with a negative weight, a positive one with a negative weight, and another negative one with a negative weight. tanh makes 0.664 of the sum 0.8.
				""", run("explain", SHAPES, "--sample", "inverted cross", "--neuron", "h1-1").succeeded().out());
		JsonObject one = run("explain", SHAPES, "--sample", "inverted cross", "--neuron", "h1-1", "--format=json").succeeded().json();
		assertEquals(1, one.getAsJsonArray("steps").size());
		assertFalse(one.has("winner"));
		run("explain", SHAPES, "--sample", "inverted cross", "--neuron", "h9").refused("shapes.json: There is no neuron with the id 'h9'.");
	}

	@Test
	void nobodyWinsForGrey() {
		List<String> lines = run("explain", SHAPES, "--input=0,0,0,0,0,0,0,0,0").succeeded().out().lines().toList();
		assertEquals("Nobody wins: the largest output is 0.000, not above 0.", lines.getLast());
	}

	@Test
	void whatIsSwitchedOffIsSaidToBe() {
		String text = run("explain", "small.json", "--sample", "down").succeeded().out();
		assertTrue(text.contains("   off: switched off\n      It is switched off: its activation is 0 and it passes nothing on.\n"), text);
	}
}
