// SPDX-License-Identifier: EPL-2.0
package org.netwright.formats.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What stands between the cells of a table, found out from how it begins. */
final class CsvDialect {
	/** So many characters are looked at, at most. */
	static final int LOOKED_AT = 1 << 16;
	private static final int MOST_LINES = 50;
	/** Commas come behind semicolons and tabs, for with these they may stand before decimals. Blanks are the last resort. */
	private static final String CANDIDATES = "\t;|, ";

	private CsvDialect() {
	}

	/**
	 * The delimiter of a table: the first candidate that is as often in each line, else the one that is there most.
	 *
	 * @param beginning of the text
	 * @param whole     whether the table ends there
	 */
	static char delimiter(String beginning, boolean whole) {
		List<Map<Character, Integer>> lines = lines(beginning, whole);
		for (char candidate : CANDIDATES.toCharArray()) {
			int first = lines.isEmpty() ? 0 : lines.getFirst().getOrDefault(candidate, 0);
			if (first > 0 && lines.stream().allMatch(line -> line.getOrDefault(candidate, 0) == first)) {
				return candidate;
			}
		}
		char most = ',';
		long greatest = total(lines, most);
		for (char candidate : new char[] { ';', '\t', '|' }) {
			if (total(lines, candidate) > greatest) {
				most = candidate;
				greatest = total(lines, candidate);
			}
		}
		return most;
	}

	private static long total(List<Map<Character, Integer>> lines, char candidate) {
		return lines.stream().mapToLong(line -> line.getOrDefault(candidate, 0)).sum();
	}

	/** How often each candidate is in each line that is not empty, outside quotes. */
	private static List<Map<Character, Integer>> lines(String text, boolean whole) {
		List<Map<Character, Integer>> lines = new ArrayList<>();
		Map<Character, Integer> line = new HashMap<>();
		boolean quoted = false;
		boolean empty = true;
		for (int i = 0; i < text.length() && lines.size() < MOST_LINES; i++) {
			char character = text.charAt(i);
			quoted ^= character == '"';
			if (!quoted && (character == '\n' || character == '\r')) {
				if (!empty) {
					lines.add(line);
				}
				line = new HashMap<>();
				empty = true;
			} else {
				empty &= character == ' ';
				if (!quoted && CANDIDATES.indexOf(character) >= 0) {
					line.merge(character, 1, Integer::sum);
				}
			}
		}
		if (!empty && (whole || lines.isEmpty())) {
			lines.add(line);
		}
		return lines;
	}
}
