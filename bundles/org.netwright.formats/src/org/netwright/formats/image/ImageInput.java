// SPDX-License-Identifier: EPL-2.0
package org.netwright.formats.image;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.Raster;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Iterator;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

import org.netwright.model.InputRange;
import org.netwright.model.Layer;
import org.netwright.model.Network;
import org.netwright.model.NetworkFactory;
import org.netwright.model.file.NetworkFileException;

/**
 * Makes input values of a picture, usually a PNG.
 *
 * <p>Of each pixel counts its Rec. 709 luminance {@code Y = 0.2126 R + 0.7152 G + 0.0722 B} of the values as they are
 * stored (0 to 1), times its opacity: what is transparent lies on black. The picture is divided into as many rows and
 * columns as the input has, and each input value is the average over its area, pixels that lie in several areas counting
 * with their share. 0 becomes the minimum of the input range, 1 the maximum.
 */
public final class ImageInput {

	private static final long RED = 2126;
	private static final long GREEN = 7152;
	private static final long BLUE = 722;
	private static final double WHITE = 10_000.0 * 255 * 255;
	private static final int LARGEST = 1_024;
	private static final long MOST_PIXELS = 100_000_000;

	private ImageInput() {
	}

	/**
	 * Reads a file as the input of a network.
	 *
	 * @param file any path
	 * @param network its input layer says how many rows and columns, its input range what black and white are
	 * @return {@code [rows * columns]}, row by row from the top
	 * @throws NetworkFileException if the input layer is not arranged as an image, or the file is missing or no picture
	 */
	public static double[] read(Path file, Network network) throws NetworkFileException {
		return read(file, network, PictureFit.STRETCHED);
	}

	/**
	 * Reads a file as the input of a network, in a way that a person has chosen.
	 *
	 * @param file any path
	 * @param network its input layer says how many rows and columns, its input range what black and white are
	 * @param fit how the picture becomes an image of that size
	 * @return {@code [rows * columns]}, row by row from the top
	 * @throws NetworkFileException if the input layer is not arranged as an image, or the file is missing or no picture
	 */
	public static double[] read(Path file, Network network, PictureFit fit) throws NetworkFileException {
		Layer input = network.getLayers().isEmpty() ? null : network.getLayers().get(0);
		if (input == null || input.getRows() <= 0 || input.getColumns() <= 0) {
			throw new NetworkFileException(file.toString(), "The input layer of this network is not arranged as an image. Give"
					+ " it rows and columns, or give the input as numbers.", null);
		}
		InputRange range = network.getInputRange() == null ? NetworkFactory.eINSTANCE.createInputRange()
				: network.getInputRange();
		try (InputStream in = Files.newInputStream(file)) {
			if (fit.equals(PictureFit.STRETCHED)) {
				return read(in, file.toString(), input.getRows(), input.getColumns(), range.getMinimum(), range.getMaximum());
			}
			double[] values = luminance(in, file.toString()).fitted(input.getRows(), input.getColumns(), fit);
			return mapped(values, range.getMinimum(), range.getMaximum());
		} catch (NetworkFileException e) {
			throw e;
		} catch (NoSuchFileException e) {
			throw new NetworkFileException(file.toString(), "There is no such file. Check its name and folder.", e);
		} catch (IOException e) {
			throw new NetworkFileException(file.toString(), "This could not be read: " + e.getMessage() + ". Try again.", e);
		}
	}

	/**
	 * Reads a stream.
	 *
	 * @param in not closed
	 * @param source where the stream came from, as people know it; named in messages
	 * @param rows 1 or more
	 * @param columns 1 or more
	 * @param minimum what black becomes
	 * @param maximum what white becomes
	 * @return {@code [rows * columns]}, row by row from the top
	 * @throws NetworkFileException if this is no picture, or too large a one
	 * @throws IOException if the stream fails
	 */
	public static double[] read(InputStream in, String source, int rows, int columns, double minimum, double maximum)
			throws IOException {
		return mapped(average(decode(in, source), rows, columns), minimum, maximum);
	}

	private static double[] mapped(double[] values, double minimum, double maximum) {
		for (int i = 0; i < values.length; i++) {
			values[i] = minimum + values[i] * (maximum - minimum);
		}
		return values;
	}

