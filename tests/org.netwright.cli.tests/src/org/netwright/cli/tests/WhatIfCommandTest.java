// SPDX-License-Identifier: EPL-2.0
package org.netwright.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.netwright.cli.tests.NetworkText.SHAPES;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;

class WhatIfCommandTest {

	@TempDir
	private Path folder;

	@BeforeEach
	void writeNetworks() {
		NetworkText.shapes(folder);
	}

	private CommandRun run(String... more) {
		List<String> arguments = new ArrayList<>(List.of("what-if", SHAPES));
		arguments.addAll(List.of(more));
		return CommandRun.in(folder, arguments.toArray(String[]::new));
	}

	@Test
	void onePixelMakesTheInvertedCrossAnX() {
		assertEquals("""
				Now: cross, margin 0.011608

				Changes          Winner    Margin
				Pixel 5 1 to -1  X       0.011608

				Proved: 1 change at 2 levels, and none with fewer. It is the only one with as few.
				""", run("--sample", "inverted cross", "--goal", "X", "--levels", "2").succeeded().out());
	}

	@Test
	void jsonHasTheChangedInput() {
		JsonObject result = run("--sample", "inverted cross", "--goal", "X", "--format", "json").succeeded().json();
		assertEquals("X", result.get("goal").getAsString());
		assertEquals("cross", result.getAsJsonObject("before").get("winner").getAsString());
		assertEquals(1, result.get("changes").getAsInt());
		assertTrue(result.get("proved").getAsBoolean());
		JsonObject example = result.getAsJsonArray("examples").get(0).getAsJsonObject();
		JsonObject changed = example.getAsJsonArray("changed").get(0).getAsJsonObject();
		assertEquals("Pixel 5", changed.get("name").getAsString());
		assertEquals(1, changed.get("from").getAsDouble());
		assertEquals(-1, changed.get("to").getAsDouble());
		assertEquals(9, example.getAsJsonArray("input").size());
		assertEquals("X", example.get("winner").getAsString());
	}

	@Test
	void whatIsTheCaseAlreadyIsSaid() {
		assertTrue(run("--sample", "cross", "--goal", "cross").succeeded().out().endsWith("That is so already.\n"));
	}

	@Test
	void whatCannotBeIsProved() {
		NetworkText.write(folder, "never.json", """
				{"layers": [{"id": "in", "neurons": [{"id": "a"}]},
				 {"id": "out", "activation": "identity", "neurons": [{"id": "o", "bias": -5, "incoming": [{"source": "a", "weight": 1}]}]}]}
				""");
		CommandRun never = CommandRun.in(folder, "what-if", "never.json", "--input=0");
		assertTrue(never.succeeded().out().endsWith("Proved: no input at 3 levels does that.\n"), never.out());
	}

	@Test
	void anUnknownGoalNamesTheNearest() {
		CommandRun wrong = run("--sample", "cross", "--goal", "cros");
		assertEquals(2, wrong.exitCode());
		assertTrue(wrong.err().contains("There is no output 'cros'. Did you mean 'cross'?"), wrong.err());
	}
}
