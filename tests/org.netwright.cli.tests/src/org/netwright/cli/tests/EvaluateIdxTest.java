// SPDX-License-Identifier: EPL-2.0
package org.netwright.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Images in the idx format for a network whose first output wins where the first of two pixels is bright. */
class EvaluateIdxTest {
	private static final int IMAGES = 3_000;

	@TempDir
	private Path folder;

	@BeforeEach
	void writeFiles() throws IOException {
		NetworkText.write(folder, "net.json", """
				{"layers": [{"id": "in", "neurons": [{"id": "a"}, {"id": "b"}]}, {"activation": "identity", "neurons": [
				 {"id": "left", "incoming": [{"source": "a", "weight": 1}]}, {"id": "right", "incoming": [{"source": "b", "weight": 1}]}]}]}""");
		try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(Files.newOutputStream(folder.resolve("images.gz"))))) {
			header(out, IMAGES, 1, 2);
			for (int i = 0; i < IMAGES; i++) {
				out.writeByte(i % 3 == 0 ? 255 : 0);
				out.writeByte(i % 3 == 0 ? 0 : 255);
			}
		}
		write("labels", IMAGES, i -> i % 3 == 0 ? 0 : 1);
	}

	@Test
	void everyImageIsJudgedByItsLabel() {
		CommandRun run = CommandRun.in(folder, "evaluate", "net.json", "--idx", "images.gz", "labels", "--format=json");
		assertEquals("""
				{
				  "count": 3000,
				  "byWinner": {
				    "left": 1000,
				    "right": 2000
				  },
				  "undecided": 0,
				  "atLeastHalf": {
				    "left": 1000,
				    "right": 2000
				  }
				}
				""", run.succeeded().out());
	}

	@Test
	void wrongLabelsFail() {
		write("labels", IMAGES, i -> i < 7 ? i % 3 == 0 ? 1 : 0 : i % 3 == 0 ? 0 : 1);
		CommandRun run = CommandRun.in(folder, "evaluate", "net.json", "--idx", "images.gz", "labels");
		assertEquals(1, run.exitCode());
		assertTrue(run.out().endsWith("As expected: 2993 of 3000\n"), run.out());
	}

	@Test
	void mistakesNameTheFileAsItWasWritten() {
		CommandRun.in(folder, "evaluate", "net.json", "--idx", "images", "labels").refused("images: There is no such file. Check its name and folder.");
		CommandRun.in(folder, "evaluate", "net.json", "--idx", "labels", "images.gz").refused("labels: Each image has 1 value, but the network has 2 inputs."
				+ " Take images of that size, or a network for these.");
		write("labels", IMAGES, i -> i == 2_500 ? 9 : 0);
		CommandRun.in(folder, "evaluate", "net.json", "--idx", "images.gz", "labels")
				.refused("labels: Label 2501: The label \"9\" is neither an output neuron nor its place, 0 to 1. Outputs are: left, right.");
		write("few", 5, i -> 0);
		CommandRun.in(folder, "evaluate", "net.json", "--idx", "images.gz", "few")
				.refused("few: There are 5 labels for 3000 images. Choose the labels that belong to them.");
		assertEquals(2, CommandRun.in(folder, "evaluate", "net.json", "--idx", "images.gz").exitCode(), "both files are needed");
	}

	private interface Label {
		int of(int image);
	}

	private void write(String name, int count, Label label) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (DataOutputStream out = new DataOutputStream(bytes)) {
			header(out, count);
			for (int i = 0; i < count; i++) {
				out.writeByte(label.of(i));
			}
			out.flush();
			Files.write(folder.resolve(name), bytes.toByteArray());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static void header(DataOutputStream out, int... sizes) throws IOException {
		out.writeInt(0x08 << 8 | sizes.length);
		for (int size : sizes) {
			out.writeInt(size);
		}
	}
}
