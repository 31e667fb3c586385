// SPDX-License-Identifier: EPL-2.0
package org.netwright.formats.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.IntBinaryOperator;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netwright.formats.image.ImageInput;
import org.netwright.formats.json.JsonFormat;
import org.netwright.model.Network;
import org.netwright.model.file.NetworkFileException;

class ImageInputTest {

	private static final int WHITE = 0xffffffff;
	private static final int BLACK = 0xff000000;

	@TempDir
	Path folder;

	@Test
	void pixelPerInputBecomesItsLuminance() throws IOException {
		byte[] png = png(2, 2, BufferedImage.TYPE_INT_RGB, (x, y) -> y == 0 ? x == 0 ? WHITE : BLACK : x == 0 ? 0xffff0000 : 0xff00ff00);
		assertArrayEquals(new double[] { 1, -1, 2 * 0.2126 - 1, 2 * 0.7152 - 1 }, values(png, 2, 2), 1e-15);
		assertEquals(0.0722, values(png(1, 1, BufferedImage.TYPE_INT_RGB, (x, y) -> 0xff0000ff), 1, 1, 0, 1)[0], 1e-15);
	}

	@Test
	void whiteAndBlackAreExactlyTheEndsInAnyShape() throws IOException {
		for (int size = 1; size <= 17; size++) {
			for (double value : values(png(size, 3, BufferedImage.TYPE_INT_RGB, (x, y) -> WHITE), 7, 5)) {
				assertEquals(1, value);
			}
			for (double value : values(png(3, size, BufferedImage.TYPE_INT_RGB, (x, y) -> BLACK), 7, 5)) {
				assertEquals(-1, value);
			}
		}
	}

	@Test
	void largerPictureIsAveragedOverEachArea() throws IOException {
		byte[] png = png(6, 3, BufferedImage.TYPE_INT_RGB, (x, y) -> x == 0 || x >= 4 && y == 0 ? WHITE : BLACK);
		assertArrayEquals(new double[] { 0.5, 0, 1.0 / 3 }, values(png, 1, 3, 0, 1), 1e-15);
	}

	@Test
	void pixelsInSeveralAreasCountWithTheirShare() throws IOException {
		byte[] png = png(3, 1, BufferedImage.TYPE_INT_RGB, (x, y) -> x == 0 ? WHITE : BLACK);
		assertArrayEquals(new double[] { 2.0 / 3, 0 }, values(png, 1, 2, 0, 1), 1e-15);
		byte[] middle = png(3, 1, BufferedImage.TYPE_INT_RGB, (x, y) -> x == 1 ? WHITE : BLACK);
		assertArrayEquals(new double[] { 1.0 / 3, 1.0 / 3 }, values(middle, 1, 2, 0, 1), 1e-15);
	}

	@Test
	void smallerPictureIsSpread() throws IOException {
		byte[] png = png(1, 2, BufferedImage.TYPE_INT_RGB, (x, y) -> y == 0 ? WHITE : BLACK);
		assertArrayEquals(new double[] { 1, 1, 0.5, 0.5, 0, 0 }, values(png, 3, 2, 0, 1), 1e-15);
	}

	@Test
	void transparentLiesOnBlack() throws IOException {
		byte[] png = png(3, 1, BufferedImage.TYPE_INT_ARGB, (x, y) -> x == 0 ? 0x00ffffff : x == 1 ? 0x33ffffff : WHITE);
		assertArrayEquals(new double[] { 0, 0.2, 1 }, values(png, 1, 3, 0, 1), 1e-15);
	}

