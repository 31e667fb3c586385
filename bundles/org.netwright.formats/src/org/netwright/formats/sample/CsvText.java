// SPDX-License-Identifier: EPL-2.0
package org.netwright.formats.sample;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The rows of a table as they are read, in the dialect that was asked for or that its beginning shows. */
final class CsvText implements Iterable<CSVRecord> {
	private static final int PUSHED_BACK = 3;
	private static final String SEPARATOR_LINE = "(?i)sep=.";

	private final CSVParser parser;
	private final char delimiter;
	private final NumberText numbers;
	private final int linesBefore;

	private CsvText(CSVParser parser, char delimiter, NumberText numbers, int linesBefore) {
		this.parser = parser;
		this.delimiter = delimiter;
		this.numbers = numbers;
		this.linesBefore = linesBefore;
	}

	/**
	 * Begins to read.
	 *
	 * @param in      compressed by gzip or not; not closed
	 * @param options what is known of the dialect
	 */
	static CsvText open(InputStream in, CsvOptions options) throws IOException {
		BufferedReader reader = reader(in, options.encoding());
		int linesBefore = 0;
		Character delimiter = options.delimiter();
		reader.mark(SEPARATOR_LINE.length());
		char[] first = new char["sep=;".length()];
		int length = Math.max(0, reader.read(first));
		int next = reader.read();
		if (new String(first, 0, length).matches(SEPARATOR_LINE) && (next == '\n' || next == '\r')) {
			reader.reset();
			reader.readLine();
			linesBefore = 1;
			delimiter = delimiter == null ? (Character) first[length - 1] : delimiter;
		} else {
			reader.reset();
		}
		char between = delimiter == null ? lookAhead(reader) : delimiter;
		CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(between).setIgnoreEmptyLines(true).setIgnoreSurroundingSpaces(between != ' ').get();
		return new CsvText(format.parse(reader), between, new NumberText(between, options.decimalComma()), linesBefore);
	}

	private static char lookAhead(BufferedReader reader) throws IOException {
		reader.mark(CsvDialect.LOOKED_AT);
		char[] beginning = new char[CsvDialect.LOOKED_AT - 1];
		int length = 0;
		int read = 0;
		while (length < beginning.length && read >= 0) {
			read = reader.read(beginning, length, beginning.length - length);
			length += Math.max(0, read);
		}
		reader.reset();
		return CsvDialect.delimiter(new String(beginning, 0, length), read < 0);
	}

	/** The text of a table, compressed or not; not closed. A mark at its beginning says what it is encoded in, before anything else does. */
	private static BufferedReader reader(InputStream in, Charset encoding) throws IOException {
		PushbackInputStream start = new PushbackInputStream(Gzip.plain(in), PUSHED_BACK);
		byte[] mark = new byte[PUSHED_BACK];
		int length = start.readNBytes(mark, 0, PUSHED_BACK);
		Charset charset = encoding == null ? StandardCharsets.UTF_8 : encoding;
		int skipped = 0;
		if (length >= 2 && (mark[0] == (byte) 0xfe && mark[1] == (byte) 0xff || mark[0] == (byte) 0xff && mark[1] == (byte) 0xfe)) {
			charset = mark[0] == (byte) 0xff ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
			skipped = 2;
		} else if (length == PUSHED_BACK && mark[0] == (byte) 0xef && mark[1] == (byte) 0xbb && mark[2] == (byte) 0xbf) {
			charset = StandardCharsets.UTF_8;
			skipped = PUSHED_BACK;
		}
		start.unread(mark, skipped, length - skipped);
		return new BufferedReader(new InputStreamReader(start,
				charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)));
	}

	@Override
	public Iterator<CSVRecord> iterator() {
		return parser.iterator();
	}

	/** The line that was read last, from 1. */
	long line() {
		return parser.getCurrentLineNumber() + linesBefore;
	}

	/** What stands between cells. */
	char delimiter() {
		return delimiter;
	}

	/** How numbers are written in this table. */
	NumberText numbers() {
		return numbers;
	}
}
