// SPDX-License-Identifier: EPL-2.0
package org.netwright.help.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.w3c.dom.Element;

/** What a tutorial says, step by step, and which of its numbers a test has proved. */
final class TutorialText {
	private static final Pattern DECIMAL = Pattern.compile("\\d+\\.\\d+");

	private final Map<String, String> steps = new LinkedHashMap<>();
	private final Set<String> proved = new TreeSet<>();

	TutorialText(String file) throws Exception {
		for (Element item : HelpFiles.elements(HelpFiles.parse(file), "item")) {
			String text = item.getElementsByTagName("description").item(0).getTextContent();
			steps.put(item.getAttribute("title"), text);
		}
	}

	/** A number as the tutorials write it. */
	static String number(double value, int decimals) {
		String text = String.format(Locale.ROOT, "%." + decimals + "f", value);
		return text.replace('-', '\u2212');
	}

	/** A step says these words; what is proved of them counts as proved in the whole tutorial. */
	void says(String step, String... words) {
		String text = steps.get(step);
		assertTrue(text != null, () -> "there is no step " + step + " in " + steps.keySet());
		for (String word : words) {
			assertTrue(text.contains(word), () -> "\"" + step + "\" does not say \"" + word + "\": " + text);
			DECIMAL.matcher(word).results().forEach(match -> proved.add(match.group()));
		}
	}

	/** No number with a decimal point is left that nobody has proved. */
	void allDecimalsAreProved(String... given) {
		proved.addAll(List.of(given));
		Set<String> said = steps.values().stream().flatMap(text -> DECIMAL.matcher(text).results()).map(match -> match.group())
				.collect(Collectors.toCollection(TreeSet::new));
		said.removeAll(proved);
		assertEquals(Set.of(), said);
	}
}
