// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.batch;

import java.util.Arrays;

/**
 * Every input whose values are all taken from a few levels, such as minimum, neutral and maximum, without making them
 * all beforehand. Sample {@code k} is {@code k} written in the number system of the levels, with the last digit for
 * the first input: the first input changes fastest.
 *
 * <p>As a source it belongs to one stream; {@link #input} may be used by any thread.
 */
public final class Levels implements SampleSource {

	private final int inputCount;
	private final double[] levels;
	private final long count;
	private long next;

	private Levels(int inputCount, double[] levels, long count) {
		this.inputCount = inputCount;
		this.levels = levels;
		this.count = count;
	}

	/**
	 * Begins with the first one, where all values are the first level.
	 *
	 * @param inputCount number of values of each input, 0 or more
	 * @param levels at least one; not modified and not kept
	 * @return a new source
	 * @throws IllegalArgumentException if there is no level, or there are more samples than a long can count
	 */
	public static Levels of(int inputCount, double... levels) {
		if (inputCount < 0 || levels.length == 0) {
			throw new IllegalArgumentException("at least one level is needed and no negative number of inputs, not "
					+ levels.length + " levels of " + inputCount + " inputs");
		}
		long count = 1;
		for (int i = 0; i < inputCount && levels.length > 1; i++) {
			if (count > Long.MAX_VALUE / levels.length) {
				throw new IllegalArgumentException(levels.length + " levels of " + inputCount
						+ " inputs are more samples than can be counted");
			}
			count *= levels.length;
		}
		return new Levels(inputCount, levels.clone(), count);
	}

	@Override
	public long count() {
		return count;
	}

	/** {@return the number of values of each input} */
	public int inputCount() {
		return inputCount;
	}

	/** {@return the levels, a new array} */
	public double[] levels() {
		return levels.clone();
	}

	/**
	 * One of the inputs.
	 *
	 * @param sample 0 to {@link #count} - 1
	 * @return {@code [inputCount]}, a new array
	 * @throws IndexOutOfBoundsException if there is no such sample
	 */
	public double[] input(long sample) {
		if (sample < 0 || sample >= count) {
			throw new IndexOutOfBoundsException("sample " + sample + " of " + count);
		}
		double[] input = new double[inputCount];
		write(sample, input, 0);
		return input;
	}

	@Override
	public int read(double[] inputs, int samples) {
		int given = (int) Math.min(samples, count - next);
		for (int i = 0; i < given; i++) {
			write(next + i, inputs, i * inputCount);
		}
		next += given;
		return given;
	}

	/** Takes the next samples without writing them, and says which is the first one. */
	long take(int samples) {
		long first = next;
		next += samples;
		return first;
	}

	long left() {
		return count - next;
	}

	/** Writes samples neuron-major: {@code rows[input][sample - first]}. Any thread may do so. */
	void write(long first, int samples, double[][] rows) {
		long period = 1;
		for (int input = 0; input < inputCount; input++) {
			int digit = (int) (first / period % levels.length);
			long left = period - first % period;
			double[] row = rows[input];
			for (int s = 0; s < samples; s++) {
				row[s] = levels[digit];
				if (--left == 0) {
					left = period;
					digit = digit + 1 == levels.length ? 0 : digit + 1;
				}
			}
			period *= levels.length;
		}
	}

	private void write(long sample, double[] inputs, int from) {
		if (levels.length == 1) {
			Arrays.fill(inputs, from, from + inputCount, levels[0]);
			return;
		}
		long rest = sample;
		for (int i = 0; i < inputCount; i++) {
			inputs[from + i] = levels[(int) (rest % levels.length)];
			rest /= levels.length;
		}
	}
}
