// SPDX-License-Identifier: EPL-2.0
package org.netwright.formats.sample;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.apache.commons.csv.CSVRecord;
import org.netwright.model.InputRange;
import org.netwright.model.Layer;
import org.netwright.model.Network;
import org.netwright.model.NetworkFactory;
import org.netwright.model.Neuron;
import org.netwright.model.Sample;
import org.netwright.model.SampleSet;
import org.netwright.model.WinnerExpectation;
import org.netwright.model.file.NetworkFileException;

/** Makes a sample of each row of a table. */
final class CsvRows {

	private static final NetworkFactory FACTORY = NetworkFactory.eINSTANCE;

	private final String source;
	private final CsvOptions options;
	private final int inputs;
	private final List<Neuron> outputs;
	private final Map<String, Neuron> labels = new HashMap<>();
	private final InputRange range;
	private boolean first = true;

	CsvRows(String source, Network network, CsvOptions options) {
		this.source = source;
		this.options = options;
		List<Layer> layers = network.getLayers();
		inputs = layers.isEmpty() ? 0 : layers.get(0).getNeurons().size();
		outputs = layers.size() < 2 ? List.of() : layers.get(layers.size() - 1).getNeurons();
		for (Neuron output : outputs) {
			labels.putIfAbsent(output.getId(), output);
		}
		for (Neuron output : outputs.reversed()) {
			if (output.getName() != null) {
				labels.put(output.getName(), output);
			}
		}
		range = network.getInputRange() == null ? FACTORY.createInputRange() : network.getInputRange();
	}

	void add(SampleSet set, CSVRecord row, long line) throws NetworkFileException {
		boolean header = first && isHeader(row);
		first = false;
		if (header) {
			return;
		}
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
		if (label >= 0 && !row.get(label).isEmpty()) {
			WinnerExpectation expectation = FACTORY.createWinnerExpectation();
			expectation.setWinner(winner(row.get(label), line));
			sample.setExpectation(expectation);
		}
		set.getSamples().add(sample);
	}

	private boolean isHeader(CSVRecord row) {
		if (options.header() != null) {
			return options.header();
		}
		int label = labelColumn(row.size());
		for (int column = 0; column < row.size(); column++) {
			if (column != label && Numbers.parse(row.get(column)) != null) {
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

	private double value(String cell, int column, long line) throws NetworkFileException {
		Double number = Numbers.parse(cell);
		if (number == null) {
			throw wrong(line, "Column " + (column + 1) + " holds \"" + cell + "\", which is not a number. Write a number"
					+ " with a point for the decimals.");
		}
		return options.from() == null ? number : mapped(number, options.from()[0], options.from()[1]);
	}

	private double mapped(double value, double least, double greatest) {
		// The ends are met exactly, whatever rounding does between.
		return value == greatest ? range.getMaximum()
				: range.getMinimum() + (value - least) * (range.getMaximum() - range.getMinimum()) / (greatest - least);
	}

	private Neuron winner(String label, long line) throws NetworkFileException {
		Neuron byName = labels.get(label);
		if (byName != null) {
			return byName;
		}
		Double number = Numbers.parse(label);
		if (number != null && number == Math.rint(number) && number >= 0 && number < outputs.size()) {
			return outputs.get(number.intValue());
		}
		throw wrong(line, "The label \"" + label + "\" is neither an output neuron nor its place"
				+ (outputs.isEmpty() ? "; the network has no outputs." : ", 0 to " + (outputs.size() - 1) + ". Outputs are: "
						+ outputs.stream().limit(20).map(output -> output.getName() == null ? output.getId() : output.getName())
								.collect(Collectors.joining(", ")) + (outputs.size() > 20 ? ", ..." : "") + "."));
	}

	private NetworkFileException wrong(long line, String problem) {
		return new NetworkFileException(source, (int) Math.min(line, Integer.MAX_VALUE), 0, problem, null);
	}
}
