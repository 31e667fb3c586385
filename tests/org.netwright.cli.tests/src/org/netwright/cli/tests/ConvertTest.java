// SPDX-License-Identifier: EPL-2.0
package org.netwright.cli.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.netwright.cli.tests.NetworkText.SHAPES;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConvertTest {

	@TempDir
	private Path folder;

	@BeforeEach
	void writeNetworks() {
		NetworkText.shapes(folder);
	}

	private CommandRun run(String... arguments) {
		return CommandRun.in(folder, arguments);
	}

	@Test
	void thereAndBackIsTheSameNetwork() throws IOException {
		assertEquals("", run("convert", SHAPES, "a.netwright").succeeded().out());
		run("convert", "a.netwright", "b.json").succeeded();
		run("convert", "b.json", "c.netwright").succeeded();
		assertArrayEquals(Files.readAllBytes(folder.resolve("a.netwright")), Files.readAllBytes(folder.resolve("c.netwright")));
		String json = run("propagate", SHAPES, "--sample", "inverted cross", "--format=json").succeeded().out();
		assertEquals(json, run("propagate", "a.netwright", "--sample", "inverted cross", "--format=json").succeeded().out());
		assertEquals(json, run("propagate", "b.json", "--sample", "inverted cross", "--format=json").succeeded().out());
	}

	@Test
	void anExistingFileIsReplacedOnlyByForce() throws IOException {
		NetworkText.write(folder, "old.netwright", "precious");
		run("convert", SHAPES, "old.netwright")
				.refused("old.netwright: This file exists already. Use --force to replace it, or choose another name.");
		assertEquals("precious", Files.readString(folder.resolve("old.netwright")));
		run("convert", SHAPES, "old.netwright", "--force").succeeded();
		run("validate", "old.netwright").succeeded();
	}

	@Test
	void aFailedConversionLeavesTheOldFile() throws IOException {
		NetworkText.write(folder, "old.netwright", "precious");
		NetworkText.write(folder, "bad.json", "{");
		assertEquals(2, run("convert", "bad.json", "old.netwright", "--force").exitCode());
		assertEquals("precious", Files.readString(folder.resolve("old.netwright")));
		assertEquals(3, folder.toFile().list().length);
	}

	@Test
	void aNetworkThatCannotBeRunCanBeConverted() {
		NetworkText.write(folder, "missing.json",
				"{\"layers\": [{\"neurons\": [{}]}, {\"activation\": \"com.acme.softplus\", \"neurons\": [{}]}]}");
		run("convert", "missing.json", "missing.netwright").succeeded();
		assertTrue(run("validate", "missing.netwright").out().contains("com.acme.softplus"));
	}

	@Test
	void aPlaceThatCannotBeWrittenIsNamed() {
		run("convert", SHAPES, "none/x.json")
				.refused("none/x.json: There is no folder " + folder.resolve("none") + ". Create it, or choose another one.");
		run("convert", SHAPES, ".", "--force").refused(".: This is a folder. Name a file in it.");
		run("convert", SHAPES, "x.txt").refused("x.txt: Files of this kind cannot be written. Choose a name that ends in one of:"
				+ " .netwright, .json.");
	}
}
