// SPDX-License-Identifier: EPL-2.0
package org.netwright.formats.sample;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What a table of samples holds.
 *
 * @param path the file
 * @param header whether its first row names the columns
 * @param columns all columns, one or more
 * @param count the samples: rows without the header, 1 or more
 * @param label which column looks like the label, from 1; 0 if none does
 * @param dialect how it is written
 */
public record SampleTable(Path path, boolean header, List<Column> columns, long count, int label, Dialect dialect) implements SampleSource {

	/** In a wider table only the first and the last column can be the label. */
	public static final int WIDE = 2_000;
	private static final double BYTE = 255;

	/**
	 * One column.
	 *
	 * @param name as the header says it; empty without one
	 * @param least the least number in it; infinite if there is none
	 * @param greatest the greatest number in it; infinite if there is none
	 * @param whole whether all numbers are whole
	 * @param labels the different values, numbers in their order and then texts in theirs; empty if there are more than
	 *     {@link SampleSource#MOST_LABELS}, or the table is so wide that they were not collected
	 * @param textLine the line of the first value that is no number; 0 if there is none
	 * @param text that value
	 */
	public record Column(String name, double least, double greatest, boolean whole, List<String> labels, long textLine, String text) {
		/** Copies the list. */
		public Column {
			labels = List.copyOf(labels);
		}
	}

	/**
	 * How a table is written.
	 *
	 * @param delimiter what stands between columns
	 * @param decimalComma whether decimals stand behind a comma
	 * @param encoding of the text; null for UTF-8, or what a mark at its beginning says
	 */
	public record Dialect(char delimiter, boolean decimalComma, Charset encoding) {
	}

	/** Copies the list. */
	public SampleTable {
		columns = List.copyOf(columns);
	}

	/** {@return whether Netwright wrote it: its titles say what each column is} */
	public boolean isOwn() {
		return header && SampleColumns.isOwn(columns.stream().map(Column::name).toList());
	}

	private boolean isInput(int column, int labelColumn) {
		return isOwn() ? SampleColumns.role(columns.get(column - 1).name()) == SampleColumns.Role.INPUT : column != labelColumn;
	}

	/** {@return the columns that can be the label, from 1} */
	public List<Integer> labelColumns() {
		return isOwn() ? label > 0 ? List.of(label) : List.of() : columns.size() > WIDE ? List.of(1, columns.size()) : IntStream.rangeClosed(1, columns.size()).boxed().toList();
	}

	/**
	 * How many input values each sample has.
	 *
	 * @param labelColumn from 1; 0 for none
	 * @return 0 or more
	 */
	public int inputs(int labelColumn) {
		return (int) IntStream.rangeClosed(1, columns.size()).filter(column -> isInput(column, labelColumn)).count();
	}

	/**
	 * The classes.
	 *
	 * @param labelColumn from 1; 0 for none
	 * @return what the column says, each once; empty without one
	 */
	public List<String> classes(int labelColumn) {
		List<String> labels = labelColumn > 0 ? columns.get(labelColumn - 1).labels() : List.of();
		return isOwn() ? labels.stream().filter(each -> !each.equals(SampleColumns.UNDECIDED)).toList() : labels;
	}

	/**
	 * Why no network can be made with this choice of a label.
	 *
	 * @param labelColumn from 1; 0 for none
	 * @return one line that names the place and the cure; empty if all is well
	 */
	public Optional<String> refusal(int labelColumn) {
		if (inputs(labelColumn) == 0) {
			return Optional.of("No column is left for the inputs. Choose no label, or a table with more columns.");
		}
		if (!isOwn() && labelColumn > 0 && columns.get(labelColumn - 1).labels().isEmpty()) {
			return Optional.of(describe(labelColumn) + " has more than 1,000 different values, which are no labels. Choose"
					+ " another column, or none.");
		}
		for (int column = 1; column <= columns.size(); column++) {
			Column each = columns.get(column - 1);
			if (isInput(column, labelColumn) && each.textLine() > 0) {
				return Optional.of("Line " + each.textLine() + ": " + describe(column) + " holds \"" + each.text()
						+ "\", which is not a number. Choose this column as the label, or remove it from the table.");
			}
		}
		return Optional.empty();
	}

	/**
	 * A column as people speak of it.
	 *
	 * @param column from 1
	 * @return such as {@code Column 5 (species)}
	 */
	public String describe(int column) {
		String name = columns.get(column - 1).name();
		return "Column " + column + (name.isEmpty() ? "" : " (" + name + ")");
	}

	/**
	 * The values that become the ends of the input range: those of all inputs, widened to 0 to 1, -1 to 1 or 0 to 255 where
	 * they look as if they were meant.
	 *
	 * @param labelColumn from 1; 0 for none
	 * @return {@code [2]}, the first less than the second
	 */
	public double[] range(int labelColumn) {
		double least = Double.POSITIVE_INFINITY;
		double greatest = Double.NEGATIVE_INFINITY;
		boolean whole = true;
		for (int column = 1; column <= columns.size(); column++) {
			if (isInput(column, labelColumn)) {
				Column each = columns.get(column - 1);
				least = Math.min(least, each.least());
				greatest = Math.max(greatest, each.greatest());
				whole &= each.whole();
			}
		}
		if (!(least <= greatest) || least >= 0 && greatest <= 1) {
			return new double[] { 0, 1 };
		}
		if (least >= -1 && greatest <= 1) {
			return new double[] { -1, 1 };
		}
		if (whole && least >= 0 && greatest <= BYTE && greatest > BYTE / 2) {
			return new double[] { 0, BYTE };
		}
		return least < greatest ? new double[] { least, greatest } : new double[] { Math.min(0, least), Math.max(least, 0) };
	}

	/**
	 * What a document says to have the samples read as they are meant.
	 *
	 * @param labelColumn from 1; 0 for none
	 * @return options of {@link CsvSampleReader}, in their order
	 */
	public Map<String, String> options(int labelColumn) {
		return options(labelColumn, isOwn() ? null : range(labelColumn));
	}

	/**
	 * What a document says to have the samples read in a way that a person has chosen.
	 *
	 * @param labelColumn from 1; 0 for none
	 * @param from what becomes the ends of the input range; null to take values as they are
	 * @return options of {@link CsvSampleReader}, in their order
	 */
	public Map<String, String> options(int labelColumn, double[] from) {
		Map<String, String> options = new LinkedHashMap<>();
		if (!isOwn()) {
			options.put("label-column", labelColumn == 0 ? "none" : labelColumn == columns.size() ? "last" : Integer.toString(labelColumn));
		}
		options.put("header", header ? "yes" : "no");
		if (from != null) {
			options.put("from", number(from[0]) + "," + number(from[1]));
		}
		if (dialect.delimiter() != ',') {
			options.put("delimiter", CsvOptions.word(dialect.delimiter()));
		}
		if (dialect.decimalComma()) {
			options.put("decimal", "comma");
		}
		if (dialect.encoding() != null) {
			options.put("encoding", dialect.encoding().name());
		}
		return options;
	}

	private static String number(double value) {
		return value == Math.rint(value) && Math.abs(value) < 1e9 ? Long.toString((long) value) : Double.toString(value);
	}
}
