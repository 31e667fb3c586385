// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.gradient;

import java.util.Arrays;

import org.netwright.engine.function.ActivationFunction;
import org.netwright.engine.internal.kernel.DoubleKernel;
import org.netwright.engine.internal.kernel.ReferenceKernel;
import org.netwright.engine.internal.program.Block;
import org.netwright.engine.internal.program.Program;
import org.netwright.engine.internal.program.Structure;
import org.netwright.engine.internal.tile.DoubleTile;
import org.netwright.engine.internal.tile.Watch;

/**
 * Some samples on their way forward and back: three values for each of them at every neuron, neuron-major. After
 * {@link #backward}, {@link #deltas} holds the derivatives with respect to pre-activations, and for input neurons those
 * with respect to their values. Belongs to one thread at a time.
 */
final class GradientTile {

	/** Products between two looks at the watch. */
	private static final long PIECE = 32_000_000;

	private final Structure structure;
	private final int most;
	private final DoubleTile forward;
	/** By slot; null for inputs. */
	private final double[][] sums;
	/** By slot, and one row more. */
	private final double[][] deltas;
	private final SourceRows[][] sourceRows;
	private final InputSide side;
	private final SampleRows sampleRows;
	/** By run and block: derivatives of a dense block as weights in panels, see {@link #pack}. */
	private final double[][][] packed;
	private final double[] laneSums;
	private final double[] laneActivations;
	private final double[] laneDeltas;

	/** Makes room for a number of samples that is a multiple of the grain. */
	GradientTile(Structure structure, InputSide side, int most) {
		this.side = side;
		sampleRows = side == null ? null : new SampleRows(side, most);
		this.structure = structure;
		this.most = most;
		forward = new DoubleTile(structure, most);
		deltas = new double[structure.slots() + 1][most];
		sums = new double[structure.slots()][];
		for (int slot = structure.inputCount; slot < structure.end(); slot++) {
			sums[slot] = new double[most];
		}
		packed = new double[structure.blocks.length][][];
		sourceRows = new SourceRows[structure.blocks.length][];
		for (int run = 0; run < sourceRows.length; run++) {
			sourceRows[run] = new SourceRows[structure.blocks[run].length];
			for (int i = 0; i < sourceRows[run].length; i++) {
				if (structure.blocks[run][i] instanceof Block.Dense dense) {
					sourceRows[run][i] = new SourceRows(dense, deltas, most);
				}
			}
		}
		laneSums = new double[structure.widest()];
		laneActivations = new double[structure.widest()];
		laneDeltas = new double[structure.widest()];
	}

	/** Where inputs are loaded to. */
	DoubleTile forward() {
		return forward;
	}

	/**
	 * Takes samples.
	 *
	 * @param inputs {@code [..][inputCount]}, row-major; not modified
	 * @param first the first sample to take
	 * @param count how many, 1 or more
	 */
	void load(double[] inputs, int first, int count) {
		if (sampleRows == null) {
			forward.load(inputs, first, count);
		} else {
			sampleRows.load(inputs, first, count, structure.inputCount);
			sampleRows.turn(count, forward.values());
			forward.filled(count);
		}
	}

	/** {@return the samples and derivatives at the input side, row by row; null where the network has none} */
	SampleRows sampleRows() {
		return sampleRows;
	}

	/**
	 * Writes the derivatives of dense blocks once more, in panels of {@value Structure#PANEL} neurons: for each sample
	 * those of the panel. What fills up a last panel may be anything.
	 */
	void pack() {
		for (int run = 0; run < packed.length; run++) {
			packed[run] = packed[run] == null ? new double[structure.blocks[run].length][] : packed[run];
			for (int i = 0; i < packed[run].length; i++) {
				if (structure.blocks[run][i] instanceof Block.Dense dense) {
					packed[run][i] = pack(dense, packed[run][i]);
				}
			}
		}
	}

