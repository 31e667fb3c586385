// SPDX-License-Identifier: EPL-2.0
package org.netwright.formats.sample;

import java.util.List;
import java.util.Map;

import org.netwright.model.file.NetworkFileException;

/**
 * Options as documents and command lines spell them, and those that all readers have.
 *
 * @param values names and values
 * @param source whom messages name
 */
record ReaderOptions(Map<String, String> values, String source) {
	/** Two values that become the ends of the input range. */
	static final String FROM = "from";
	/** How many samples are read at most. */
	static final String FIRST = "first";

	String get(String name) {
		return values.get(name);
	}

	void check(List<String> names) throws NetworkFileException {
		for (String name : values.keySet()) {
			if (!names.contains(name)) {
				throw wrong(name, "there is no such option; use " + String.join(", ", names));
			}
		}
	}

	/** {@return the least and the greatest value; null if nothing is said} */
	double[] from() throws NetworkFileException {
		String text = get(FROM);
		if (text == null) {
			return null;
		}
		String[] parts = text.split(",", -1);
		Double least = parts.length == 2 ? Numbers.parse(parts[0]) : null;
		Double greatest = parts.length == 2 ? Numbers.parse(parts[1]) : null;
		if (least == null || greatest == null || !(Math.abs(greatest - least) < Double.POSITIVE_INFINITY) || least.equals(greatest)) {
			throw wrong(FROM, "write the least and the greatest value with a comma between, such as 0,16");
		}
		return new double[] { least, greatest };
	}

	/** {@return 1 or more; as many as there are if nothing is said} */
	long first() throws NetworkFileException {
		String text = get(FIRST);
		if (text == null) {
			return Long.MAX_VALUE;
		}
		if (!text.matches("[1-9]\\d{0,8}")) {
			throw wrong(FIRST, "write how many samples are wanted, such as 1000");
		}
		return Long.parseLong(text);
	}

	NetworkFileException wrong(String name, String cure) {
		return new NetworkFileException(source, "The option " + name + " is \"" + get(name) + "\": " + cure + ".", null);
	}
}
