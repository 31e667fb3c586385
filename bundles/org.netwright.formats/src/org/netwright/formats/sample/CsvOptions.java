// SPDX-License-Identifier: EPL-2.0
package org.netwright.formats.sample;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;

import org.netwright.model.file.NetworkFileException;

/**
 * How to read a table of samples.
 *
 * @param labelColumn number of the column that holds the label, from 1; {@link #LAST}, {@link #NONE} or {@link #AUTO}
 * @param header whether the first row holds names of columns; null: it does if none of its values is a number
 * @param from least and greatest value of the table, mapped linearly to those of the input range; null: taken as they are
 * @param delimiter what stands between cells; null: as the table has it
 * @param decimalComma whether decimals stand behind a comma; null: as the table has them
 * @param encoding of the text; null: UTF-8, or what a mark at its beginning says
 * @param first how many samples are read at most
 */
record CsvOptions(int labelColumn, Boolean header, double[] from, Character delimiter, Boolean decimalComma, Charset encoding, long first) {

	/** The label is in the last column. */
	static final int LAST = -1;
	/** There are no labels. */
	static final int NONE = 0;
	/** The label is in the last column if there is one column more than input neurons. */
	static final int AUTO = -2;

	/** Everything is found out. */
	static final CsvOptions DETECTED = new CsvOptions(AUTO, null, null, null, null, null, Long.MAX_VALUE);

	private static final Map<String, Character> DELIMITERS = Map.of("comma", ',', "semicolon", ';', "tab", '\t', "space", ' ', "bar", '|');
	private static final String LABEL_COLUMN = "label-column";
	private static final String HEADER = "header";
	private static final String DELIMITER = "delimiter";
	private static final String DECIMAL = "decimal";
	private static final String ENCODING = "encoding";
	private static final List<String> NAMES = List.of(LABEL_COLUMN, HEADER, ReaderOptions.FROM, DELIMITER, DECIMAL, ENCODING, ReaderOptions.FIRST);

	static CsvOptions of(Map<String, String> all, String source) throws NetworkFileException {
		ReaderOptions options = new ReaderOptions(all, source);
		options.check(NAMES);
		return new CsvOptions(labelColumn(options), header(options), options.from(), delimiter(options), decimalComma(options), encoding(options),
				options.first());
	}

	private static int labelColumn(ReaderOptions options) throws NetworkFileException {
		String text = options.get(LABEL_COLUMN);
		if (text == null || text.equals("auto")) {
			return AUTO;
		}
		if (text.equals("last") || text.equals("none")) {
			return text.equals("last") ? LAST : NONE;
		}
		if (!text.matches("[1-9]\\d{0,8}")) {
			throw options.wrong(LABEL_COLUMN, "write last, none, or the number of the column, counted from 1");
		}
		return Integer.parseInt(text);
	}

	private static Boolean header(ReaderOptions options) throws NetworkFileException {
		String text = options.get(HEADER);
		if (text == null || text.equals("auto")) {
			return null;
		}
		if (!text.equals("yes") && !text.equals("no")) {
			throw options.wrong(HEADER, "write auto, yes or no");
		}
		return text.equals("yes");
	}

	private static Character delimiter(ReaderOptions options) throws NetworkFileException {
		String text = options.get(DELIMITER);
		if (text == null || text.equals("auto")) {
			return null;
		}
		Character delimiter = text.length() == 1 ? (Character) text.charAt(0) : DELIMITERS.get(text);
		if (delimiter == null || delimiter == '"' || delimiter == '\n' || delimiter == '\r' || Character.isLetterOrDigit(delimiter)) {
			throw options.wrong(DELIMITER, "write auto, comma, semicolon, tab, space, bar, or the character itself");
		}
		return delimiter;
	}

	private static Boolean decimalComma(ReaderOptions options) throws NetworkFileException {
		String text = options.get(DECIMAL);
		if (text == null || text.equals("auto")) {
			return null;
		}
		if (!text.equals("comma") && !text.equals("point")) {
			throw options.wrong(DECIMAL, "write auto, point or comma");
		}
		return text.equals("comma");
	}

	private static Charset encoding(ReaderOptions options) throws NetworkFileException {
		String text = options.get(ENCODING);
		try {
			return text == null || text.equals("auto") ? null : Charset.forName(text);
		} catch (IllegalArgumentException e) {
			throw options.wrong(ENCODING, "write the name of an encoding, such as UTF-8 or windows-1252");
		}
	}

	/** How documents and command lines spell a delimiter. */
	static String word(char delimiter) {
		return DELIMITERS.entrySet().stream().filter(entry -> entry.getValue() == delimiter).map(Map.Entry::getKey).findFirst()
				.orElse(String.valueOf(delimiter));
	}
}
