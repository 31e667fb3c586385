// SPDX-License-Identifier: EPL-2.0
package org.netwright.cli.internal.command;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;

import org.netwright.cli.internal.output.JsonResult;
import org.netwright.cli.internal.output.ResultWriter;
import org.netwright.cli.internal.output.Table;
import org.netwright.cli.internal.output.TableNumber;
import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.core.evaluation.Confusion;
import org.netwright.core.evaluation.EvaluationResult;
import org.netwright.core.evaluation.Expected;
import org.netwright.core.evaluation.NamedSample;
import org.netwright.core.evaluation.SampleResult;
import org.netwright.core.evaluation.Shortfall;

/**
 * What came out for many inputs.
 *
 * @param network the network
 * @param outputs names
 * @param result the counts, and the results of samples
 * @param named whether the inputs are samples with names, each of which is printed
 * @param confusion whether the confusion matrix is printed
 */
record EvaluationReport(NetworkSnapshot network, OutputNames outputs, EvaluationResult result, boolean named, boolean confusion) {

	/** More failures are not explained one by one. */
	private static final int EXPLAINED = 20;

	/**
	 * Prints everything for programs.
	 *
	 * @param out where it goes
	 */
	void json(ResultWriter out) {
		JsonResult json = new JsonResult(out);
		json.document(() -> {
			json.member("count", result.count());
			json.object("byWinner", () -> result.byWinner().forEach(json::member));
			json.member("undecided", result.undecided());
			json.object("atLeastHalf", () -> result.atLeastHalf().forEach(json::member));
			if (named) {
				json.list("samples", () -> result.samples().forEach(sample -> json(json, sample)));
			}
			if (confusion) {
				matrix(json);
			}
		});
	}

	private void json(JsonResult json, SampleResult result) {
		json.row(() -> {
			json.member("set", orNull(result.sample().set()));
			json.member("name", orNull(result.sample().name()));
			json.member("winner", outputs.of(result.verdict().winner()));
			json.member("margin", result.verdict().margin());
			switch (result.sample().expected()) {
			case null -> json.nothing("expected");
			case Expected.Winner winner -> json.object("expected", () -> {
				json.member("winner", outputs.of(winner.neuron()));
				json.member("margin", winner.margin());
			});
			case Expected.Values values -> json.object("expected", () -> {
				double[] activations = values.activations();
				json.numbers("values", activations.length, i -> activations[i]);
				json.member("tolerance", values.tolerance());
			});
			}
			json.member("passed", result.passed());
		});
	}

	/**
	 * Prints everything for people.
	 *
	 * @param out where it goes
	 */
	void table(ResultWriter out) {
		Table counts = new Table().text("Output").number("Winner").number("At least 0.5");
		result.byWinner().forEach((output, count) -> counts.row(output, count.toString(),
				result.atLeastHalf().get(output).toString()));
		counts.row("(undecided)", Long.toString(result.undecided()), null);
		counts.row("(all)", Long.toString(result.count()), null);
		counts.print(out);
		if (named && !result.samples().isEmpty()) {
			out.line("");
			samples().print(out);
		}
		long claims = result.passed() + result.failed();
		if (claims > 0) {
			out.line("");
			out.line("As expected: " + result.passed() + " of " + claims);
		}
		if (named) {
			result.samples().stream().filter(sample -> Boolean.FALSE.equals(sample.passed())).limit(EXPLAINED).forEach(sample -> out.line("  " + why(sample)));
			if (result.failed() > EXPLAINED) {
				out.line("  and " + (result.failed() - EXPLAINED) + " more");
			}
		}
		if (confusion) {
			out.line("");
			matrix().print(out);
		}
	}

	private String why(SampleResult failed) {
		NamedSample sample = failed.sample();
		String name = sample.set().isEmpty() || sample.name().isEmpty() ? sample.name() : sample.set() + "/" + sample.name();
		double[] activations = network.plan().propagate(sample.values()).outputs();
		return (name.isEmpty() ? "(no name)" : name) + ": " + Shortfall.of(network, sample.expected(), activations, failed.verdict(), TableNumber::of);
	}

	/** Rows are what is expected, columns who wins. */
	private Table matrix() {
		Confusion counts = result.confusion();
		Table table = new Table().text("Expected");
		counts.outputs().forEach(table::number);
		table.number("(undecided)").number("(all)").number("Recall");
		for (int row = 0; row < counts.size(); row++) {
			int expected = row;
			String[] cells = matrixRow(label(counts, row), counts, winner -> counts.count(expected, winner));
			cells[counts.size() + 1] = Integer.toString(counts.expected(row));
			cells[counts.size() + 2] = share(counts.recall(row));
			table.row(cells);
		}
		String[] all = matrixRow("(all)", counts, counts::won);
		all[counts.size() + 1] = Integer.toString(counts.total());
		String[] precision = new String[counts.size() + 3];
		precision[0] = "Precision";
		for (int winner = 0; winner < counts.size(); winner++) {
			precision[winner + 1] = share(counts.precision(winner));
		}
		precision[counts.size() + 2] = share(counts.accuracy());
		return table.row(all).row(precision);
	}

	private static String[] matrixRow(String name, Confusion counts, IntUnaryOperator count) {
		String[] cells = new String[counts.size() + 3];
		cells[0] = name;
		for (int winner = 0; winner < counts.size(); winner++) {
			cells[winner + 1] = Integer.toString(count.applyAsInt(winner));
		}
		return cells;
	}

	private static String label(Confusion counts, int index) {
		return index < counts.outputs().size() ? counts.outputs().get(index) : "(undecided)";
	}

	private static String share(double share) {
		return Double.isNaN(share) ? null : String.format(Locale.ROOT, "%.3f", share);
	}

	private void matrix(JsonResult json) {
		Confusion counts = result.confusion();
		json.list("confusion", () -> {
			for (int row = 0; row < counts.size(); row++) {
				int expected = row;
				json.row(() -> {
					json.member("expected", row(counts, expected));
					json.object("byWinner", () -> {
						for (int winner = 0; winner < counts.outputs().size(); winner++) {
							json.member(counts.outputs().get(winner), (long) counts.count(expected, winner));
						}
					});
					json.member("undecided", (long) counts.count(expected, counts.size() - 1));
				});
			}
		});
	}

	private static String row(Confusion counts, int index) {
		return index < counts.outputs().size() ? counts.outputs().get(index) : null;
	}

	private Table samples() {
		Table table = new Table().text("Set").text("Sample").text("Winner").number("Margin").text("Expected").text("Passed");
		for (SampleResult each : result.samples()) {
			table.row(each.sample().set(), each.sample().name(), none(outputs.of(each.verdict().winner())),
					TableNumber.of(each.verdict().margin()), text(each.sample().expected()),
					each.passed() == null ? null : each.passed() ? "yes" : "no");
		}
		return table;
	}

	private String text(Expected expected) {
		return switch (expected) {
		case null -> null;
		case Expected.Winner winner when winner.neuron() >= 0 && winner.margin() > 0 ->
			outputs.of(winner.neuron()) + " by " + TableNumber.of(winner.margin());
		case Expected.Winner winner -> none(outputs.of(winner.neuron()));
		case Expected.Values values -> Arrays.stream(values.activations()).mapToObj(TableNumber::of)
				.collect(Collectors.joining(" "));
		};
	}

	private static String none(String output) {
		return output == null ? "(undecided)" : output;
	}

	private static String orNull(String text) {
		return text.isEmpty() ? null : text;
	}
}
