// SPDX-License-Identifier: EPL-2.0
package org.netwright.formats.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.netwright.formats.image.ImageInput;
import org.netwright.formats.image.Luminance;
import org.netwright.formats.image.PictureFit;

/** How a picture of any size becomes an image of few pixels. */
class LuminanceTest {
	private static final PictureFit PROPORTIONAL = new PictureFit(true, false, false);
	private static final PictureFit CENTRED = new PictureFit(false, false, true);

	@Test
	void aStretchedPictureFillsTheImage() {
		assertArrayEquals(new double[] { 1, 1, 1, 1 }, new Luminance(1, 4, new double[] { 1, 1, 1, 1 }).fitted(2, 2, PictureFit.STRETCHED));
		assertArrayEquals(new double[] { 0.5 }, new Luminance(1, 2, new double[] { 1, 0 }).fitted(1, 1, PictureFit.STRETCHED));
	}

	@Test
	void aPictureThatKeepsItsProportionHasBlackBesideIt() {
		assertArrayEquals(new double[] { 0, 0, 0, 1, 1, 1, 0, 0, 0 }, new Luminance(1, 3, new double[] { 1, 1, 1 }).fitted(3, 3, PROPORTIONAL));
		assertArrayEquals(new double[] { 0, 1, 0, 0, 1, 0, 0, 1, 0 }, new Luminance(3, 1, new double[] { 1, 1, 1 }).fitted(3, 3, PROPORTIONAL));
	}

	@Test
	void inkOnPaperIsInvertedBeforeAnythingElse() {
		assertArrayEquals(new double[] { 0, 0, 0, 1, 0.75, 1, 0, 0, 0 }, new Luminance(1, 3, new double[] { 0, 0.25, 0 }).fitted(3, 3, new PictureFit(true, true, false)));
	}

	@Test
	void aDigitIsScaledAndItsCentreOfMassIsInTheMiddle() {
		double[] corner = new double[100 * 100];
		for (int row = 0; row < 40; row++) {
			for (int column = 60; column < 80; column++) {
				corner[row * 100 + column] = 1;
			}
		}
		double[] image = new Luminance(100, 100, corner).fitted(28, 28, CENTRED);
		double[] wanted = new double[28 * 28];
		for (int row = 4; row < 24; row++) {
			for (int column = 9; column < 19; column++) {
				wanted[row * 28 + column] = 1;
			}
		}
		assertArrayEquals(wanted, image, "20 pixels high, half as wide, in the middle");
		assertArrayEquals(new double[9], new Luminance(2, 2, new double[4]).fitted(3, 3, CENTRED), "black stays black");
	}

	@Test
	void aLargePictureIsReadAsASmallerOne() throws IOException {
		BufferedImage picture = new BufferedImage(4096, 8, BufferedImage.TYPE_INT_RGB);
		for (int x = 0; x < 2048; x++) {
			for (int y = 0; y < 8; y++) {
				picture.setRGB(x, y, 0xffffff);
			}
		}
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ImageIO.write(picture, "png", out);
		Luminance luminance = ImageInput.luminance(new ByteArrayInputStream(out.toByteArray()), "wide.png");
		assertEquals(1024, luminance.columns());
		assertEquals(2, luminance.rows());
		assertEquals(1, luminance.values()[511]);
		assertEquals(0, luminance.values()[512]);
	}
}
