// SPDX-License-Identifier: EPL-2.0
package org.netwright.formats.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipException;

import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVRecord;
import org.netwright.engine.progress.Progress;
import org.netwright.model.file.NetworkFileException;

/** Looks through a table once. */
final class TableSurvey {
	private static final Set<String> LABEL_NAMES = Set.of("label", "labels", "class", "target", "species", "category", "digit", "expected", "y");
	private static final int FEW = 100;

	private final Path path;
	private final CsvOptions known;
	private final Progress progress;
	private final List<ColumnSurvey> columns = new ArrayList<>();
	private CsvText table;
	private boolean header;
	private long rows;

	/** @param known of the dialect of the table */
	TableSurvey(Path path, CsvOptions known, Progress progress) {
		this.path = path;
		this.known = known;
		this.progress = progress;
	}

	Optional<SampleSource> read() throws NetworkFileException {
		try (CountedStream in = new CountedStream(Files.newInputStream(path), Progress.NONE, -1)) {
			long size = Math.max(1, Files.size(path));
			table = CsvText.open(in, known);
			for (CSVRecord row : table) {
				add(row, table.line());
				if (progress.cancelled()) {
					return Optional.empty();
				}
				progress.worked(Math.min(in.count(), size), size);
			}
		} catch (NetworkFileException e) {
			throw e;
		} catch (UncheckedIOException | CSVException e) {
			throw unreadable(e);
		} catch (CharacterCodingException | ZipException e) {
			throw CsvSampleReader.unreadable(path.toString(), e);
		} catch (IOException e) {
			throw new NetworkFileException(path.toString(), "This could not be read: " + e.getMessage() + ". Check it and try again.", e);
		}
		if (rows == 0) {
			throw new NetworkFileException(path.toString(), "This table holds no samples. Write one row for each.", null);
		}
		return Optional.of(new SampleTable(path, header, columns.stream().map(ColumnSurvey::result).toList(), rows, label(),
				new SampleTable.Dialect(table.delimiter(), table.numbers().isComma(), known.encoding())));
	}

	private NetworkFileException unreadable(Exception thrown) {
		return CsvSampleReader.failure(path.toString(), thrown) instanceof NetworkFileException failure ? failure
				: CsvSampleReader.unreadable(path.toString(), new IOException(thrown));
	}

	private void add(CSVRecord row, long line) throws NetworkFileException {
		if (columns.isEmpty()) {
			begin(row);
			if (header) {
				return;
			}
		}
		if (row.size() != columns.size()) {
			throw new NetworkFileException(path.toString(), (int) Math.min(line, Integer.MAX_VALUE), 0, "This row has " + row.size()
					+ (row.size() == 1 ? " column" : " columns") + " but the first one has " + columns.size() + ". Correct the row.", null);
		}
		for (int i = 0; i < columns.size(); i++) {
			columns.get(i).add(row.get(i), table.numbers().parse(row.get(i)), line);
		}
		rows++;
	}

	/** The first row names the columns if nothing in it is a number. */
	private void begin(CSVRecord row) {
		header = known.header() != null ? known.header() : SampleColumns.isOwn(row.toList()) || row.stream().noneMatch(cell -> table.numbers().parse(cell) != null);
		for (int i = 0; i < row.size(); i++) {
			boolean collects = row.size() <= SampleTable.WIDE || i == 0 || i == row.size() - 1;
			columns.add(new ColumnSurvey(header ? row.get(i).strip() : "", collects));
		}
	}

	/** By its name, then the one with texts, then the last or the first one with a few whole numbers. */
	private int label() {
		for (int i = 0; header && i < columns.size(); i++) {
			if (SampleColumns.role(columns.get(i).name()) == SampleColumns.Role.WINNER) {
				return i + 1;
			}
		}
		if (header && SampleColumns.isOwn(columns.stream().map(ColumnSurvey::name).toList())) {
			return 0;
		}
		for (int i = 0; i < columns.size(); i++) {
			if (LABEL_NAMES.contains(columns.get(i).name().toLowerCase(Locale.ROOT)) && columns.get(i).isLabel()) {
				return i + 1;
			}
		}
		List<ColumnSurvey> texts = columns.stream().filter(ColumnSurvey::hasText).toList();
		if (!texts.isEmpty()) {
			return texts.size() == 1 && texts.getFirst().isLabel() ? columns.indexOf(texts.getFirst()) + 1 : 0;
		}
		if (columns.size() > 1) {
			for (int i : new int[] { columns.size() - 1, 0 }) {
				if (columns.get(i).hasFewWholeNumbers(FEW, rows)) {
					return i + 1;
				}
			}
		}
		return 0;
	}
}
