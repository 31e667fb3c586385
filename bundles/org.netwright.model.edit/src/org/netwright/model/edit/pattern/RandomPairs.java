// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.pattern;

import java.util.Random;

/**
 * A share of all pairs, chosen at random: {@code density * sources * targets} of them, rounded, each choice of so many
 * pairs as likely as any other. The random numbers are those of {@link Random}, so that the same seed gives
 * the same pairs on every machine, for ever.
 *
 * @param density the share, 0 to 1
 * @param seed decides the choice
 */
public record RandomPairs(double density, long seed) implements ConnectionPattern {

	/**
	 * Checks the density.
	 *
	 * @throws IllegalArgumentException if it is not from 0 to 1
	 */
	public RandomPairs {
		if (!(density >= 0 && density <= 1)) {
			throw new IllegalArgumentException("a density is a share from 0 to 1, unlike " + density);
		}
	}

	@Override
	public void forEach(int sources, int targets, Pairs pairs) {
		Random random = new Random(mixed(seed));
		long left = (long) sources * targets;
		long wanted = Math.round(density * left);
		for (int target = 0; target < targets && wanted > 0; target++) {
			for (int source = 0; source < sources; source++) {
				if (random.nextDouble() * left < wanted) {
					pairs.pair(source, target);
					wanted--;
				}
				left--;
			}
		}
	}

	/** The first numbers of {@link Random} are much alike for seeds that follow each other; Stafford's mix 13 parts them. */
	private static long mixed(long seed) {
		long mixed = (seed ^ seed >>> 30) * 0xbf58476d1ce4e5b9L;
		mixed = (mixed ^ mixed >>> 27) * 0x94d049bb133111ebL;
		return mixed ^ mixed >>> 31;
	}
}
