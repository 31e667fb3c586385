// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.internal.kernel;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

import org.netwright.engine.internal.program.Block;
import org.netwright.engine.internal.program.Program;

/** A set of loops in a race, and what they compute. */
final class Runner {

	private final Course course;
	private final Kernels kernels;
	private final double[] single;
	private final double[][] doubles;
	private final float[][] floats;
	private final double[] rows;
	private final float[] floatRows;
	private final double[][] rowSums;
	private final float[][] floatRowSums;
	/** Of each dense block, for each of its neurons. */
	private final double[][][] products;
	private final double[][] room;
	private final float[][] floatRoom;

	Runner(Course course, Kernels kernels) {
		this.course = course;
		this.kernels = kernels;
		int slots = course.program.structure().slots();
		single = new double[slots];
		doubles = new double[slots + 1][Course.WIDTH];
		floats = new float[slots + 1][Course.WIDTH];
		rows = new double[Course.WIDTH * slots];
		floatRows = new float[Course.WIDTH * slots];
		rowSums = new double[course.blocks.size()][Course.WIDTH * slots];
		floatRowSums = new float[course.blocks.size()][Course.WIDTH * slots];
		room = new double[Course.WIDTH + DoubleRowKernel.SPARE][roomWidth()];
		products = course.program.structure().denseBlocks().map(block -> new double[block.size()][slots])
				.toArray(double[][][]::new);
		floatRoom = new float[Course.WIDTH + 1][slots];
		Random random = new Random(7);
		for (int i = 0; i < rows.length; i++) {
			rows[i] = random.nextGaussian();
			floatRows[i] = (float) rows[i];
		}
		for (int input = 0; input < course.program.structure().inputCount; input++) {
			single[input] = random.nextGaussian();
			for (int s = 0; s < Course.WIDTH; s++) {
				doubles[input][s] = random.nextGaussian();
				floats[input][s] = (float) doubles[input][s];
			}
		}
	}

	/** As much as kernels may ask for. */
	private int roomWidth() {
		return course.program.structure().denseBlocks().flatMapToInt(block -> kernels.rows().stream()
				.flatMapToInt(loops -> IntStream.of(loops.doubles().roomWidth(block), loops.doubles().productRoom(block.sources().length))))
				.max().orElse(0);
	}

	/** Computes everything for some samples. */
	void run(int width) {
		Program program = course.program;
		for (Block block : course.blocks) {
			if (block instanceof Block.Dense dense) {
				kernels.single().dense(program, dense, single, single);
				kernels.doubles().dense(program, dense, dense.from(), dense.to(), doubles, width);
				kernels.floats().dense(program, dense, dense.from(), dense.to(), floats, width);
				kernels.rows().ifPresent(loops -> byRows(loops, dense, width));
			} else {
				kernels.doubles().sparse(program, block.from(), block.to(), doubles, width);
				kernels.floats().sparse(program, block.from(), block.to(), floats, width);
			}
		}
	}

	/** Widths of all kinds, as numbers of samples. */
	private void byRows(RowKernels loops, Block.Dense block, int width) {
		Program program = course.program;
		int stride = program.structure().slots();
		int to = block.index();
		loops.doubles().layer(program.rowNumbers(), block, 0, block.size(), rows, 0, stride, width - 1, rowSums[to], 0, stride, room);
		products(loops.doubles(), block, width - 1);
		loops.floats().layer(program, block, 0, block.size(), floatRows, 0, stride, width - 1, floatRowSums[to], stride, floatRoom);
	}

	private void products(DoubleRowKernel loops, Block.Dense block, int count) {
		double[][] sums = products[block.index()];
		for (double[] row : sums) {
			Arrays.fill(row, 0);
		}
		int stride = single.length;
		loops.products(rows, 1, stride, sums.length, rows, 0, stride, count, block.sources().length, sums, room);
	}

	/** Whether sums by rows are the same; what stands behind them is not compared. */
	private boolean sameRows(Block.Dense block, Runner runner) {
		int stride = single.length;
		boolean same = true;
		for (int s = 0; s < Course.WIDTH; s++) {
			int from = s * stride;
			int to = from + block.size();
			same &= Arrays.equals(rowSums[block.index()], from, to, runner.rowSums[block.index()], from, to)
					&& Arrays.equals(floatRowSums[block.index()], from, to, runner.floatRowSums[block.index()], from, to);
		}
		int sources = block.sources().length;
		for (int t = 0; t < block.size(); t++) {
			same &= Arrays.equals(products[block.index()][t], 0, sources, runner.products[block.index()][t], 0, sources);
		}
		return same;
	}

	/** Whether the other one has the same bits. */
	boolean sameAs(Runner runner) {
		int slots = single.length;
		return Arrays.equals(single, runner.single)
				&& Arrays.deepEquals(Arrays.copyOf(doubles, slots), Arrays.copyOf(runner.doubles, slots))
				&& Arrays.deepEquals(Arrays.copyOf(floats, slots), Arrays.copyOf(runner.floats, slots))
				&& course.program.structure().denseBlocks().allMatch(block -> sameRows(block, runner));
	}
}
