// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.internal.program;

import java.util.List;

/**
 * The weights of dense blocks with an array for each source: what loops need that the JVM turns into vector instructions
 * by itself. Blocks of many neurons are divided, so that what belongs together fits into the nearest caches.
 */
public final class DoubleRows {

	/** Most neurons side by side. */
	private static final int MOST = 160;
	/**
	 * Arrays of this length modulo 8 do not all begin at the same place of a cache line: where they did, each would be in
	 * the way of the others.
	 */
	private static final int REST = 3;

	private final double[][][][] weights;

	private DoubleRows(double[][][][] weights) {
		this.weights = weights;
	}

	static DoubleRows of(List<Block.Dense> blocks, double[] dense) {
		return new DoubleRows(blocks.stream().map(block -> parts(dense, block)).toArray(double[][][][]::new));
	}

	/**
	 * How wide the parts of a block are.
	 *
	 * @param block some neurons
	 * @return the number of neurons in each part; the last one may have fewer
	 */
	public static int width(Block.Dense block) {
		int parts = (block.size() + MOST - 1) / MOST;
		return (block.size() + parts - 1) / parts;
	}

	/**
	 * How long an array is made for a number of values.
	 *
	 * @param width how many values
	 * @return as many or a few more
	 */
	public static int length(int width) {
		return (width + 7) / 8 * 8 + REST;
	}

	/**
	 * The weights of a block.
	 *
	 * @param block which
	 * @return {@code [parts][sources][width or more]}
	 */
	public double[][][] weights(Block.Dense block) {
		return weights[block.index()];
	}

	private static double[][][] parts(double[] dense, Block.Dense block) {
		int width = width(block);
		int sources = block.sources().length;
		double[][][] result = new double[(block.size() + width - 1) / width][sources][length(width)];
		for (int neuron = 0; neuron < block.size(); neuron++) {
			double[][] part = result[neuron / width];
			int column = neuron % width;
			int at = block.weightStart() + neuron / Structure.PANEL * Structure.PANEL * sources + neuron % Structure.PANEL;
			for (int source = 0; source < sources; source++) {
				part[source][column] = dense[at];
				at += Structure.PANEL;
			}
		}
		return result;
	}
}
