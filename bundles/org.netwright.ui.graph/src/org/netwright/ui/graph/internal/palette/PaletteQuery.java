// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.palette;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a person looks for in the palette: words that all have to be found, in any order, whether in capitals or not. */
public final class PaletteQuery {
	private static final int ELSEWHERE = 4;

	private final String text;
	private final List<String> words;

	/** @param typed empty for everything */
	public PaletteQuery(String typed) {
		text = typed.strip().toLowerCase(Locale.ROOT);
		words = text.isEmpty() ? List.of() : Arrays.asList(text.split("\\s+")); //$NON-NLS-1$
	}

	/** Whether there is nothing to look for. */
	public boolean isEmpty() {
		return words.isEmpty();
	}

	/** Whether an entry has all words, in its name, its group or what else is known about it. */
	public boolean finds(PaletteEntry entry) {
		String all = (entry.name() + ' ' + entry.group().label() + ' ' + entry.words()).toLowerCase(Locale.ROOT);
		return words.stream().allMatch(all::contains);
	}

	/** The entry that is most likely meant: by its name rather than by anything else, and by the beginning of that. */
	public Optional<PaletteEntry> best(List<PaletteEntry> entries) {
		return isEmpty() ? Optional.empty() : entries.stream().filter(this::finds).min(Comparator.comparingInt(this::distance));
	}

	private int distance(PaletteEntry entry) {
		String name = entry.name().toLowerCase(Locale.ROOT);
		if (name.equals(text)) {
			return 0;
		}
		if (name.startsWith(text)) {
			return 1;
		}
		return (' ' + name).contains(' ' + text) ? 2 : name.contains(text) ? 3 : ELSEWHERE;
	}
}
