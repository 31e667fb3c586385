// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.internal.kernel;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.netwright.engine.function.ActivationFunction;
import org.netwright.engine.graph.NetworkGraph;
import org.netwright.engine.graph.NetworkGraphBuilder;
import org.netwright.engine.internal.program.Block;
import org.netwright.engine.internal.program.Program;
import org.netwright.engine.internal.program.Structure;

/**
 * What a race is run on: dense blocks of whole and of broken panels, with few sources and with many, and neurons with
 * no, one and many sources of their own.
 */
final class Course {

	/** Most samples at a time. */
	static final int WIDTH = 160;

	private static final int INPUTS = 130;
	private static final int[] DENSE = {136, 38, 30, 10, 16, 5, 3};
	/** Neurons that share every other input. */
	private static final int GAPS = 9;
	private static final int SPARSE = 20;

	/** What is computed. */
	final Program program;
	/** All blocks, in the order in which they are computed. */
	final List<Block> blocks;

	Course() {
		Random random = new Random(3);
		NetworkGraphBuilder builder = NetworkGraph.builder().inputs(INPUTS);
		ActivationFunction function = new Unused();
		int previous = INPUTS;
		int[] runStart = new int[DENSE.length + 2];
		runStart[0] = INPUTS;
		for (int layer = 0; layer < DENSE.length; layer++) {
			int size = DENSE[layer];
			builder.dense(random.doubles((long) previous * size, -0.3, 0.3).toArray(), random.doubles(size).toArray(),
					function);
			runStart[layer + 1] = runStart[layer] + size;
			previous = size;
		}
		builder.layer();
		for (int i = 0; i < GAPS; i++) {
			int neuron = builder.neuron(random.nextGaussian(), function);
			for (int source = 0; source < INPUTS; source += 2) {
				builder.connect(source, neuron, random.nextGaussian());
			}
		}
		for (int i = 0; i < SPARSE; i++) {
			int neuron = builder.neuron(random.nextGaussian(), function);
			for (int source = i; i > 0 && source < INPUTS; source += SPARSE - i) {
				builder.connect(source, neuron, random.nextGaussian());
			}
		}
		runStart[DENSE.length + 1] = runStart[DENSE.length] + GAPS + SPARSE;
		int[] slotOf = new int[runStart[DENSE.length + 1]];
		Arrays.setAll(slotOf, neuron -> neuron);
		ActivationFunction[] functions = new ActivationFunction[DENSE.length + 1];
		Arrays.fill(functions, function);
		program = Program.of(builder.build(), slotOf, runStart, functions);
		Structure structure = program.structure();
		blocks = Stream.of(structure.blocks).flatMap(Stream::of).toList();
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
