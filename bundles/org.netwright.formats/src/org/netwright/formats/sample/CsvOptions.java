// SPDX-License-Identifier: EPL-2.0
package org.netwright.formats.sample;

import java.util.List;
import java.util.Map;

import org.netwright.model.file.NetworkFileException;

/**
 * How to read a table of samples.
 *
 * @param labelColumn number of the column that holds the label, from 1; {@link #LAST}, {@link #NONE} or {@link #AUTO}
 * @param header whether the first row holds names of columns; null: it does if none of its values is a number
 * @param from least and greatest value of the table, mapped linearly to those of the input range; null: taken as they are
 */
record CsvOptions(int labelColumn, Boolean header, double[] from) {

	/** The label is in the last column. */
	static final int LAST = -1;
	/** There are no labels. */
	static final int NONE = 0;
	/** The label is in the last column if there is one column more than input neurons. */
	static final int AUTO = -2;

	private static final String LABEL_COLUMN = "label-column";
	private static final String HEADER = "header";
	private static final String FROM = "from";
	private static final List<String> NAMES = List.of(LABEL_COLUMN, HEADER, FROM);

	static CsvOptions of(Map<String, String> options, String source) throws NetworkFileException {
		for (String name : options.keySet()) {
			if (!NAMES.contains(name)) {
				throw wrong(source, name, options.get(name), "there is no such option; use " + String.join(", ", NAMES));
			}
		}
		return new CsvOptions(labelColumn(options.get(LABEL_COLUMN), source), header(options.get(HEADER), source),
				from(options.get(FROM), source));
	}

	private static int labelColumn(String text, String source) throws NetworkFileException {
		if (text == null || text.equals("auto")) {
			return AUTO;
		}
		if (text.equals("last") || text.equals("none")) {
			return text.equals("last") ? LAST : NONE;
		}
		if (!text.matches("[1-9]\\d{0,8}")) {
			throw wrong(source, LABEL_COLUMN, text, "write last, none, or the number of the column, counted from 1");
		}
		return Integer.parseInt(text);
	}

	private static Boolean header(String text, String source) throws NetworkFileException {
		if (text == null || text.equals("auto")) {
			return null;
		}
		if (!text.equals("yes") && !text.equals("no")) {
			throw wrong(source, HEADER, text, "write auto, yes or no");
		}
		return text.equals("yes");
	}

	private static double[] from(String text, String source) throws NetworkFileException {
		if (text == null) {
			return null;
		}
		String[] parts = text.split(",", -1);
		Double least = parts.length == 2 ? Numbers.parse(parts[0]) : null;
		Double greatest = parts.length == 2 ? Numbers.parse(parts[1]) : null;
		if (least == null || greatest == null || !(Math.abs(greatest - least) < Double.POSITIVE_INFINITY)
				|| least.equals(greatest)) {
			throw wrong(source, FROM, text, "write the least and the greatest value with a comma between, such as 0,16");
		}
		return new double[] { least, greatest };
	}

	private static NetworkFileException wrong(String source, String name, String value, String cure) {
		return new NetworkFileException(source, "The option " + name + " is \"" + value + "\": " + cure + ".", null);
	}
}