	private double[] pack(Block.Dense block, double[] room) {
		int count = block.to() - block.from();
		int samples = samples();
		double[] result = room == null ? new double[DenseSums.roundUp(count, Structure.PANEL) * most] : room;
		for (int i = 0; i < count; i += Structure.PANEL) {
			if (i + Structure.PANEL <= count) {
				Turn.eight(deltas, block.from() + i, samples, result, i * samples, Structure.PANEL);
			} else {
				for (int rest = i; rest < count; rest++) {
					double[] row = deltas[block.from() + rest];
					for (int s = 0; s < samples; s++) {
						result[i * samples + s * Structure.PANEL + rest - i] = row[s];
					}
				}
			}
		}
		return result;
	}

	/** {@return the derivatives of a dense block in panels, after {@link #pack}} */
	double[] packed(int run, int block) {
		return packed[run][block];
	}

	/** Activations by slot and sample. */
	double[][] values() {
		return forward.values();
	}

	/** Derivatives by slot and sample. */
	double[][] deltas() {
		return deltas;
	}

	int samples() {
		return forward.samples();
	}

	/** Computes all neurons, and keeps their pre-activations. Afterwards all derivatives are 0. */
	void forward(Program program, DoubleKernel kernel, boolean reference, Watch watch) {
		double[][] values = forward.values();
		int width = forward.width();
		for (int run = 0; run < structure.functions.length; run++) {
			for (Block block : structure.blocks[run]) {
				forward.sum(program, kernel, block, watch);
			}
			for (int slot = structure.runStart[run]; slot < structure.runStart[run + 1]; slot++) {
				System.arraycopy(values[slot], 0, sums[slot], 0, width);
			}
			apply(structure.functions[run], reference, structure.runStart[run], structure.runStart[run + 1]);
			watch.spend((long) (structure.runStart[run + 1] - structure.runStart[run]) * width);
		}
		for (int slot = side == null ? 0 : structure.inputCount; slot < deltas.length; slot++) {
			Arrays.fill(deltas[slot], 0, width, 0);
		}
	}

	private void apply(ActivationFunction function, boolean reference, int from, int to) {
		double[][] values = forward.values();
		if (!function.layerWide()) {
			for (int slot = from; slot < to; slot++) {
				apply(function, reference, values[slot], forward.width());
			}
			return;
		}
		for (int s = 0; s < forward.width(); s++) {
			gather(values, from, to, s, laneActivations);
			apply(function, reference, laneActivations, to - from);
			scatter(laneActivations, from, to, s, values);
		}
	}

	private static void apply(ActivationFunction function, boolean reference, double[] values, int count) {
		if (reference) {
			function.apply(values, 0, count);
		} else {
			function.applyFast(values, 0, count);
		}
	}

	/**
	 * Goes back from the derivatives of the outputs, which were written to {@link #deltas}.
	 *
	 * @param program what was run forward
	 * @param transpose of the program
	 * @param kernel with what
	 * @param toInputs whether the derivatives with respect to inputs are wanted; without, they are left unfinished.
	 *     At the {@link InputSide} they are not among the {@link #deltas}
	 * @param watch hears of the work
	 */
	void backward(Program program, Transpose transpose, DoubleKernel kernel, boolean toInputs, Watch watch) {
		for (int run = structure.functions.length - 1; run >= 0; run--) {
			backpropagate(structure.functions[run], structure.runStart[run], structure.runStart[run + 1]);
			for (int i = 0; i < structure.blocks[run].length; i++) {
				switch (structure.blocks[run][i]) {
					case Block.Dense dense -> {
						if (side != null && side.is(run, i)) {
							backToInputs(transpose, kernel, toInputs, watch);
						} else if (toInputs || sourceRows[run][i].reachesNeurons(structure.inputCount)) {
							back(sourceRows[run][i], dense, transpose.weights(run, i), kernel, watch);
						}
					}
					case Block.Sparse sparse -> back(sparse, program, kernel, toInputs, watch);
				}
			}
		}
		clearDisabledInputs();
	}

