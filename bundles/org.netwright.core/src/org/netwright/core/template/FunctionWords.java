// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.template;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.netwright.core.function.FunctionDescriptor;

/** Finds functions by what people write: an id or a name, whatever the case, the blanks and the hyphens. */
final class FunctionWords {

	/** What may stand behind a size and says nothing. */
	private static final Set<String> FILLERS = Set.of("image", "pixels", "inputs", "input", "neurons", "neuron");

	private final List<FunctionDescriptor> functions;

	FunctionWords(List<FunctionDescriptor> functions) {
		this.functions = functions;
	}

	String withoutFiller(String words) {
		String[] parts = words.split("\\s+", 2);
		return !FILLERS.contains(parts[0].toLowerCase(Locale.ROOT)) ? words : parts.length == 1 ? "" : parts[1].strip();
	}

	/** The id of a function. */
	Optional<String> find(String word) {
		String plain = plain(word);
		return functions.stream().filter(function -> plain.equals(plain(function.id())) || plain.equals(plain(function.name())))
				.map(FunctionDescriptor::id).findFirst();
	}

	/** The name of the function that takes the fewest changes to write; of at least one. */
	String nearest(String word) {
		String plain = plain(word);
		return functions.stream().map(FunctionDescriptor::name).min(Comparator.comparingInt(name -> distance(plain, plain(name)))).orElse("tanh");
	}

	private static String plain(String word) {
		return word.toLowerCase(Locale.ROOT).replaceAll("[\\s_()-]", "");
	}

	/** How many letters have to be put in, taken out or changed to make one word of the other (Levenshtein 1965). */
	private static int distance(String from, String to) {
		int[] row = new int[to.length() + 1];
		for (int j = 0; j < row.length; j++) {
			row[j] = j;
		}
		for (int i = 1; i <= from.length(); i++) {
			int diagonal = row[0];
			row[0] = i;
			for (int j = 1; j < row.length; j++) {
				int changed = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
				diagonal = row[j];
				row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
			}
		}
		return row[to.length()];
	}
}
