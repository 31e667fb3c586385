// SPDX-License-Identifier: EPL-2.0
package org.netwright.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The materialised product on a screen: it starts, shows the example, and its log is clean. */
class ProductStartTest {
	/** The canvas of the light theme, which covers much of the window once the network is drawn. */
	private static final int CANVAS = 0x8d929b;

	@TempDir
	Path home;

	@Test
	void startsWithTheExampleOnScreenAndLogsNoError() throws Exception {
		try (RunningProduct product = new RunningProduct(home, List.of())) {
			boolean drawn = product.waitFor(60, () -> share(product.screen(), CANVAS) > 0.1);
			BufferedImage screen = product.screen();
			File picture = new File("target/product-start.png");
			ImageIO.write(screen, "png", picture);
			assertTrue(drawn, "no network on the screen, see " + picture.getAbsolutePath() + "\n" + product.output() + product.log());
			assertTrue(share(screen, 0xffffff) > 0.001 && share(screen, 0x000000) > 0.0005, "black and white are on the screen: " + picture);
			assertTrue(product.isAlive());
			assertFalse(product.log().contains("!ENTRY"), product.log());
			assertEquals("", product.output());
		}
	}

	/** How long it takes is printed, to about a tenth of a second: so often is the screen looked at. */
	@Test
	void startsAgainInTheSameWorkspace() throws Exception {
		RunningCommand.run(home, "examples", "--extract", "examples");
		Path file = home.resolve("examples/shapes-3x3.netwright");
		for (String which : List.of("first", "second", "third")) {
			try (RunningProduct product = new RunningProduct(home, List.of(), file)) {
				assertTrue(product.waitFor(60, () -> share(product.screen(), CANVAS) > 0.1), product.log());
				System.out.printf("%s start in a workspace until the network is drawn: %.1f s%n", which, product.secondsSinceStart());
				assertFalse(product.log().contains("!ENTRY"), product.log());
			}
		}
	}

	@Test
	void opensTheFileThatIsGiven() throws Exception {
		Path file = home.resolve("mine.netwright");
		RunningCommand.run(home, "examples", "--extract", "examples");
		Files.copy(home.resolve("examples/xor.netwright"), file);
		try (RunningProduct product = new RunningProduct(home, List.of(), file)) {
			assertTrue(product.waitFor(60, () -> share(product.screen(), CANVAS) > 0.1), product.log());
			ImageIO.write(product.screen(), "png", new File("target/product-file.png"));
			assertFalse(product.log().contains("!ENTRY"), product.log());
		}
	}

	/** The share of the screen's pixels that have exactly a colour. */
	private static double share(BufferedImage screen, int rgb) {
		int[] pixels = screen.getRGB(0, 0, screen.getWidth(), screen.getHeight(), null, 0, screen.getWidth());
		int count = 0;
		for (int pixel : pixels) {
			if ((pixel & 0xffffff) == rgb) {
				count++;
			}
		}
		return (double) count / pixels.length;
	}
}
