// SPDX-License-Identifier: EPL-2.0
package org.netwright.formats.sample;

import java.util.List;

import org.apache.commons.csv.CSVRecord;
import org.netwright.model.Layer;
import org.netwright.model.Network;
import org.netwright.model.NetworkFactory;
import org.netwright.model.Sample;
import org.netwright.model.SampleSet;
import org.netwright.model.WinnerExpectation;
import org.netwright.model.file.NetworkFileException;

/** Makes a sample of each row of a table. */
final class CsvRows {

	private static final NetworkFactory FACTORY = NetworkFactory.eINSTANCE;

	private final String source;
	private final CsvOptions options;
	private final NumberText numbers;
	private final int inputs;
	private final OutputLabels outputs;
	private final InputMapping mapping;
	private OwnRows own;
	private boolean first = true;

	CsvRows(String source, Network network, CsvOptions options, NumberText numbers) {
		this.source = source;
		this.options = options;
		this.numbers = numbers;
		List<Layer> layers = network.getLayers();
		inputs = layers.isEmpty() ? 0 : layers.get(0).getNeurons().size();
		outputs = new OutputLabels(network);
		mapping = new InputMapping(network, options.from());
	}

	void add(SampleSet set, CSVRecord row, long line) throws NetworkFileException {
		boolean header = first && isHeader(row);
		if (first && options.labelColumn() == CsvOptions.AUTO && !Boolean.FALSE.equals(options.header()) && SampleColumns.isOwn(row.toList())) {
			own = new OwnRows(this, row.toList(), line);
			header = true;
		}
		first = false;
		if (!header) {
			set.getSamples().add(own == null ? sample(row, line) : own.sample(row, line));
		}
	}

	private Sample sample(CSVRecord row, long line) throws NetworkFileException {
		int label = labelColumn(row.size());
		int expected = label < 0 ? inputs : inputs + 1;
		if (row.size() != expected || label >= row.size()) {
			throw wrong(line, "This row has " + row.size() + (row.size() == 1 ? " column" : " columns") + " but "
					+ inputs + " input values" + (label < 0 ? "" : " and a label") + " are needed. Correct the row, or choose"
					+ " another label column.");
		}
		Sample sample = FACTORY.createSample();
		double[] values = new double[inputs];
		for (int column = 0, i = 0; column < row.size(); column++) {
			if (column != label) {
				values[i++] = value(row.get(column), column, line);
			}
		}
		sample.setValues(values);
		if (label >= 0 && !row.get(label).isBlank()) {
			sample.setExpectation(winner(row.get(label), line));
		}
		return sample;
	}

	private boolean isHeader(CSVRecord row) {
		if (options.header() != null) {
			return options.header();
		}
		int label = labelColumn(row.size());
		for (int column = 0; column < row.size(); column++) {
			if (column != label && numbers.parse(row.get(column)) != null) {
				return false;
			}
		}
		return true;
	}

	/** The column of the label from 0, or -1. */
	private int labelColumn(int columns) {
		return switch (options.labelColumn()) {
			case CsvOptions.NONE -> -1;
			case CsvOptions.LAST -> columns - 1;
			case CsvOptions.AUTO -> columns == inputs + 1 ? columns - 1 : -1;
			default -> options.labelColumn() - 1;
		};
	}

	/** An input value, mapped to the range of the network. */
	double value(String cell, int column, long line) throws NetworkFileException {
		return mapping.of(number(cell, column, line));
	}

	/** A number as it stands there. */
	double number(String cell, int column, long line) throws NetworkFileException {
		Double number = numbers.parse(cell);
		if (number == null) {
			throw wrong(line, "Column " + (column + 1) + " holds \"" + cell + "\", which is not a number. Write a number"
					+ " with a " + numbers.mark() + " for the decimals.");
		}
		return number;
	}

	/** That the output with a label wins. */
	WinnerExpectation winner(String label, long line) throws NetworkFileException {
		WinnerExpectation expectation = FACTORY.createWinnerExpectation();
		expectation.setWinner(outputs.find(label));
		if (expectation.getWinner() == null) {
			throw wrong(line, outputs.refusal(label));
		}
		return expectation;
	}

	int inputs() {
		return inputs;
	}

	OutputLabels outputs() {
		return outputs;
	}

	NetworkFileException wrong(long line, String problem) {
		return new NetworkFileException(source, (int) Math.min(line, Integer.MAX_VALUE), 0, problem, null);
	}
}
