// SPDX-License-Identifier: EPL-2.0
package org.netwright.cli.internal.command;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

import picocli.CommandLine.TypeConversionException;

/** The value of an option that is one of a few words, written in lower case. */
final class Choice {

	private Choice() {
	}

	/**
	 * Reads a word.
	 *
	 * @param choices what it may be
	 * @param text what was written
	 * @return the choice
	 * @throws TypeConversionException if it is none of them; the message lists them
	 */
	static <E extends Enum<E>> E of(E[] choices, String text) {
		return Arrays.stream(choices).filter(choice -> word(choice).equals(text)).findFirst()
				.orElseThrow(() -> new TypeConversionException("'" + text + "' is none of "
						+ Arrays.stream(choices).map(Choice::word).collect(Collectors.joining(", "))));
	}

	private static String word(Enum<?> choice) {
		return choice.name().toLowerCase(Locale.ROOT);
	}
}
