// SPDX-License-Identifier: EPL-2.0
package org.netwright.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The product comes back as it was left: the same perspective, views and editors, and the same editor in front. */
class RestartTest {
	/** Room for what may differ: a caret, a pointer, the seed of the next random image. */
	private static final double ALIKE = 0.985;

	@TempDir
	Path home;

	@Test
	void theWindowComesBackAsItWasLeft() throws Exception {
		RunningCommand.run(home, "examples", "--extract", "examples");
		Path first = Files.copy(home.resolve("examples/xor.netwright"), home.resolve("first.netwright"));
		Path second = Files.copy(home.resolve("examples/shapes-3x3.netwright"), home.resolve("second.netwright"));
		BufferedImage fresh;
		BufferedImage left;
		try (RunningProduct product = new RunningProduct(home, List.of(), first, second)) {
			assertTrue(product.waitFor(60, () -> product.title().contains("second.netwright")), product.log());
			product.pause(2);
			fresh = product.screen();
			product.press("ctrl+alt+1");
			product.pause(2);
			product.press("ctrl+3");
			product.pause(2);
			product.type("Activation Inspector");
			product.pause(2);
			product.press("Return");
			product.pause(2);
			product.press("ctrl+Page_Up");
			assertTrue(product.waitFor(20, () -> product.title().contains("first.netwright")), product.title());
			product.pause(2);
			left = product.screen();
			ImageIO.write(left, "png", new File("target/restart-left.png"));
			assertTrue(alike(fresh, left) < 0.9, "it was changed a lot before it was left");
			product.press("ctrl+q");
			assertEquals(0, product.end(), product.output());
			assertEquals("", product.log());
		}
		try (RunningProduct product = new RunningProduct(home, List.of())) {
			boolean back = product.waitFor(60, () -> product.title().contains("first.netwright") && alike(left, product.screen()) > ALIKE);
			ImageIO.write(product.screen(), "png", new File("target/restart-back.png"));
			assertTrue(back, "see target/restart-left.png and target/restart-back.png\n" + product.log());
			product.press("ctrl+q");
			assertEquals(0, product.end(), product.output());
			assertEquals("", product.log());
		}
	}

	/** The share of pixels that are equal. */
	private static double alike(BufferedImage one, BufferedImage other) {
		int[] first = one.getRGB(0, 0, one.getWidth(), one.getHeight(), null, 0, one.getWidth());
		int[] second = other.getRGB(0, 0, other.getWidth(), other.getHeight(), null, 0, other.getWidth());
		int equal = 0;
		for (int i = 0; i < first.length; i++) {
			if (first[i] == second[i]) {
				equal++;
			}
		}
		return (double) equal / first.length;
	}
}
