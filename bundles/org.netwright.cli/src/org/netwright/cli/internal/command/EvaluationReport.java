// SPDX-License-Identifier: EPL-2.0
package org.netwright.cli.internal.command;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.netwright.cli.internal.output.JsonResult;
import org.netwright.cli.internal.output.ResultWriter;
import org.netwright.cli.internal.output.Table;
import org.netwright.cli.internal.output.TableNumber;
import org.netwright.core.evaluation.EvaluationResult;
import org.netwright.core.evaluation.Expected;
import org.netwright.core.evaluation.SampleResult;

/**
 * What came out for many inputs.
 *
 * @param outputs names
 * @param result the counts, and the results of samples
 * @param named whether the inputs are samples with names, each of which is printed
 */
record EvaluationReport(OutputNames outputs, EvaluationResult result, boolean named) {

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
