// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.samples;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.ui.inspect.internal.inspector.SheetTable;
import org.netwright.ui.inspect.internal.inspector.SheetTable.Cell;
import org.netwright.ui.inspect.internal.samples.SampleColumn.Kind;

/** Samples to be copied: what they are called, what came out, what is expected, and whether it is met. */
final class SampleSheet {
	private SampleSheet() {
	}

	/** A table of some samples, with all outputs. */
	static SheetTable of(SampleLines lines, int[] samples) {
		NetworkSnapshot network = lines.run().network();
		List<SampleColumn> columns = new ArrayList<>();
		Arrays.stream(Kind.values()).filter(kind -> kind != Kind.OUTPUT).map(SampleColumn::of).forEach(columns::add);
		IntStream.range(0, network.graph().outputCount()).mapToObj(output -> new SampleColumn(Kind.OUTPUT, output)).forEach(columns::add);
		List<String> titles = new ArrayList<>(columns.stream().map(column -> column.title(network)).toList());
		titles.add(Kind.EXPECTED.ordinal() + 1, Messages.Column_met);
		List<List<Cell>> rows = new ArrayList<>();
		for (int sample : samples) {
			List<Cell> row = new ArrayList<>(columns.stream().map(column -> cell(lines, sample, column)).toList());
			Boolean passed = lines.passed(sample);
			row.add(Kind.EXPECTED.ordinal() + 1, Cell.of(passed == null ? "" : passed ? Messages.Copy_yes : Messages.Copy_no)); //$NON-NLS-1$
			rows.add(row);
		}
		return new SheetTable(titles, rows);
	}

	private static Cell cell(SampleLines lines, int sample, SampleColumn column) {
		Double number = lines.number(sample, column);
		String text = lines.text(sample, column);
		return number == null ? Cell.of(text) : Cell.of(text, number);
	}
}
