// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.inspector;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table to be copied.
 *
 * @param columns headings
 * @param rows    one cell for each column
 */
public record SheetTable(List<String> columns, List<List<Cell>> rows) {
	private static final String GAP = "  "; //$NON-NLS-1$
	private static final String LINE_END = "\r\n"; //$NON-NLS-1$

	/**
	 * A word, or a number with its exact value.
	 *
	 * @param text   as it is shown
	 * @param number null for a word
	 */
	public record Cell(String text, Double number) {
		/** Nothing. */
		public static final Cell EMPTY = new Cell("", null); //$NON-NLS-1$

		/** A word. */
		public static Cell of(String text) {
			return new Cell(text, null);
		}

		/** A number with its exact value. */
		public static Cell of(String text, double number) {
			return new Cell(text, number);
		}

		/** A computed number, or nothing where it is not known. */
		static Cell of(String text, double number, boolean known) {
			return known ? of(text, number) : new Cell(text, null);
		}

		private boolean isNumber() {
			return number != null || text.equals(Values.UNKNOWN);
		}

		private String csv() {
			if (number == null) {
				return text.equals(Values.UNKNOWN) ? "" : quoted(text); //$NON-NLS-1$
			}
			double value = number + 0.0;
			return value == Math.rint(value) && Math.abs(value) < 1e15 ? Long.toString((long) value) : Double.toString(value);
		}

		private static String quoted(String text) {
			boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
			return plain ? text : '"' + text.replace("\"", "\"\"") + '"'; //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	/** {@return the columns aligned with spaces, numbers at their right} */
	public String toText() {
		int[] widths = new int[columns.size()];
		boolean[] right = new boolean[columns.size()];
		for (int column = 0; column < widths.length; column++) {
			widths[column] = columns.get(column).length();
			for (List<Cell> row : rows) {
				widths[column] = Math.max(widths[column], row.get(column).text.length());
				right[column] |= row.get(column).isNumber();
			}
		}
		StringBuilder text = new StringBuilder(line(columns, widths, right));
		rows.forEach(row -> text.append(line(row.stream().map(Cell::text).toList(), widths, right)));
		return text.toString();
	}

	private static String line(List<String> cells, int[] widths, boolean[] right) {
		StringBuilder line = new StringBuilder();
		for (int column = 0; column < widths.length; column++) {
			char[] pad = new char[widths[column] - cells.get(column).length()];
			Arrays.fill(pad, ' ');
			line.append(column == 0 ? "" : GAP).append(right[column] ? new String(pad) : "").append(cells.get(column)) //$NON-NLS-1$ //$NON-NLS-2$
					.append(right[column] ? "" : new String(pad)); //$NON-NLS-1$
		}
		return line.toString().stripTrailing() + '\n';
	}

	/** {@return a line for the headings and one for each row} */
	public String toCsv() {
		String head = columns.stream().map(Cell::quoted).collect(Collectors.joining(",")) + LINE_END; //$NON-NLS-1$
		return head + rows.stream().map(row -> row.stream().map(Cell::csv).collect(Collectors.joining(",")) + LINE_END) //$NON-NLS-1$
				.collect(Collectors.joining());
	}
}
