// SPDX-License-Identifier: EPL-2.0
package org.netwright.cli.internal.output;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows of text in aligned columns, two blanks apart, under a line of titles. Texts are aligned to the left, numbers by
 * their decimal points. Lines have no blanks at their ends.
 */
public final class Table {

	private static final String GAP = "  ";

	/** How the cells of a column stand below each other. */
	public enum Alignment {
		/** Texts: they start together. */
		LEFT,
		/** Numbers: their decimal points stand below each other. */
		NUMBER
	}

	private final List<String> titles = new ArrayList<>();
	private final List<Alignment> alignments = new ArrayList<>();
	private final List<String[]> rows = new ArrayList<>();

	/**
	 * Adds a column of texts.
	 *
	 * @param title what stands above it
	 * @return this table
	 */
	public Table text(String title) {
		return column(title, Alignment.LEFT);
	}

	/**
	 * Adds a column of numbers.
	 *
	 * @param title what stands above it
	 * @return this table
	 */
	public Table number(String title) {
		return column(title, Alignment.NUMBER);
	}

	/**
	 * Adds a row.
	 *
	 * @param cells one per column; null is an empty cell
	 * @return this table
	 * @throws IllegalArgumentException if there are more or fewer cells than columns
	 */
	public Table row(String... cells) {
		if (cells.length != titles.size()) {
			throw new IllegalArgumentException(cells.length + " cells do not fit " + titles.size() + " columns");
		}
		String[] row = new String[cells.length];
		for (int i = 0; i < cells.length; i++) {
			row[i] = cells[i] == null ? "" : cells[i].replaceAll("\\s+", " ");
		}
		rows.add(row);
		return this;
	}

	/**
	 * Writes the table.
	 *
	 * @param out where it goes
	 */
	public void print(ResultWriter out) {
		List<List<String>> columns = new ArrayList<>();
		for (int i = 0; i < titles.size(); i++) {
			columns.add(alignments.get(i) == Alignment.LEFT ? left(i) : number(i));
		}
		for (int line = 0; line <= rows.size(); line++) {
			StringBuilder text = new StringBuilder();
			for (List<String> column : columns) {
				text.append(text.isEmpty() && column == columns.getFirst() ? "" : GAP).append(column.get(line));
			}
			out.line(text.toString().stripTrailing());
		}
	}

	private Table column(String title, Alignment alignment) {
		titles.add(title);
		alignments.add(alignment);
		return this;
	}

	private List<String> left(int column) {
		List<String> lines = new ArrayList<>();
		lines.add(titles.get(column));
		rows.forEach(row -> lines.add(row[column]));
		int width = width(lines);
		lines.replaceAll(text -> text + blanks(width - length(text)));
		return lines;
	}

	private List<String> number(int column) {
		int before = 0;
		int after = 0;
		for (String[] row : rows) {
			int point = point(row[column]);
			before = Math.max(before, point);
			after = Math.max(after, row[column].length() - point);
		}
		List<String> lines = new ArrayList<>();
		lines.add(titles.get(column));
		for (String[] row : rows) {
			int point = point(row[column]);
			lines.add(blanks(before - point) + row[column] + blanks(after - row[column].length() + point));
		}
		int width = width(lines);
		lines.replaceAll(text -> blanks(width - length(text)) + text);
		return lines;
	}

	/** Where the whole number ends. */
	private static int point(String number) {
		int point = number.indexOf('.');
		int exponent = number.indexOf('E');
		return point >= 0 ? point : exponent >= 0 ? exponent : number.length();
	}

	private static int width(List<String> lines) {
		return lines.stream().mapToInt(Table::length).max().orElse(0);
	}

	private static int length(String text) {
		return text.codePointCount(0, text.length());
	}

	private static String blanks(int count) {
		return " ".repeat(count);
	}
}
