// SPDX-License-Identifier: EPL-2.0
package org.netwright.cli.internal.context;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * What somebody may have meant by a word that nobody knows: the known words with the fewest letters added, left out,
 * replaced or swapped with a neighbour, whatever their case.
 */
public final class NearestWord {

	private NearestWord() {
	}

	/**
	 * Finds the known words that come close.
	 *
	 * @param word what was written
	 * @param known all words that would be right
	 * @param limit how many to return at most
	 * @return the nearest first, equally near ones in the given order; only those in which at most every third letter
	 *     differs, or that begin with the word
	 */
	public static List<String> of(String word, Collection<String> known, int limit) {
		String written = word.toLowerCase(Locale.ROOT);
		record Near(String text, int distance) {
		}
		return known.stream().distinct().map(text -> new Near(text, distance(written, text.toLowerCase(Locale.ROOT))))
				.filter(near -> near.distance <= allowed(written, near.text)
						|| !written.isEmpty() && near.text.toLowerCase(Locale.ROOT).startsWith(written))
				.sorted(Comparator.comparingInt(Near::distance)).limit(limit).map(Near::text).toList();
	}

	/**
	 * The optimal string alignment distance.
	 *
	 * @return the least number of single letters added, left out, replaced, or swapped with a neighbour
	 */
	static int distance(String from, String to) {
		int[] twoBefore = new int[to.length() + 1];
		int[] before = new int[to.length() + 1];
		int[] now = new int[to.length() + 1];
		Arrays.setAll(before, i -> i);
		for (int i = 1; i <= from.length(); i++) {
			now[0] = i;
			for (int j = 1; j <= to.length(); j++) {
				boolean same = from.charAt(i - 1) == to.charAt(j - 1);
				now[j] = Math.min(before[j - 1] + (same ? 0 : 1), 1 + Math.min(before[j], now[j - 1]));
				if (i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1)) {
					now[j] = Math.min(now[j], twoBefore[j - 2] + 1);
				}
			}
			int[] free = twoBefore;
			twoBefore = before;
			before = now;
			now = free;
		}
		return before[to.length()];
	}

	private static int allowed(String written, String text) {
		return Math.max(1, Math.max(written.length(), text.length()) / 3);
	}
}
