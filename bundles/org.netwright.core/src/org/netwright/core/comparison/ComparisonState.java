// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.comparison;

import java.util.Optional;

/**
 * What {@link Comparing} knows at one moment. Immutable.
 *
 * @param generation rises with every change
 * @param choices what is wanted
 * @param left the left side; null if it cannot be shown
 * @param right the right side; null if it cannot be shown
 * @param leftGap why there is no left side; null if there is
 * @param rightGap why there is no right side; null if there is
 * @param compared what differs; null unless both sides are there
 * @param changes what differs, on the document as it is; null unless it is to be shown there
 */
public record ComparisonState(long generation, Choices choices, Side left, Side right, Gap leftGap, Gap rightGap,
		Comparison compared, ChangeMap changes) {

	/** Before anything was compared. */
	public static final ComparisonState EMPTY = new ComparisonState(0, Choices.USUAL, null, null, new Gap(Gap.Kind.NOT_COMPUTED, null),
			new Gap(Gap.Kind.NOT_COMPUTED, null), null, null);

	/**
	 * What is wanted.
	 *
	 * @param left for the left side
	 * @param right for the right side
	 * @param coloured whether the diagram shows what differs
	 */
	public record Choices(SideChoice left, SideChoice right, boolean coloured) {
		/** What was pinned against the present. */
		public static final Choices USUAL = new Choices(SideChoice.PINNED, SideChoice.PRESENT, false);
	}

	/**
	 * Why a side cannot be shown.
	 *
	 * @param kind why
	 * @param detail more about it, in words; null if there is nothing to add
	 */
	public record Gap(Kind kind, String detail) {
		/** Why a side cannot be shown. */
		public enum Kind {
			/** Nothing is pinned. */
			NOTHING_PINNED,
			/** Its network cannot be computed. */
			NOT_COMPUTED,
			/** Its input has another number of values than the network. */
			WRONG_SIZE,
			/** Its network is not open any more. */
			CLOSED
		}
	}

	/** {@return what differs, if both sides are there} */
	public Optional<Comparison> comparison() {
		return Optional.ofNullable(compared);
	}
}