	/**
	 * Reads a stream as a picture of luminances; a large one is made smaller by averages, to at most 1,024 pixels in height and width.
	 *
	 * @param in not closed
	 * @param source where the stream came from, as people know it; named in messages
	 * @return its luminances, 0 to 1
	 * @throws NetworkFileException if this is no picture, or too large a one
	 * @throws IOException if the stream fails
	 */
	public static Luminance luminance(InputStream in, String source) throws IOException {
		BufferedImage image = decode(in, source);
		double shrink = Math.min(1, (double) LARGEST / Math.max(image.getHeight(), image.getWidth()));
		int rows = Math.max(1, (int) Math.round(image.getHeight() * shrink));
		int columns = Math.max(1, (int) Math.round(image.getWidth() * shrink));
		return new Luminance(rows, columns, average(image, rows, columns));
	}

	/**
	 * How large a picture is, without reading its pixels.
	 *
	 * @param in not closed
	 * @param source where the stream came from, as people know it; named in messages
	 * @return {@code [2]}: height and width in pixels
	 * @throws NetworkFileException if this is no picture
	 * @throws IOException if the stream fails
	 */
	public static int[] size(InputStream in, String source) throws IOException {
		return withReader(in, source, reader -> new int[] { reader.getHeight(0), reader.getWidth(0) });
	}

	private static BufferedImage decode(InputStream in, String source) throws IOException {
		return withReader(in, source, reader -> {
			long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
			if (pixels > MOST_PIXELS) {
				throw new NetworkFileException(source, "This picture is too large: " + reader.getWidth(0) + " x "
						+ reader.getHeight(0) + " pixels. Make it smaller.", null);
			}
			return reader.read(0);
		});
	}

	private interface Look<T> {
		T at(ImageReader reader) throws IOException;
	}

	private static <T> T withReader(InputStream in, String source, Look<T> look) throws IOException {
		try (ImageInputStream stream = new MemoryCacheImageInputStream(in)) {
			Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
			if (!readers.hasNext()) {
				throw new NetworkFileException(source, "This is not a picture. Choose a PNG file.", null);
			}
			ImageReader reader = readers.next();
			try {
				reader.setInput(stream, true, true);
				return look.at(reader);
			} catch (NetworkFileException e) {
				throw e;
			} catch (IOException | RuntimeException e) {
				throw new NetworkFileException(source, "This picture is damaged: " + e.getMessage() + ". Save it again.", e);
			} finally {
				reader.dispose();
			}
		}
	}

	private static double[] average(BufferedImage image, int rows, int columns) {
		return AreaAverage.of(y -> luminances(image, y), image.getHeight(), image.getWidth(), rows, columns);
	}

	private static double[] luminances(BufferedImage image, int y) {
		ColorModel model = image.getColorModel();
		double[] line = new double[image.getWidth()];
		if (model.getColorSpace().getType() == ColorSpace.TYPE_GRAY) {
			grey(image.getRaster(), model, y, line);
			return line;
		}
		int[] pixels = image.getRGB(0, y, line.length, 1, null, 0, line.length);
		for (int x = 0; x < line.length; x++) {
			int pixel = pixels[x];
			long colour = RED * (pixel >> 16 & 0xff) + GREEN * (pixel >> 8 & 0xff) + BLUE * (pixel & 0xff);
			line[x] = colour * (pixel >>> 24) / WHITE;
		}
		return line;
	}

	/** Java takes grey for linear light and would brighten it on the way to RGB, so the stored values are read. */
	private static void grey(Raster raster, ColorModel model, int y, double[] line) {
		double white = (1L << model.getComponentSize(0)) - 1;
		boolean opaque = !model.hasAlpha();
		double solid = opaque ? 1 : (1L << model.getComponentSize(1)) - 1;
		boolean multiplied = model.isAlphaPremultiplied();
		for (int x = 0; x < line.length; x++) {
			double value = raster.getSample(x, y, 0) / white;
			line[x] = opaque || multiplied ? value : value * raster.getSample(x, y, 1) / solid;
		}
	}
}
