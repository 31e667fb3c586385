// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.field;

/**
 * How much a search may spend. The result of a search depends on these but not on threads or time.
 *
 * @param exhaustive up to this many inputs are tried one by one, 1 or more
 * @param kept how many different inputs that attain the maximum are remembered, 1 or more
 * @param work about how many products bounds may take for one neuron and each of its maximum and minimum, 0 or more;
 *     after that, the remaining gap is told. Climbing may take 40 times as many, which cost less
 * @param starts from how many places climbing begins, 1 or more
 * @param seed of the places
 * @param threads at most this many threads at a time, the calling one included, 1 or more
 */
public record FieldLimits(int exhaustive, int kept, long work, int starts, long seed, int threads) {

	/** {@code 3^12}. */
	public static final int EXHAUSTIVE = 531_441;

	/** Checks the numbers. */
	public FieldLimits {
		if (exhaustive < 1 || exhaustive > 1 << 24 || kept < 1 || work < 0 || starts < 1 || threads < 1) {
			throw new IllegalArgumentException("limits out of range: " + exhaustive + " inputs, " + kept + " kept, work "
					+ work + ", " + starts + " starts, " + threads + " threads");
		}
	}

	/** {@return what suits a person who waits: {@code 3^12} inputs, 64 kept, some tenths of a second of work for a neuron, all cores} */
	public static FieldLimits standard() {
		return new FieldLimits(EXHAUSTIVE, 64, 20_000_000, 4, 1, Runtime.getRuntime().availableProcessors());
	}

	/**
	 * The same with another amount of work.
	 *
	 * @param most products, 0 or more
	 * @return new limits
	 */
	public FieldLimits withWork(long most) {
		return new FieldLimits(exhaustive, kept, most, starts, seed, threads);
	}

	/**
	 * The same with another number of threads.
	 *
	 * @param most 1 or more
	 * @return new limits
	 */
	public FieldLimits withThreads(int most) {
		return new FieldLimits(exhaustive, kept, work, starts, seed, most);
	}

	/**
	 * The same with another limit of exhaustive search.
	 *
	 * @param most inputs, 1 or more; at 1, bounds have to do it all
	 * @return new limits
	 */
	public FieldLimits withExhaustive(int most) {
		return new FieldLimits(most, kept, work, starts, seed, threads);
	}
}
