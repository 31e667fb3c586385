// SPDX-License-Identifier: EPL-2.0
package org.netwright.formats.sample;

import java.util.List;
import java.util.Locale;

/**
 * The titles of the columns that tables of Netwright itself have beside the inputs. Where one of them is in the first row, every
 * column is what its title says, and all others are inputs.
 */
final class SampleColumns {
	/** The name of the sample. */
	static final String NAME = "sample name";
	/** The output that must win; {@link #UNDECIDED} if nobody must. */
	static final String WINNER = "expected winner";
	/** By how much, at least. */
	static final String MARGIN = "expected margin";
	/** How far activations may be from what is expected. */
	static final String TOLERANCE = "expected tolerance";
	/** What begins the title of a column with an expected activation; the output follows. */
	static final String EXPECTED = "expected activation of ";
	/** What begins the title of a column with an activation that was computed, which readers pass over; the output follows. */
	static final String ACTIVATION = "activation of ";
	/** Instead of a winner: it must be undecided. */
	static final String UNDECIDED = "(undecided)";

	/** What a column holds. */
	enum Role {
		INPUT, NAME, WINNER, MARGIN, TOLERANCE, EXPECTED, ACTIVATION
	}

	private SampleColumns() {
	}

	static Role role(String title) {
		String plain = title.strip().toLowerCase(Locale.ROOT);
		return switch (plain) {
		case NAME -> Role.NAME;
		case WINNER -> Role.WINNER;
		case MARGIN -> Role.MARGIN;
		case TOLERANCE -> Role.TOLERANCE;
		default -> plain.startsWith(EXPECTED) ? Role.EXPECTED : plain.startsWith(ACTIVATION) ? Role.ACTIVATION : Role.INPUT;
		};
	}

	/** Whether a row of titles is one of Netwright's own. */
	static boolean isOwn(List<String> titles) {
		return titles.stream().anyMatch(title -> role(title) != Role.INPUT);
	}

	/** The output that a title names. */
	static String output(String title) {
		String plain = title.strip();
		return plain.substring(role(title) == Role.EXPECTED ? EXPECTED.length() : ACTIVATION.length());
	}
}
