// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.internal.kernel;

import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.netwright.engine.function.ActivationFunction;
import org.netwright.engine.graph.NetworkGraph;
import org.netwright.engine.internal.program.Block;
import org.netwright.engine.internal.program.Program;

/** Lets two sets of loops compute a small network again and again, until one is seen to be wrong, or faster. */
final class Race {

	private static final int INPUTS = 61;
	private static final int DENSE = 38;
	private static final int SPARSE = 20;
	private static final int WIDTH = 144;
	private static final long PATIENCE = TimeUnit.SECONDS.toNanos(20);
	private static final int LAPS = 20;
	private static final int WINS = 5;

	private final Kernels plain;
	private final Kernels other;
	private final Program program;
	private final Block.Dense dense;
	private final Block sparse;

	/** One set of loops and what it computes. */
	private final class Runner {
		final Kernels kernels;
		final double[] activations = new double[program.structure().slots()];
		final double[] sums = new double[program.structure().slots()];
		final double[][] doubles = new double[program.structure().slots() + 1][WIDTH];
		final float[][] floats = new float[program.structure().slots() + 1][WIDTH];

		Runner(Kernels kernels) {
			this.kernels = kernels;
			Random random = new Random(7);
			for (int input = 0; input < INPUTS; input++) {
				activations[input] = random.nextGaussian();
				for (int s = 0; s < WIDTH; s++) {
					doubles[input][s] = random.nextGaussian();
					floats[input][s] = (float) doubles[input][s];
				}
			}
		}

		void run() {
			kernels.single().dense(program, dense, activations, sums);
			kernels.doubles().dense(program, dense, dense.from(), dense.to(), doubles, WIDTH);
			kernels.doubles().sparse(program, sparse.from(), sparse.to(), doubles, WIDTH);
			kernels.floats().dense(program, dense, dense.from(), dense.to(), floats, WIDTH);
			kernels.floats().sparse(program, sparse.from(), sparse.to(), floats, WIDTH);
		}

		/** The shortest of some laps, for whatever else the machine does only makes them longer. */
		long time() {
			long shortest = Long.MAX_VALUE;
			for (int lap = 0; lap < LAPS; lap++) {
				long start = System.nanoTime();
				run();
				shortest = Math.min(shortest, System.nanoTime() - start);
			}
			return shortest;
		}

		boolean sameAs(Runner runner) {
			int rows = program.structure().slots();
			return Arrays.equals(sums, runner.sums)
					&& Arrays.deepEquals(Arrays.copyOf(doubles, rows), Arrays.copyOf(runner.doubles, rows))
					&& Arrays.deepEquals(Arrays.copyOf(floats, rows), Arrays.copyOf(runner.floats, rows));
		}
	}

	Race(Kernels plain, Kernels other) {
		this.plain = plain;
		this.other = other;
		int[] slotOf = new int[INPUTS + DENSE + SPARSE];
		Arrays.setAll(slotOf, i -> i);
		ActivationFunction[] functions = {new Unused()};
		program = Program.of(graph(functions[0]), slotOf, new int[] {INPUTS, slotOf.length}, functions);
		dense = (Block.Dense) program.structure().blocks[0][0];
		sparse = program.structure().blocks[0][1];
	}

	private static NetworkGraph graph(ActivationFunction function) {
		Random random = new Random(3);
		var builder = NetworkGraph.builder().inputs(INPUTS)
				.dense(random.doubles(INPUTS * DENSE, -1, 1).toArray(), random.doubles(DENSE).toArray(), function);
		for (int i = 0; i < SPARSE; i++) {
			int neuron = builder.neuron(random.nextGaussian(), function);
			for (int source = i % 2; source < INPUTS; source += 1 + i % 7) {
				builder.connect(source, neuron, random.nextGaussian());
			}
		}
		return builder.build();
	}

	/** Whether the others are right, and faster several times in a row before patience ends. */
	boolean isWon() {
		Runner ours = new Runner(plain);
		Runner theirs = new Runner(other);
		long spent = 0;
		int wins = 0;
		while (wins < WINS && spent < PATIENCE) {
			long their = theirs.time();
			long our = ours.time();
			wins = their < our ? wins + 1 : 0;
			spent += LAPS * (their + our);
			if (!theirs.sameAs(ours)) {
				return false;
			}
		}
		return wins == WINS;
	}

	/** Nobody remaps the sums of a race. */
	private static final class Unused implements ActivationFunction {
		@Override
		public void apply(double[] values, int from, int to) {
			// sums are compared as they are
		}

		@Override
		public double derivative(double preActivation, double activation) {
			return 1;
		}
	}
}
