// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.exhaustive;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

import org.netwright.core.compile.InputDomain;
import org.netwright.core.field.FieldDomains;
import org.netwright.engine.batch.Levels;
import org.netwright.engine.batch.SampleSource;
import org.netwright.engine.field.FieldDomain;

/**
 * Inputs that go by their number: every input of some levels, a sample of those, or a list. Inputs of levels are made when
 * they are asked for, so that a set takes no memory. Immutable.
 */
public final class InputSet {

	/** More inputs than this, {@code 2^21}, are not tried one by one: enough for three levels of 13 values, and two of 21. */
	public static final int MOST = 1 << 21;

	/** Where the inputs come from. */
	public enum Origin {
		/** Every input of the levels is there once. */
		ALL,
		/** Drawn by chance, each value at one of the levels; an input may be there more than once. */
		SAMPLED,
		/** Given one by one, such as the samples of a document. */
		LISTED
	}

	/**
	 * How to draw inputs where there are too many.
	 *
	 * @param count how many, 1 to {@value InputSet#MOST}
	 * @param seed from which they follow: the same one gives the same inputs
	 */
	public record Sampling(int count, long seed) {

		/** What suits a person who waits: 10,000 inputs. */
		public static final Sampling STANDARD = new Sampling(10_000, 1);

		/** Checks the count. */
		public Sampling {
			if (count < 1 || count > MOST) {
				throw new IllegalArgumentException("A sample has 1 to " + MOST + " inputs, not " + count + ".");
			}
		}
	}

	private final Origin origin;
	private final int inputCount;
	private final double[] levels;
	private final int count;
	private final long seed;
	private final List<double[]> listed;

	private InputSet(Origin origin, int inputCount, double[] levels, int count, long seed, List<double[]> listed) {
		this.origin = origin;
		this.inputCount = inputCount;
		this.levels = levels;
		this.count = count;
		this.seed = seed;
		this.listed = listed;
	}

	/**
	 * Every input of two or three levels, or a sample where there are more than {@value #MOST}.
	 *
	 * @param domain what input values mean
	 * @param inputCount number of values of each input
	 * @param levels 2: minimum and maximum; 3: the neutral value as well, where it is neither of them
	 * @param sampling how to draw a sample, if one is needed
	 * @return the inputs
	 * @throws IllegalArgumentException if the domain is none (the message says what to do), or there is another number of levels
	 */
	public static InputSet of(InputDomain domain, int inputCount, int levels, Sampling sampling) {
		double[] values = levels(domain, levels);
		return !isTooMany(values.length, inputCount) ? new InputSet(Origin.ALL, inputCount, values, (int) total(values.length, inputCount), 0, List.of())
				: new InputSet(Origin.SAMPLED, inputCount, values, sampling.count, sampling.seed, List.of());
	}

	/**
	 * Whether there are too many inputs to try them one by one.
	 *
	 * @param levels how many values an input value may have
	 * @param inputCount number of values of each input
	 * @return true if there are more than {@value #MOST}
	 */
	public static boolean isTooMany(int levels, int inputCount) {
		return total(levels, inputCount) > MOST;
	}

	/**
	 * Inputs that are there already.
	 *
	 * @param inputCount number of values of each input
	 * @param inputs {@code [inputCount]} each; neither copied nor modified, and not to be modified by anybody
	 * @return the inputs, in that order
	 * @throws IllegalArgumentException if one has another number of values
	 */
	public static InputSet listed(int inputCount, List<double[]> inputs) {
		for (double[] input : inputs) {
			if (input.length != inputCount) {
				throw new IllegalArgumentException("An input of " + input.length + " values is not one of " + inputCount + ".");
			}
		}
		return new InputSet(Origin.LISTED, inputCount, new double[0], inputs.size(), 0, List.copyOf(inputs));
	}

	/**
	 * The levels of a domain.
	 *
	 * @param domain what input values mean
	 * @param levels 2: minimum and maximum; 3: the neutral value as well, where it is neither of them
	 * @return rising values, a new array
	 * @throws IllegalArgumentException if the domain is none, or there is another number of levels
	 */
	public static double[] levels(InputDomain domain, int levels) {
		if (levels != 2 && levels != 3) {
			throw new IllegalArgumentException("There are 2 or 3 levels, not " + levels + ".");
		}
		FieldDomain checked = FieldDomains.of(domain, FieldDomain.Kind.LEVELS);
		return levels == 3 ? checked.levels() : new double[] {domain.minimum(), domain.maximum()};
	}

	private static double total(int levels, int inputCount) {
		return Math.pow(levels, inputCount);
	}

	/** {@return where the inputs come from} */
	public Origin origin() {
		return origin;
	}

	/** {@return how many there are} */
	public int count() {
		return count;
	}

	/** {@return the number of values of each input} */
	public int inputCount() {
		return inputCount;
	}

	/** {@return how many values each input value may have; 0 if the inputs are listed} */
	public int levelCount() {
		return levels.length;
	}

	/** {@return how many inputs of these levels there are, sampled or not; infinite if that is too large for a double} */
	public double total() {
		return origin == Origin.LISTED ? count : total(levels.length, inputCount);
	}

	/** {@return what the sample follows from; 0 if the inputs are no sample} */
	public long seed() {
		return seed;
	}

	/**
	 * One of the inputs.
	 *
	 * @param index 0 to {@link #count} - 1
	 * @return {@code [inputCount]}, a new array
	 * @throws IndexOutOfBoundsException if there is no such input
	 */
	public double[] input(int index) {
		if (index < 0 || index >= count) {
			throw new IndexOutOfBoundsException("input " + index + " of " + count);
		}
		if (origin == Origin.LISTED) {
			return listed.get(index).clone();
		}
		double[] input = new double[inputCount];
		if (origin == Origin.ALL) {
			int rest = index;
			for (int i = 0; i < inputCount; i++) {
				input[i] = levels[rest % levels.length];
				rest /= levels.length;
			}
		} else {
			draw(index, input, 0);
		}
		return input;
	}

	/** Each input has a generator of its own, so that any of them can be made again. */
	private void draw(int index, double[] values, int from) {
		SplittableRandom random = new SplittableRandom(mix(seed * 0x9E3779B97F4A7C15L + mix(index + 1)));
		for (int i = 0; i < inputCount; i++) {
			values[from + i] = levels[random.nextInt(levels.length)];
		}
	}

	private static long mix(long value) {
		long mixed = (value ^ value >>> 32) * 0xD6E8FEB86659FD93L;
		mixed = (mixed ^ mixed >>> 32) * 0xD6E8FEB86659FD93L;
		return mixed ^ mixed >>> 32;
	}

	/** {@return a new source of all of them, in order} */
	public SampleSource source() {
		return origin == Origin.ALL ? Levels.of(inputCount, levels) : new Numbered();
	}

	private final class Numbered implements SampleSource {
		private int next;

		@Override
		public long count() {
			return count;
		}

		@Override
		public int read(double[] inputs, int samples) {
			int given = Math.min(samples, count - next);
			for (int i = 0; i < given; i++, next++) {
				if (origin == Origin.LISTED) {
					System.arraycopy(listed.get(next), 0, inputs, i * inputCount, inputCount);
				} else {
					draw(next, inputs, i * inputCount);
				}
			}
			return given;
		}
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof InputSet set && origin == set.origin && inputCount == set.inputCount && count == set.count
				&& seed == set.seed && Arrays.equals(levels, set.levels) && listed.equals(set.listed);
	}

	@Override
	public int hashCode() {
		return 31 * (31 * inputCount + count) + Arrays.hashCode(levels) + Long.hashCode(seed);
	}
}
