// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.inspector;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A page of the inspector without its widgets, to be copied.
 *
 * @param lines  title, what kind of thing it is, the sentence
 * @param tables for people, in their order on the page
 * @param data   for programs
 */
record Sheet(List<String> lines, List<SheetTable> tables, List<SheetTable> data) {

	/** A sheet whose tables are its data too. */
	static Sheet of(List<String> lines, SheetTable... tables) {
		return new Sheet(lines, List.of(tables), List.of(tables));
	}

	/** {@return lines and tables with aligned columns, as on the page} */
	String toText() {
		StringBuilder text = new StringBuilder();
		lines.stream().filter(line -> !line.isBlank()).forEach(line -> text.append(line).append('\n'));
		tables.stream().filter(table -> !table.rows().isEmpty()).forEach(table -> text.append('\n').append(table.toText()));
		return text.toString();
	}

	/** {@return the data as comma-separated values, RFC 4180; an empty line between tables, exact numbers} */
	String toCsv() {
		return data.stream().filter(table -> !table.rows().isEmpty()).map(SheetTable::toCsv).collect(Collectors.joining("\r\n")); //$NON-NLS-1$
	}
}
