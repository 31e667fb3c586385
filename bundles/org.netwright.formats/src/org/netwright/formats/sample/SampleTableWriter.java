// SPDX-License-Identifier: EPL-2.0
package org.netwright.formats.sample;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.UnaryOperator;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.netwright.engine.progress.Progress;
import org.netwright.model.Network;
import org.netwright.model.Neuron;
import org.netwright.model.Sample;
import org.netwright.model.SampleSet;
import org.netwright.model.ValuesExpectation;
import org.netwright.model.WinnerExpectation;
import org.netwright.model.file.NetworkFileException;

/**
 * Writes samples as a table of text in UTF-8 that {@link CsvSampleReader} reads back the same, without any option: values to the
 * last bit, names, and what is expected. Immutable.
 */
public final class SampleTableWriter {
	private final Network network;
	private final Form form;
	private final UnaryOperator<double[]> activations;
	private final OutputLabels outputs;

	/**
	 * What a table has, and how it is written.
	 *
	 * @param delimiter what stands between columns: a comma, a semicolon or a tab
	 * @param decimalComma whether decimals stand behind a comma; not with a comma between columns
	 * @param mark whether a byte order mark stands in front, without which Excel does not take the text for UTF-8
	 * @param names whether there is a column for the names
	 * @param expectations whether there are columns for what is expected, those that are needed
	 */
	public record Form(char delimiter, boolean decimalComma, boolean mark, boolean names, boolean expectations) {
		/** Commas between columns, points before decimals, names and expectations. */
		public static final Form STANDARD = new Form(',', false, false, true, true);

		/** Checks what goes together. */
		public Form {
			if (decimalComma && delimiter == ',') {
				throw new IllegalArgumentException("A comma cannot stand between columns and before decimals.");
			}
		}
	}

	/**
	 * Takes what does not depend on samples.
	 *
	 * @param network what the samples are for; not modified
	 * @param form of the table
	 * @param activations gives the activations of the outputs, in their order, for input values, to be written as well; null: they are
	 *     not wanted. Readers pass over them
	 */
	public SampleTableWriter(Network network, Form form, UnaryOperator<double[]> activations) {
		this.network = network;
		this.form = form;
		this.activations = activations;
		outputs = new OutputLabels(network);
	}

	/**
	 * Writes all samples of a set.
	 *
	 * @param set with its samples in it; not modified
	 * @param out flushed, not closed
	 * @param progress told the samples that are written, and asked after each
	 * @throws NetworkFileException if a sample does not fit the network; names it and the cure
	 * @throws IOException if the stream fails
	 * @throws CancellationException if it was cancelled
	 */
	public void write(SampleSet set, OutputStream out, Progress progress) throws IOException {
		boolean winners = form.expectations() && set.getSamples().stream().anyMatch(sample -> sample.getExpectation() instanceof WinnerExpectation);
		boolean margins = winners && set.getSamples().stream().anyMatch(sample -> sample.getExpectation() instanceof WinnerExpectation winner && winner.getMargin() != 0);
		boolean values = form.expectations() && set.getSamples().stream().anyMatch(sample -> sample.getExpectation() instanceof ValuesExpectation);
		BufferedWriter text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
		if (form.mark()) {
			text.write('\ufeff');
		}
		CSVPrinter printer = new CSVPrinter(text, CSVFormat.DEFAULT.builder().setDelimiter(form.delimiter()).setRecordSeparator("\n").get());
		printer.printRecord(titles(winners, margins, values));
		int done = 0;
		for (Sample sample : set.getSamples()) {
			if (progress.cancelled()) {
				throw new CancellationException();
			}
			printer.printRecord(row(sample, ++done, winners, margins, values));
			progress.worked(done, set.getSamples().size());
		}
		printer.flush();
	}

	private List<String> titles(boolean winners, boolean margins, boolean values) {
		List<String> titles = new ArrayList<>();
		if (form.names()) {
			titles.add(SampleColumns.NAME);
		}
		titles.addAll(inputTitles());
		if (winners) {
			titles.add(SampleColumns.WINNER);
		}
		if (margins) {
			titles.add(SampleColumns.MARGIN);
		}
		if (values) {
			outputs.outputs().forEach(output -> titles.add(SampleColumns.EXPECTED + outputs.of(output)));
			titles.add(SampleColumns.TOLERANCE);
		}
		if (activations != null) {
			outputs.outputs().forEach(output -> titles.add(SampleColumns.ACTIVATION + outputs.of(output)));
		}
		return titles;
	}

	/** The names of the inputs, or their places where a name could be taken for anything else. */
	private List<String> inputTitles() {
		List<String> titles = new ArrayList<>();
		Set<String> taken = new HashSet<>();
		for (Neuron input : network.getLayers().getFirst().getNeurons()) {
			String name = input.getName() == null ? "" : input.getName().strip();
			boolean plain = !name.isEmpty() && Numbers.parse(name.replace(',', '.')) == null && SampleColumns.role(name) == SampleColumns.Role.INPUT;
			titles.add(plain && taken.add(name) ? name : "input " + (titles.size() + 1));
		}
		return titles;
	}

	private List<String> row(Sample sample, int number, boolean winners, boolean margins, boolean values) throws NetworkFileException {
		List<String> row = new ArrayList<>();
		if (form.names()) {
			row.add(sample.getName());
		}
		double[] inputs = sample.getValues();
		int wanted = network.getLayers().getFirst().getNeurons().size();
		if (inputs == null || inputs.length != wanted) {
			throw misfit(sample, number, (inputs == null ? 0 : inputs.length) + " values, but the network has " + wanted + " inputs");
		}
		numbers(inputs, row);
		WinnerExpectation winner = sample.getExpectation() instanceof WinnerExpectation expected ? expected : null;
		if (winners) {
			row.add(winner == null ? null : winner.getWinner() == null ? SampleColumns.UNDECIDED : outputs.of(winner.getWinner()));
		}
		if (margins) {
			row.add(winner == null || winner.getMargin() == 0 ? null : number(winner.getMargin()));
		}
		if (values) {
			expected(sample, number, row);
		}
		if (activations != null) {
			numbers(activations.apply(inputs), row);
		}
		return row;
	}

	private void expected(Sample sample, int number, List<String> row) throws NetworkFileException {
		int count = outputs.outputs().size();
		if (!(sample.getExpectation() instanceof ValuesExpectation expectation)) {
			row.addAll(Collections.nCopies(count + 1, null));
			return;
		}
		double[] expected = expectation.getValues();
		if (expected == null || expected.length != count) {
			throw misfit(sample, number, "expectations for " + (expected == null ? 0 : expected.length) + " outputs, but the network has " + count);
		}
		numbers(expected, row);
		row.add(number(expectation.getTolerance()));
	}

	private static NetworkFileException misfit(Sample sample, int number, String what) {
		String name = sample.getName() == null ? "Sample " + number : "Sample '" + sample.getName() + "'";
		return new NetworkFileException(name, "It has " + what + ". Mend it, or delete it, and write the table again.", null);
	}

	private void numbers(double[] values, List<String> row) {
		for (double value : values) {
			row.add(number(value));
		}
	}

	/** The shortest decimal that reads back to the same bits. */
	private String number(double value) {
		String text = Double.toString(value);
		String plain = text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
		return form.decimalComma() ? plain.replace('.', ',') : plain;
	}
}
