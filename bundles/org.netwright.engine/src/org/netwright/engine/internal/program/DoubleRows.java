// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.internal.program;

import java.util.List;

/**
 * The weights of dense blocks once more, as loops need them that the JVM turns into vector instructions by itself. Blocks are divided into
 * parts of {@value #PANEL} neurons, and a last one with what is left.
 */
public final class DoubleRows {

	/** Neurons side by side. */
	public static final int PANEL = 128;
	/** Sources whose weights for a panel are in one array. */
	public static final int GROUP = 3;

	/** From so many neurons on it is faster to compute a whole panel. */
	private static final int ENOUGH = 72;
	/** With as many more, arrays for panels that are made one after the other begin at the same place of a cache line. */
	private static final int PANEL_REST = 6;
	/** With as many more, small arrays do not: where they did, each would be in the way of the others. */
	private static final int REST = 3;

	private final double[][][][] weights;

	private DoubleRows(double[][][][] weights) {
		this.weights = weights;
	}

	static DoubleRows of(List<Block.Dense> blocks, double[] dense) {
		return new DoubleRows(blocks.stream().map(block -> parts(dense, block)).toArray(double[][][][]::new));
	}

	/**
	 * Whether some values are computed as a whole panel.
	 *
	 * @param width how many
	 * @return false if they are too few for that
	 */
	public static boolean isPanel(int width) {
		return width >= ENOUGH;
	}

	/**
	 * How long an array is made for a number of values.
	 *
	 * @param width how many values
	 * @return as many or a few more
	 */
	public static int length(int width) {
		return (width + 7) / 8 * 8 + (isPanel(width) ? PANEL_REST : REST);
	}

	/** {@return how long an array is made for the weights of a group of sources for a panel} */
	public static int groupLength() {
		return GROUP * PANEL + PANEL_REST;
	}

	/**
	 * The weights of a block.
	 *
	 * @param block which
	 * @return by part of {@link #PANEL} neurons. Where a part {@linkplain #isPanel is a panel}, {@code [sources / GROUP][GROUP * PANEL or
	 *     more]}, and for the sources that are left over {@code [PANEL or more]} each; what stands for neurons that are not there is 0.
	 *     Otherwise {@code [sources][size or more]}
	 */
	public double[][][] weights(Block.Dense block) {
		return weights[block.index()];
	}

	private static double[][][] parts(double[] dense, Block.Dense block) {
		int sources = block.sources().length;
		double[][][] result = new double[(block.size() + PANEL - 1) / PANEL][][];
		for (int part = 0; part < result.length; part++) {
			int size = Math.min(PANEL, block.size() - part * PANEL);
			boolean panel = isPanel(size);
			int groups = panel ? sources / GROUP : 0;
			result[part] = arrays(sources, groups, length(panel ? PANEL : size));
			for (int i = 0; i < size; i++) {
				int neuron = part * PANEL + i;
				int at = block.weightStart() + neuron / Structure.PANEL * Structure.PANEL * sources + neuron % Structure.PANEL;
				fill(result[part], groups, i, dense, at, sources);
			}
		}
		return result;
	}

	private static double[][] arrays(int sources, int groups, int length) {
		double[][] arrays = new double[groups + sources - GROUP * groups][];
		for (int i = 0; i < arrays.length; i++) {
			arrays[i] = new double[i < groups ? groupLength() : length];
		}
		return arrays;
	}

	/** The weights of one neuron, at a place of all arrays. */
	private static void fill(double[][] arrays, int groups, int place, double[] dense, int start, int sources) {
		int at = start;
		for (int source = 0; source < sources; source++) {
			int group = source / GROUP;
			if (group < groups) {
				arrays[group][source % GROUP * PANEL + place] = dense[at];
			} else {
				arrays[groups + source - GROUP * groups][place] = dense[at];
			}
			at += Structure.PANEL;
		}
	}
}
