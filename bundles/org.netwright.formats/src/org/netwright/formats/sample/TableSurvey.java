// SPDX-License-Identifier: EPL-2.0
package org.netwright.formats.sample;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
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
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.netwright.engine.progress.Progress;
import org.netwright.model.file.NetworkFileException;

/** Looks through a table once. */
final class TableSurvey {
	private static final Set<String> LABEL_NAMES = Set.of("label", "labels", "class", "target", "species", "category", "digit", "expected", "y");
	private static final int FEW = 100;

	private final Path path;
	private final Progress progress;
	private final List<ColumnSurvey> columns = new ArrayList<>();
	private boolean header;
	private long rows;

	TableSurvey(Path path, Progress progress) {
		this.path = path;
		this.progress = progress;
	}

	Optional<SampleSource> read() throws NetworkFileException {
		try (Counted in = new Counted(Files.newInputStream(path))) {
			long size = Math.max(1, Files.size(path));
			CSVParser parser = CsvSampleReader.FORMAT.parse(CsvSampleReader.reader(in));
			for (CSVRecord row : parser) {
				add(row, parser.getCurrentLineNumber());
				if (progress.cancelled()) {
					return Optional.empty();
				}
				progress.worked(Math.min(in.count, size), size);
			}
		} catch (NetworkFileException e) {
			throw e;
		} catch (UncheckedIOException | CSVException e) {
			throw CsvSampleReader.unreadable(path.toString(), e.getCause() instanceof IOException cause ? cause : new IOException(e));
		} catch (CharacterCodingException | ZipException e) {
			throw CsvSampleReader.unreadable(path.toString(), e);
		} catch (IOException e) {
			throw new NetworkFileException(path.toString(), "This could not be read: " + e.getMessage() + ". Check it and try again.", e);
		}
		if (rows == 0) {
			throw new NetworkFileException(path.toString(), "This table holds no samples. Write one row for each.", null);
		}
		return Optional.of(new SampleTable(path, header, columns.stream().map(ColumnSurvey::result).toList(), rows, label()));
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
			columns.get(i).add(row.get(i), line);
		}
		rows++;
	}

	/** The first row names the columns if nothing in it is a number. */
	private void begin(CSVRecord row) {
		header = row.stream().noneMatch(cell -> Numbers.parse(cell) != null);
		for (int i = 0; i < row.size(); i++) {
			boolean collects = row.size() <= SampleTable.WIDE || i == 0 || i == row.size() - 1;
			columns.add(new ColumnSurvey(header ? row.get(i) : "", collects));
		}
	}

	/** By its name, then the one with texts, then the last or the first one with a few whole numbers. */
	private int label() {
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

	/** Counts the bytes of the file as it is, compressed or not. */
	private static final class Counted extends FilterInputStream {
		private long count;

		Counted(InputStream in) {
			super(in);
		}

		@Override
		public int read() throws IOException {
			int read = super.read();
			count += read < 0 ? 0 : 1;
			return read;
		}

		@Override
		public int read(byte[] bytes, int offset, int length) throws IOException {
			int read = super.read(bytes, offset, length);
			count += Math.max(0, read);
			return read;
		}
	}
}
