// SPDX-License-Identifier: EPL-2.0
package org.netwright.formats.sample;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.netwright.model.Network;
import org.netwright.model.NetworkFactory;
import org.netwright.model.SampleSet;
import org.netwright.model.file.NetworkFileException;

/**
 * Tables in UTF-8 with commas, one sample per row: a column for each input neuron, and perhaps one with a label.
 *
 * <p>Options: {@code label-column} is a number from 1, {@code last} or {@code none}; left out, the last column holds the
 * label if there is one column more than input neurons. {@code header} is {@code yes}, {@code no} or {@code auto}: the
 * first row is one if none of its values is a number. {@code from}, for example {@code 0,16}, maps these two values
 * linearly to the minimum and maximum of the input range; left out, values are taken as they are. A label is the name or
 * id of an output neuron, else its place, counted from 0; empty, nothing is claimed. Empty rows are passed over.
 */
public final class CsvSampleReader implements SampleReader {

	static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(true).setTrim(true).get();
	private static final int GZIP_FIRST = 0x1f;
	private static final int GZIP_SECOND = 0x8b;

	@Override
	public String id() {
		return "csv";
	}

	@Override
	public List<String> extensions() {
		return List.of("csv");
	}

	@Override
	public SampleSet read(InputStream in, String source, Network network, Map<String, String> options)
			throws IOException {
		SampleSet set = NetworkFactory.eINSTANCE.createSampleSet();
		CsvRows rows = new CsvRows(source, network, CsvOptions.of(options, source));
		try {
			CSVParser parser = FORMAT.parse(reader(in));
			for (CSVRecord record : parser) {
				rows.add(set, record, parser.getCurrentLineNumber());
			}
		} catch (UncheckedIOException | CSVException e) {
			throw unreadable(source, e.getCause() instanceof IOException cause ? cause : new IOException(e));
		} catch (CharacterCodingException | ZipException e) {
			throw unreadable(source, e);
		}
		if (set.getSamples().isEmpty()) {
			throw new NetworkFileException(source, "This table holds no samples. Write one row for each.", null);
		}
		return set;
	}

	static NetworkFileException unreadable(String source, IOException cause) {
		String problem = switch (cause) {
			case CharacterCodingException e -> "This is not text in UTF-8. Save it as UTF-8.";
			case ZipException e -> "The compressed file is damaged. Take it from where it was made.";
			default -> "This table cannot be read: " + cause.getMessage() + ". Look for a quote that is not closed.";
		};
		return new NetworkFileException(source, problem, cause);
	}

	/** The text of a table, compressed or not; not closed. */
	static BufferedReader reader(InputStream in) throws IOException {
		PushbackInputStream start = new PushbackInputStream(in, 2);
		int first = start.read();
		int second = first < 0 ? -1 : start.read();
		if (second >= 0) {
			start.unread(second);
		}
		if (first >= 0) {
			start.unread(first);
		}
		InputStream plain = first == GZIP_FIRST && second == GZIP_SECOND ? new GZIPInputStream(start, 1 << 16) : start;
		BufferedReader reader = new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8.newDecoder()
				.onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)));
		reader.mark(1);
		if (reader.read() != '\ufeff') {
			reader.reset();
		}
		return reader;
	}
}
