// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.step;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Makes names that are not taken: a name that is gets the next free number at its end. */
final class FreshNames {

	private static final Pattern NUMBERED = Pattern.compile("(.*\\S)\\s+([0-9]{1,9})");

	private final Set<String> used = new HashSet<>();
	private final Map<String, Integer> numbers = new HashMap<>();

	/** @param names those that are taken; null is none */
	FreshNames(Stream<String> names) {
		names.filter(name -> name != null).forEach(used::add);
	}

	/** The name itself if it is free, "Edge 2" for "Edge" and "Line 9" for "Line 1" if it is not; null stays null. */
	String of(String name) {
		if (name == null || name.isEmpty() || used.add(name)) {
			return name;
		}
		Matcher numbered = NUMBERED.matcher(name);
		boolean hasNumber = numbered.matches();
		String start = hasNumber ? numbered.group(1) : name;
		int number = numbers.getOrDefault(start, hasNumber ? Integer.parseInt(numbered.group(2)) : 1);
		String fresh;
		do {
			fresh = start + " " + ++number;
		} while (!used.add(fresh));
		numbers.put(start, number);
		return fresh;
	}
}