	private void clearDisabledInputs() {
		for (int input : structure.disabledInputs) {
			Arrays.fill(deltas[input], 0);
		}
	}

	private void backToInputs(Transpose transpose, DoubleKernel kernel, boolean wanted, Watch watch) {
		if (wanted) {
			sampleRows.back(deltas, transpose.ofInputs(), samples(), kernel, watch);
		}
	}

	/**
	 * Gives the derivatives of a sample with respect to inputs, after {@link #backward}.
	 *
	 * @param s the sample
	 * @param target filled
	 * @param at where in {@code target} those of the first input belong
	 */
	void storeInputs(int s, double[] target, int at) {
		if (side != null) {
			sampleRows.store(s, target, at, structure.inputCount);
			return;
		}
		for (int input = 0; input < structure.inputCount; input++) {
			target[at + input] = deltas[input][s];
		}
	}

	/**
	 * Gives those of all samples.
	 *
	 * @param target {@code [..][inputCount]}, row-major; filled
	 * @param first the sample to begin with in {@code target}
	 */
	void storeInputs(double[] target, int first) {
		int stride = structure.inputCount;
		if (side == null) {
			Turn.toSamples(deltas, stride, samples(), target, first * stride);
			return;
		}
		for (int s = 0; s < samples(); s++) {
			sampleRows.store(s, target, (first + s) * stride, stride);
		}
	}

	private void backpropagate(ActivationFunction function, int from, int to) {
		double[][] values = forward.values();
		if (!function.layerWide()) {
			for (int slot = from; slot < to; slot++) {
				function.backpropagate(sums[slot], values[slot], deltas[slot], 0, forward.width());
			}
			return;
		}
		for (int s = 0; s < forward.width(); s++) {
			gather(sums, from, to, s, laneSums);
			gather(values, from, to, s, laneActivations);
			gather(deltas, from, to, s, laneDeltas);
			function.backpropagate(laneSums, laneActivations, laneDeltas, 0, to - from);
			scatter(laneDeltas, from, to, s, deltas);
		}
	}

	private static void gather(double[][] rows, int from, int to, int s, double[] lane) {
		for (int slot = from; slot < to; slot++) {
			lane[slot - from] = rows[slot][s];
		}
	}

	private static void scatter(double[] lane, int from, int to, int s, double[][] rows) {
		for (int slot = from; slot < to; slot++) {
			rows[slot][s] = lane[slot - from];
		}
	}

	private void back(SourceRows view, Block.Dense block, double[] weights, DoubleKernel kernel, Watch watch) {
		int width = forward.width();
		int targets = block.to() - block.from();
		int sources = block.sources().length;
		view.begin(width);
		int atATime = (int) Math.max(1, PIECE / ((long) targets * width * Structure.PANEL)) * Structure.PANEL;
		for (int from = 0; from < sources; from += atATime) {
			int to = Math.min(sources, from + atATime);
			kernel.add(weights, from * targets, view.targets(), from, to, view.rows(), width);
			watch.spend((long) (to - from) * targets * width);
		}
		view.end(width);
	}

	private void back(Block.Sparse block, Program program, DoubleKernel kernel, boolean toInputs, Watch watch) {
		boolean fused = !(kernel instanceof ReferenceKernel);
		int width = forward.width();
		for (int slot = block.from(); slot < block.to(); slot++) {
			for (int entry = structure.entryStart[slot]; entry < structure.entryStart[slot + 1]; entry++) {
				int source = structure.entrySource[entry];
				if (toInputs || source >= structure.inputCount) {
					SparseLoops.add(fused, program.sparse()[entry], deltas[slot], deltas[source], width);
				}
			}
			watch.spend((long) (structure.entryStart[slot + 1] - structure.entryStart[slot]) * width);
		}
	}
}
