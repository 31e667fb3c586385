// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.field;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.netwright.engine.batch.Batch;
import org.netwright.engine.batch.BatchOptions;
import org.netwright.engine.batch.Levels;
import org.netwright.engine.batch.Tile;
import org.netwright.engine.function.ActivationFunction;
import org.netwright.engine.progress.Progress;

/**
 * Tries every input of some levels, for several neurons at once. Values have the bits of a single run.
 *
 * <p>Allocates two values per input and neuron.
 */
final class Exhaustive {

	private final Levels levels;
	private final double[] values;
	private final int inputs;
	private final int count;
	private final double neutral;
	private final int kept;
	private final Batch batch;
	private final int[] keys;

	Exhaustive(Cone cone, FieldDomain domain, FieldLimits limits) {
		values = domain.levels();
		inputs = cone.inputs.length;
		levels = Levels.of(inputs, values);
		count = Math.toIntExact(levels.count());
		neutral = domain.neutral();
		kept = limits.kept();
		keys = cone.keys;
		batch = Batch.of(cone.plan, BatchOptions.standard().withThreads(limits.threads()).asReference());
	}

	/**
	 * Runs all inputs.
	 *
	 * @param functions by key: the function that is still to be applied, null if the key is the activation
	 * @param progress may cancel
	 * @return by key: what came out
	 */
	List<Findings> run(ActivationFunction[] functions, Progress progress) {
		double[][] key = new double[keys.length][count];
		batch.stream(levels, tile -> collect(tile, key), progress);
		List<Findings> found = new ArrayList<>();
		for (int k = 0; k < keys.length; k++) {
			double[] activations = activations(key[k], functions[k]);
			found.add(judge(hasNaN(key[k]) ? activations : key[k], activations));
		}
		return found;
	}

	private void collect(Tile tile, double[][] key) {
		int first = (int) tile.first();
		int samples = tile.samples();
		for (int k = 0; k < keys.length; k++) {
			for (int s = 0; s < samples; s++) {
				key[k][first + s] = tile.activation(s, keys[k]);
			}
		}
	}

	private static double[] activations(double[] key, ActivationFunction function) {
		if (function == null) {
			return key;
		}
		double[] activations = key.clone();
		function.apply(activations, 0, activations.length);
		return activations;
	}

	private static boolean hasNaN(double[] values) {
		for (double value : values) {
			if (Double.isNaN(value)) {
				return true;
			}
		}
		return false;
	}

	private Findings judge(double[] key, double[] activations) {
		int largest = -1;
		int smallest = -1;
		for (int s = 0; s < count; s++) {
			largest = !Double.isNaN(key[s]) && (largest < 0 || key[s] > key[largest]) ? s : largest;
			smallest = !Double.isNaN(key[s]) && (smallest < 0 || key[s] < key[smallest]) ? s : smallest;
		}
		boolean[] idle = idle(activations);
		if (largest < 0) {
			return new Findings(FieldMethod.EXHAUSTIVE, Double.NaN, Double.NaN, Double.NaN, Double.NaN, BigInteger.ZERO,
					List.of(), null, new double[inputs], new double[inputs], idle, idle);
		}
		boolean[] free = key == activations ? idle : idle(key);
		Collected ties = new Collected(free);
		for (int s = 0; s < count; s++) {
			if (Ties.attains(key[s], key[largest])) {
				ties.add(s);
			}
		}
		double maximum = activations[largest];
		double minimum = activations[smallest];
		return new Findings(FieldMethod.EXHAUSTIVE, maximum, maximum, minimum, minimum, BigInteger.valueOf(ties.number),
				ties.maximisers(), shown(smallest, free), ties.least(), ties.most(), free, idle);
	}

	/** By input: whether samples that differ in it alone have the same value, not-a-number included. */
	private boolean[] idle(double[] of) {
		boolean[] idle = new boolean[inputs];
		int period = 1;
		for (int i = 0; i < inputs; i++) {
			idle[i] = idle(of, period);
			period *= values.length;
		}
		return idle;
	}

	private boolean idle(double[] of, int period) {
		int block = period * values.length;
		for (int start = 0; start < count; start += block) {
			for (int s = start + period; s < start + block; s++) {
				double before = of[s - period];
				if (of[s] != before && !(Double.isNaN(of[s]) && Double.isNaN(before))) {
					return false;
				}
			}
		}
		return true;
	}

	/** An input with the neutral value where it does not matter. */
	private double[] shown(int sample, boolean[] free) {
		double[] input = levels.input(sample);
		for (int i = 0; i < inputs; i++) {
			input[i] = free[i] ? neutral : input[i];
		}
		return input;
	}

	/** All samples that attain the maximum, as far as anybody needs to know them. */
	private final class Collected {

		private final boolean[] free;
		private final int[] seen = new int[inputs];
		private final Set<Integer> patterns = new LinkedHashSet<>();
		private int number;

		Collected(boolean[] free) {
			this.free = free;
		}

		void add(int sample) {
			number++;
			int pattern = 0;
			int rest = sample;
			int period = 1;
			for (int i = 0; i < inputs; i++) {
				int digit = rest % values.length;
				seen[i] |= 1 << digit;
				pattern += free[i] ? 0 : digit * period;
				rest /= values.length;
				period *= values.length;
			}
			if (patterns.size() < kept) {
				patterns.add(pattern);
			}
		}

		List<double[]> maximisers() {
			return patterns.stream().map(pattern -> shown(pattern, free)).toList();
		}

		double[] least() {
			double[] least = new double[inputs];
			Arrays.setAll(least, i -> values[Integer.numberOfTrailingZeros(seen[i])]);
			return least;
		}

		double[] most() {
			double[] most = new double[inputs];
			Arrays.setAll(most, i -> values[31 - Integer.numberOfLeadingZeros(seen[i])]);
			return most;
		}
	}
}
