// SPDX-License-Identifier: EPL-2.0
package org.netwright.formats.sample;

import java.util.List;

import org.apache.commons.csv.CSVRecord;
import org.netwright.formats.sample.SampleColumns.Role;
import org.netwright.model.Expectation;
import org.netwright.model.NetworkFactory;
import org.netwright.model.Neuron;
import org.netwright.model.Sample;
import org.netwright.model.ValuesExpectation;
import org.netwright.model.WinnerExpectation;
import org.netwright.model.file.NetworkFileException;

/** Rows of a table that Netwright wrote: names, winners with margins and expected activations have columns of their own. */
final class OwnRows {
	private static final NetworkFactory FACTORY = NetworkFactory.eINSTANCE;

	private final CsvRows rows;
	private final List<Role> roles;
	/** For each column with an expected activation, the place of its output; -1 for all others. */
	private final int[] places;

	OwnRows(CsvRows rows, List<String> titles, long line) throws NetworkFileException {
		this.rows = rows;
		roles = titles.stream().map(SampleColumns::role).toList();
		long inputs = roles.stream().filter(Role.INPUT::equals).count();
		if (inputs != rows.inputs()) {
			throw rows.wrong(line, "This table has " + inputs + " columns of inputs, but the network has " + rows.inputs()
					+ " inputs. Take a table that was made for a network with as many.");
		}
		places = new int[titles.size()];
		for (int column = 0; column < places.length; column++) {
			places[column] = roles.get(column) == Role.EXPECTED ? place(SampleColumns.output(titles.get(column)), line) : -1;
		}
	}

	private int place(String label, long line) throws NetworkFileException {
		Neuron output = rows.outputs().find(label);
		if (output == null) {
			throw rows.wrong(line, rows.outputs().refusal(label));
		}
		return rows.outputs().outputs().indexOf(output);
	}

	Sample sample(CSVRecord row, long line) throws NetworkFileException {
		if (row.size() != roles.size()) {
			throw rows.wrong(line, "This row has " + row.size() + (row.size() == 1 ? " column" : " columns") + " but the titles have "
					+ roles.size() + ". Correct the row.");
		}
		Sample sample = FACTORY.createSample();
		double[] values = new double[rows.inputs()];
		WinnerExpectation winner = null;
		double margin = 0;
		for (int column = 0, i = 0; column < row.size(); column++) {
			String cell = row.get(column);
			switch (roles.get(column)) {
			case INPUT -> values[i++] = rows.value(cell, column, line);
			case NAME -> sample.setName(cell.isEmpty() ? null : cell);
			case WINNER -> winner = cell.isBlank() ? null : winner(cell, line);
			case MARGIN -> margin = cell.isBlank() ? 0 : rows.number(cell, column, line);
			default -> {
				// taken together below, or only there to be looked at
			}
			}
		}
		sample.setValues(values);
		if (winner != null) {
			winner.setMargin(margin);
		}
		sample.setExpectation(winner == null ? activations(row, line) : winner);
		return sample;
	}

	private WinnerExpectation winner(String cell, long line) throws NetworkFileException {
		return cell.strip().equals(SampleColumns.UNDECIDED) ? FACTORY.createWinnerExpectation() : rows.winner(cell, line);
	}

	/** Null where no activation is expected. */
	private Expectation activations(CSVRecord row, long line) throws NetworkFileException {
		ValuesExpectation expectation = FACTORY.createValuesExpectation();
		double[] values = new double[rows.outputs().outputs().size()];
		int found = 0;
		for (int column = 0; column < row.size(); column++) {
			if (!row.get(column).isBlank() && places[column] >= 0) {
				values[places[column]] = rows.number(row.get(column), column, line);
				found++;
			} else if (!row.get(column).isBlank() && roles.get(column) == Role.TOLERANCE) {
				expectation.setTolerance(rows.number(row.get(column), column, line));
			}
		}
		if (found > 0 && found < values.length) {
			throw rows.wrong(line, "This row says what is expected of " + found + " outputs, but the network has " + values.length
					+ ". Write an activation for each, or for none.");
		}
		expectation.setValues(values);
		return found == 0 ? null : expectation;
	}
}
