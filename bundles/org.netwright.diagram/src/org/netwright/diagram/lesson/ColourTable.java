// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.lesson;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * At most 256 colours for pictures that have more: cells of the colour cube (64 steps in each direction) are counted, and divided where
 * most is lost, until there are as many parts as colours; each part is shown in its mean colour (median cut).
 */
final class ColourTable {

	private static final int SIZE = 256;
	private static final int CELLS = 1 << 18;
	private static final int[] SHIFTS = { 16, 8, 0 };

	private final long[] counts = new long[CELLS];
	private final long[][] sums = new long[3][CELLS];
	private int[] colours = new int[0];
	private byte[] indices;

	/** Counts the colours of a picture. */
	void add(BufferedImage image) {
		for (int rgb : pixels(image)) {
			int cell = cell(rgb);
			counts[cell]++;
			for (int c = 0; c < 3; c++) {
				sums[c][cell] += rgb >> SHIFTS[c] & 255;
			}
		}
	}

	static int[] pixels(BufferedImage image) {
		return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
	}

	private static int cell(int rgb) {
		return (rgb >> 18 & 63) << 12 | (rgb >> 10 & 63) << 6 | rgb >> 2 & 63;
	}

	/** Chooses the colours for all that was counted. */
	void choose() {
		List<Part> parts = new ArrayList<>();
		parts.add(new Part(IntStream.range(0, CELLS).filter(cell -> counts[cell] > 0).boxed().toArray(Integer[]::new)));
		while (parts.size() < SIZE) {
			Part worst = parts.stream().max(Comparator.comparingDouble(Part::loss)).orElseThrow();
			if (worst.loss() == 0) {
				break;
			}
			parts.remove(worst);
			parts.addAll(worst.divided());
		}
		colours = new int[SIZE];
		indices = new byte[CELLS];
		for (int i = 0; i < parts.size(); i++) {
			colours[i] = parts.get(i).colour();
			for (int cell : parts.get(i).cells) {
				indices[cell] = (byte) i;
			}
		}
	}

	/** {@code [256]}: red, green and blue in the lower 24 bits. */
	int[] colours() {
		return colours;
	}

	/** The place of each pixel's colour in the table. */
	byte[] indices(BufferedImage image) {
		int[] pixels = pixels(image);
		byte[] result = new byte[pixels.length];
		for (int i = 0; i < pixels.length; i++) {
			result[i] = indices[cell(pixels[i])];
		}
		return result;
	}

	private double mean(int cell, int channel) {
		return (double) sums[channel][cell] / counts[cell];
	}

	/** Cells that are shown in one colour. */
	private final class Part {
		private final Integer[] cells;
		private final double[] mean = new double[3];
		private final double[] variance = new double[3];

		Part(Integer[] cells) {
			this.cells = cells;
			double count = 0;
			for (int cell : cells) {
				count += counts[cell];
			}
			for (int c = 0; c < 3; c++) {
				for (int cell : cells) {
					mean[c] += sums[c][cell] / count;
				}
				for (int cell : cells) {
					double distance = mean(cell, c) - mean[c];
					variance[c] += Math.sqrt(counts[cell]) * distance * distance;
				}
			}
		}

		/** How far its cells are from its mean, the rare ones counting more than their number: thin lines and small letters are. */
		double loss() {
			return cells.length < 2 ? 0 : Arrays.stream(variance).sum();
		}

		/** In two, at the mean of the channel in which the cells differ most. */
		List<Part> divided() {
			int channel = variance[0] >= variance[1] && variance[0] >= variance[2] ? 0 : variance[1] >= variance[2] ? 1 : 2;
			Integer[] low = Arrays.stream(cells).filter(cell -> mean(cell, channel) <= mean[channel]).toArray(Integer[]::new);
			Integer[] high = Arrays.stream(cells).filter(cell -> mean(cell, channel) > mean[channel]).toArray(Integer[]::new);
			return low.length == 0 || high.length == 0
					? List.of(new Part(Arrays.copyOf(cells, 1)), new Part(Arrays.copyOfRange(cells, 1, cells.length))) : List.of(new Part(low), new Part(high));
		}

		int colour() {
			int rgb = 0;
			for (int c = 0; c < 3; c++) {
				rgb |= (int) Math.round(mean[c]) << SHIFTS[c];
			}
			return rgb;
		}
	}
}
