// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.internal.kernel;

import java.util.Arrays;
import java.util.Random;

import org.netwright.engine.internal.program.Block;
import org.netwright.engine.internal.program.Program;

/** A set of loops in a race, and what they compute. */
final class Runner {

	private final Course course;
	private final Kernels kernels;
	private final double[] single;
	private final double[][] doubles;
	private final float[][] floats;

	Runner(Course course, Kernels kernels) {
		this.course = course;
		this.kernels = kernels;
		int slots = course.program.structure().slots();
		single = new double[slots];
		doubles = new double[slots + 1][Course.WIDTH];
		floats = new float[slots + 1][Course.WIDTH];
		Random random = new Random(7);
		for (int input = 0; input < course.program.structure().inputCount; input++) {
			single[input] = random.nextGaussian();
			for (int s = 0; s < Course.WIDTH; s++) {
				doubles[input][s] = random.nextGaussian();
				floats[input][s] = (float) doubles[input][s];
			}
		}
	}

	/** Computes everything for some samples. */
	void run(int width) {
		Program program = course.program;
		for (Block block : course.blocks) {
			if (block instanceof Block.Dense dense) {
				kernels.single().dense(program, dense, single, single);
				kernels.doubles().dense(program, dense, dense.from(), dense.to(), doubles, width);
				kernels.floats().dense(program, dense, dense.from(), dense.to(), floats, width);
			} else {
				kernels.doubles().sparse(program, block.from(), block.to(), doubles, width);
				kernels.floats().sparse(program, block.from(), block.to(), floats, width);
			}
		}
	}

	/** Whether the other one has the same bits. */
	boolean sameAs(Runner runner) {
		int slots = single.length;
		return Arrays.equals(single, runner.single)
				&& Arrays.deepEquals(Arrays.copyOf(doubles, slots), Arrays.copyOf(runner.doubles, slots))
				&& Arrays.deepEquals(Arrays.copyOf(floats, slots), Arrays.copyOf(runner.floats, slots));
	}
}
