// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.internal.kernel;

import java.util.concurrent.TimeUnit;

/**
 * Lets two sets of loops compute the same again and again, until one is seen to be wrong, or faster. Loops on the
 * Vector API are slow until the JVM has compiled them, a hundred times slower than others; so this runs every one of
 * them, and they only win when all are compiled.
 */
final class Race {

	/**
	 * How many samples there are in each heat: some for each of the ways that loops take. Many first, for plain loops that
	 * were short when the JVM compiled them stay slow.
	 */
	private static final int[] WIDTHS = {160, 144, 112, 64, 48, 32, 16};
	private static final long PATIENCE = TimeUnit.SECONDS.toNanos(20);
	private static final int LAPS = 8;
	private static final int WINS = 4;
	/** In a single heat, measuring may go wrong by as much. */
	private static final double TOLERANCE = 1.2;

	private final Runner plain;
	private final Runner other;
	private long spent;

	Race(Kernels plain, Kernels other) {
		Course course = new Course();
		this.plain = new Runner(course, plain);
		this.other = new Runner(course, other);
	}

	/** Whether the others are right, and faster several times in a row before patience ends. */
	boolean isWon() {
		int wins = 0;
		while (wins < WINS && spent < PATIENCE) {
			wins = faster() ? wins + 1 : 0;
			if (!other.sameAs(plain)) {
				return false;
			}
		}
		return wins == WINS;
	}

	private boolean faster() {
		long our = 0;
		long their = 0;
		boolean everywhere = true;
		for (int width : WIDTHS) {
			long lead = shortest(plain, width);
			long chase = shortest(other, width);
			everywhere &= chase < TOLERANCE * lead;
			our += lead;
			their += chase;
		}
		return everywhere && their < our;
	}

	/** The shortest of some laps, for whatever else the machine does only makes them longer. */
	private long shortest(Runner runner, int width) {
		long shortest = Long.MAX_VALUE;
		for (int lap = 0; lap < LAPS; lap++) {
			long start = System.nanoTime();
			runner.run(width);
			shortest = Math.min(shortest, System.nanoTime() - start);
		}
		spent += LAPS * shortest;
		return shortest;
	}
}
