// SPDX-License-Identifier: EPL-2.0
package org.netwright.cli.internal.command;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.netwright.cli.internal.output.JsonResult;
import org.netwright.cli.internal.output.ResultWriter;
import org.netwright.cli.internal.output.Table;
import org.netwright.cli.internal.output.TableNumber;
import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.core.decision.Verdict;
import org.netwright.core.whatif.CounterExample;
import org.netwright.core.whatif.CounterExamples;

/**
 * The fewest changes that give another outcome.
 *
 * @param found what was found
 * @param goal what was asked for, as it was written
 */
record WhatIfReport(CounterExamples found, String goal) {

	/** A table has no more examples; JSON has all that are kept. */
	private static final int EXAMPLES = 16;
	private static final int CHANGES = 12;

	/**
	 * Prints everything for programs.
	 *
	 * @param out where it goes
	 */
	void json(ResultWriter out) {
		JsonResult json = new JsonResult(out);
		json.document(() -> {
			json.member("goal", goal);
			json.member("levels", (long) found.levels());
			json.object("before", () -> outcome(json, found.before()));
			if (found.examples().isEmpty()) {
				json.nothing("changes");
			} else {
				json.member("changes", (long) found.changes());
			}
			json.member("proved", (Boolean) (found.proved() || found.impossible()));
			json.member("excluded", (long) Math.max(0, found.excluded()));
			json.member("found", found.found());
			json.list("examples", () -> found.examples().forEach(example -> json(json, example)));
		});
	}

	private void json(JsonResult json, CounterExample example) {
		json.object(() -> {
			json.list("changed", () -> Arrays.stream(example.changed()).forEach(pixel -> json.row(() -> {
				json.member("id", found.network().id(pixel));
				json.member("name", found.network().name(pixel));
				json.member("from", found.input()[pixel]);
				json.member("to", example.input()[pixel]);
			})));
			double[] input = example.input();
			json.numbers("input", input.length, i -> input[i]);
			outcome(json, example.verdict());
		});
	}

	private void outcome(JsonResult json, Verdict verdict) {
		json.member("winner", new OutputNames(found.network()).of(verdict.winner()));
		json.member("margin", verdict.margin());
	}

	/**
	 * Prints everything for people.
	 *
	 * @param out where it goes
	 */
	void table(ResultWriter out) {
		out.line("Now: " + words(found.before()));
		if (!found.examples().isEmpty() && found.changes() > 0) {
			out.line("");
			Table table = new Table().text("Changes").text("Winner").number("Margin");
			found.examples().stream().limit(EXAMPLES).forEach(example -> table.row(changes(example), winner(example.verdict()),
					TableNumber.of(example.verdict().margin())));
			table.print(out);
		}
		out.line("");
		out.line(summary());
	}

	private String changes(CounterExample example) {
		NetworkSnapshot network = found.network();
		double[] input = example.input();
		String some = Arrays.stream(example.changed()).limit(CHANGES).mapToObj(pixel -> network.name(pixel) + " "
				+ TableNumber.of(found.input()[pixel]) + " to " + TableNumber.of(input[pixel])).collect(Collectors.joining("; "));
		return example.changed().length > CHANGES ? some + "; ..." : some;
	}

	private String winner(Verdict verdict) {
		return verdict.decided() ? new OutputNames(found.network()).of(verdict.winner()) : "undecided";
	}

	private String words(Verdict verdict) {
		return verdict.decided() ? winner(verdict) + ", margin " + TableNumber.of(verdict.margin()) : "undecided";
	}

	private String summary() {
		String levels = " at " + found.levels() + " levels";
		if (found.impossible()) {
			return "Proved: no input" + levels + " does that.";
		}
		if (found.examples().isEmpty()) {
			return "None found. With up to " + found.excluded() + " changes" + levels + " there is none.";
		}
		if (found.changes() == 0) {
			return "That is so already.";
		}
		String count = found.changes() == 1 ? "1 change" : found.changes() + " changes";
		String many = found.found() == 1 ? "It is the only one with as few." : "There are " + found.found() + " with as few.";
		return found.proved() ? "Proved: " + count + levels + ", and none with fewer. " + many
				: "Found along the gradient: " + count + levels + ". With up to " + found.excluded()
						+ " there is none; there may be one with fewer than this.";
	}
}
