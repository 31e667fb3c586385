// SPDX-License-Identifier: EPL-2.0
package org.netwright.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.netwright.cli.tests.NetworkText.SHAPES;

import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;

class ValidateTest {

	@TempDir
	private Path folder;

	@BeforeEach
	void writeNetworks() {
		NetworkText.shapes(folder);
		NetworkText.write(folder, "warned.json",
				"{\"layers\": [{\"neurons\": [{}]}, {\"activation\": \"tanh\", \"neurons\": [{\"id\": \"alone\"}]}]}");
		NetworkText.write(folder, "missing.json",
				"{\"layers\": [{\"neurons\": [{}]}, {\"id\": \"odd\", \"activation\": \"com.acme.x\", \"neurons\": [{}]}]}");
	}

	private CommandRun run(String... arguments) {
		return CommandRun.in(folder, arguments);
	}

	@Test
	void aSoundNetworkHasNoProblems() {
		assertEquals("No problems.\n", run("validate", SHAPES).succeeded().out());
		assertEquals("{\n  \"problems\": []\n}\n", run("validate", SHAPES, "--format=json").succeeded().out());
	}

	@Test
	void aWarningGivesZero() {
		JsonObject problem = problem(run("validate", "warned.json", "--format=json").succeeded());
		assertEquals("warning", problem.get("severity").getAsString());
		assertEquals("no-incoming", problem.get("code").getAsString());
		assertEquals("alone", problem.get("element").getAsString());
	}

	@Test
	void anErrorGivesOne() {
		CommandRun run = run("validate", "missing.json", "--format=json");
		assertEquals(1, run.exitCode());
		assertEquals("", run.err());
		JsonObject problem = problem(run);
		assertEquals("error", problem.get("severity").getAsString());
		assertEquals("missing-function", problem.get("code").getAsString());
		assertEquals("[severity, code, element, message]", problem.keySet().toString());
	}

	@Test
	void theTableHasOneLineForEachProblem() {
		CommandRun run = run("validate", "missing.json");
		assertEquals(1, run.exitCode());
		assertTrue(run.out().startsWith("Severity  Code "), run.out());
		assertTrue(run.out().contains("\nerror     missing-function  odd      "), run.out());
	}

	private static JsonObject problem(CommandRun run) {
		return run.json().getAsJsonArray("problems").get(0).getAsJsonObject();
	}
}
