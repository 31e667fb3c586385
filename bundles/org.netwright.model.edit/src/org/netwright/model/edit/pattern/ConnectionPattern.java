// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.pattern;

import java.util.Optional;

/** Which of some sources are connected to which of some targets. Sources and targets are numbered from 0. */
public interface ConnectionPattern {

	/**
	 * Why the pattern does not fit so many neurons.
	 *
	 * @param sources how many sources there are
	 * @param targets how many targets there are
	 * @return a sentence for people that says what would fit; empty if these do
	 */
	default Optional<String> refusal(int sources, int targets) {
		return Optional.empty();
	}

	/**
	 * Names all pairs, by target and then by source, both rising; each once.
	 *
	 * @param sources how many sources there are
	 * @param targets how many targets there are; both numbers are not refused
	 * @param pairs told each pair
	 */
	void forEach(int sources, int targets, Pairs pairs);

	/** Hears of pairs. */
	@FunctionalInterface
	interface Pairs {

		/**
		 * One source is connected to one target.
		 *
		 * @param source number of the source
		 * @param target number of the target
		 */
		void pair(int source, int target);
	}
}