	@Test
	void greyPicturesAreTakenAsTheyAreStored() throws IOException {
		BufferedImage image = new BufferedImage(3, 1, BufferedImage.TYPE_BYTE_GRAY);
		BufferedImage fine = new BufferedImage(3, 1, BufferedImage.TYPE_USHORT_GRAY);
		for (int x = 0; x < 3; x++) {
			image.getRaster().setSample(x, 0, 0, 51 * x);
			fine.getRaster().setSample(x, 0, 0, 13107 * x);
		}
		assertArrayEquals(new double[] { 0, 0.2, 0.4 }, values(bytes(image), 1, 3, 0, 1), 1e-15);
		assertArrayEquals(new double[] { 0, 0.2, 0.4 }, values(bytes(fine), 1, 3, 0, 1), 1e-15);
		byte[] bits = png(2, 1, BufferedImage.TYPE_BYTE_BINARY, (x, y) -> x == 0 ? WHITE : BLACK);
		assertArrayEquals(new double[] { 1, 0 }, values(bits, 1, 2, 0, 1));
	}

	@Test
	void networkSaysRowsColumnsAndRange() throws IOException {
		Path file = Files.write(folder.resolve("x.png"), png(4, 2, BufferedImage.TYPE_INT_RGB, (x, y) -> x < 2 ? WHITE : BLACK));
		assertArrayEquals(new double[] { 16, 4 },
				ImageInput.read(file, network("{\"rows\": 1, \"columns\": 2, \"minimum\": 4, \"maximum\": 16}")));
		assertArrayEquals(new double[] { 1, -1 }, ImageInput.read(file, network("{\"rows\": 1, \"columns\": 2}")));
	}

	@Test
	void errorsNameTheFileAndTheCure() throws IOException {
		Path file = Files.write(folder.resolve("x.png"), png(1, 1, BufferedImage.TYPE_INT_RGB, (x, y) -> WHITE));
		assertEquals(file + ": The input layer of this network is not arranged as an image. Give it rows and columns, or give"
				+ " the input as numbers.", failure(file, network("{}")));
		Network network = network("{\"rows\": 1, \"columns\": 2}");
		assertEquals(folder.resolve("y.png") + ": There is no such file. Check its name and folder.",
				failure(folder.resolve("y.png"), network));
		Files.writeString(file, "hello", StandardCharsets.UTF_8);
		assertEquals(file + ": This is not a picture. Choose a PNG file.", failure(file, network));
	}

	@Test
	void damagedAndGiganticPicturesAreRefused() throws IOException {
		byte[] png = png(64, 64, BufferedImage.TYPE_INT_RGB, (x, y) -> x * y * 0x10305);
		byte[] cut = Arrays.copyOf(png, png.length / 2);
		assertTrue(assertThrows(NetworkFileException.class, () -> values(cut, 1, 1)).getMessage()
				.startsWith("x.png: This picture is damaged"));
		byte[] huge = png.clone();
		huge[16] = 0x00;
		huge[17] = 0x01;
		huge[20] = 0x00;
		huge[21] = 0x01;
		assertThrows(NetworkFileException.class, () -> values(huge, 1, 1));
	}

	private static String failure(Path file, Network network) {
		return assertThrows(NetworkFileException.class, () -> ImageInput.read(file, network)).getMessage();
	}

	private static double[] values(byte[] png, int rows, int columns) throws IOException {
		return values(png, rows, columns, -1, 1);
	}

	private static double[] values(byte[] png, int rows, int columns, double minimum, double maximum) throws IOException {
		return ImageInput.read(new ByteArrayInputStream(png), "x.png", rows, columns, minimum, maximum);
	}

	private static byte[] png(int width, int height, int type, IntBinaryOperator colour) throws IOException {
		BufferedImage image = new BufferedImage(width, height, type);
		for (int y = 0; y < height; y++) {
			for (int x = 0; x < width; x++) {
				image.setRGB(x, y, colour.applyAsInt(x, y));
			}
		}
		return bytes(image);
	}

	private static byte[] bytes(BufferedImage image) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		assertTrue(ImageIO.write(image, "png", out));
		return out.toByteArray();
	}

	private static Network network(String input) throws IOException {
		String json = "{\"layers\": [{\"neurons\": [{}, {}]}], \"input\": " + input + "}";
		return new JsonFormat().read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "net.json").network();
	}
}
