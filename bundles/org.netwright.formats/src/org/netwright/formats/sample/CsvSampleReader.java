// SPDX-License-Identifier: EPL-2.0
package org.netwright.formats.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipException;

import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVRecord;
import org.netwright.model.Network;
import org.netwright.model.NetworkFactory;
import org.netwright.model.SampleSet;
import org.netwright.model.file.NetworkFileException;

/**
 * Tables of text, one sample per row: a column for each input neuron, and perhaps one with a label. Between the columns stand
 * commas, semicolons, tabs, blanks or bars, before decimals a point or, where commas do not stand between columns, a comma.
 *
 * <p>Options: {@code label-column} is a number from 1, {@code last} or {@code none}; left out, the last column holds the
 * label if there is one column more than input neurons. {@code header} is {@code yes}, {@code no} or {@code auto}: the
 * first row is one if none of its values is a number. {@code from}, for example {@code 0,16}, maps these two values
 * linearly to the minimum and maximum of the input range; left out, values are taken as they are. {@code delimiter} is
 * {@code comma}, {@code semicolon}, {@code tab}, {@code space}, {@code bar} or the character itself, {@code decimal}
 * {@code point} or {@code comma}; left out, they are as the table has them. {@code encoding} names the encoding of the text; left
 * out, it is UTF-8, or what a byte order mark says. {@code first} is how many samples are read at most.
 *
 * <p>A label is the name or id of an output neuron, else its place, counted from 0; empty, nothing is claimed. Empty rows are
 * passed over. Where the first row has titles that {@link SampleTableWriter} writes, and no label column is given, names, margins
 * and expected activations are read as well, and what was written is read back the same.
 */
public final class CsvSampleReader implements SampleReader {

	@Override
	public String id() {
		return "csv";
	}

	@Override
	public List<String> extensions() {
		return List.of("csv", "tsv", "tab", "txt");
	}

	@Override
	public SampleSet read(InputStream in, String source, Network network, Map<String, String> options)
			throws IOException {
		SampleSet set = NetworkFactory.eINSTANCE.createSampleSet();
		CsvOptions wanted = CsvOptions.of(options, source);
		try {
			CsvText table = CsvText.open(in, wanted);
			CsvRows rows = new CsvRows(source, network, wanted, table.numbers());
			for (CSVRecord record : table) {
				rows.add(set, record, table.line());
				if (set.getSamples().size() >= wanted.first()) {
					break;
				}
			}
		} catch (UncheckedIOException | CSVException e) {
			throw failure(source, e);
		} catch (CharacterCodingException | ZipException e) {
			throw unreadable(source, e);
		}
		if (set.getSamples().isEmpty()) {
			throw new NetworkFileException(source, "This table holds no samples. Write one row for each.", null);
		}
		return set;
	}

	/** What reading a row has thrown, as people are to read it; that it was cancelled is handed on. */
	static IOException failure(String source, Exception thrown) {
		return switch (thrown.getCause()) {
			case InterruptedIOException cancelled -> cancelled;
			case IOException cause -> unreadable(source, cause);
			case null, default -> unreadable(source, new IOException(thrown));
		};
	}

	static NetworkFileException unreadable(String source, IOException cause) {
		String problem = switch (cause) {
			case CharacterCodingException e -> "This is not text in the encoding that it is read in. Save it as UTF-8, or say with the option"
					+ " encoding what it is saved in, such as windows-1252.";
			case ZipException e -> "The compressed file is damaged. Take it from where it was made.";
			default -> "This table cannot be read: " + cause.getMessage() + ". Look for a quote that is not closed.";
		};
		return new NetworkFileException(source, problem, cause);
	}
}
