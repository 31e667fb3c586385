// SPDX-License-Identifier: EPL-2.0
package org.netwright.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netwright.examples.catalogue.Example;
import org.netwright.examples.catalogue.Examples;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

class ExamplesTest {

	@TempDir
	private Path folder;

	private CommandRun run(String... arguments) {
		return CommandRun.in(folder, arguments);
	}

	@Test
	void theTableHasOneLineForEachExample() {
		List<String> lines = run("examples").succeeded().out().lines().toList();
		assertEquals(1 + Examples.all().size(), lines.size());
		assertTrue(lines.get(1).startsWith("shapes-3x3 "), lines.get(1));
	}

	@Test
	void jsonNamesEverything() {
		JsonObject result = run("examples", "--format=json").succeeded().json();
		for (int i = 0; i < Examples.all().size(); i++) {
			JsonObject example = result.getAsJsonArray("examples").get(i).getAsJsonObject();
			assertEquals("[id, name, description]", example.keySet().toString());
			assertEquals(Examples.all().get(i).id(), example.get("id").getAsString());
		}
	}

	@Test
	void extractingGivesNetworksThatPass() {
		StringBuilder expected = new StringBuilder();
		Examples.all().forEach(example -> expected.append(Path.of("new", "networks", example.networkFile())).append('\n'));
		assertEquals(expected.toString(), run("examples", "--extract", "new/networks").succeeded().out());
		for (Example example : Examples.all()) {
			run("validate", "new/networks/" + example.networkFile()).succeeded();
		}
		run("evaluate", "new/networks/shapes-3x3.netwright").succeeded();
		run("evaluate", "new/networks/shapes-3x3-biased.netwright").succeeded();
		run("evaluate", "new/networks/xor.netwright").succeeded();
	}

	@Test
	void theStoryComesOutOfTheExample() {
		run("examples", "--extract", ".").succeeded();
		JsonObject cross = run("propagate", "shapes-3x3.netwright", "--sample", "inverted cross", "--format", "json")
				.succeeded().json();
		assertEquals("cross", cross.get("winner").getAsString());
		assertEquals("X", cross.get("runnerUp").getAsString());
		JsonObject two = run("evaluate", "shapes-3x3.netwright", "--levels", "2", "--format", "json").succeeded().json();
		assertEquals("{\"square\":84,\"V\":80,\"X\":80,\"cross\":98}", two.get("byWinner").toString());
		assertEquals(170, two.get("undecided").getAsInt());
	}

	@Test
	void allRowsOfTheDigitsAreJudged() {
		run("examples", "--extract", ".").succeeded();
		CommandRun digits = run("evaluate", "digits.netwright", "--format=json");
		assertEquals("", digits.err());
		assertEquals(1, digits.exitCode());
		assertEquals(1797, digits.json().get("count").getAsInt());
		long votes = digits.json().get("undecided").getAsLong();
		for (JsonElement count : digits.json().getAsJsonObject("byWinner").asMap().values()) {
			votes += count.getAsLong();
		}
		assertEquals(1797, votes);
	}

	@Test
	void nothingIsOverwritten() throws IOException {
		NetworkText.write(folder, "xor.netwright", "precious");
		run("examples", "--extract", ".")
				.refused(Path.of(".", "xor.netwright") + ": This file exists already, so nothing was copied. Choose another folder.");
		assertEquals("precious", Files.readString(folder.resolve("xor.netwright")));
		assertEquals(1, folder.toFile().list().length);
	}

	@Test
	void aFileIsNoFolder() {
		NetworkText.write(folder, "file", "");
		run("examples", "--extract", "file")
				.refused("file: This file exists already, so nothing was copied. Choose another folder.");
	}
}
