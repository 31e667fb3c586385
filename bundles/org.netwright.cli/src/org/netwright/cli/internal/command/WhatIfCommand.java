// SPDX-License-Identifier: EPL-2.0
package org.netwright.cli.internal.command;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;

import org.netwright.cli.internal.context.CommandContext;
import org.netwright.cli.internal.context.CommandFailure;
import org.netwright.cli.internal.context.ExitCode;
import org.netwright.cli.internal.context.NearestWord;
import org.netwright.cli.internal.input.LoadedNetwork;
import org.netwright.cli.internal.input.NetworkFiles;
import org.netwright.cli.internal.output.ProgressLine;
import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.core.function.FunctionFailedException;
import org.netwright.core.whatif.CounterExampleSearch;
import org.netwright.core.whatif.CounterExamples;
import org.netwright.core.whatif.Goal;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds the fewest changes of one input that give another outcome. */
@Command(header = "Finds the fewest changes of an input that give another winner.", //
		description = "First every input with one changed value is tried, then every one with two, and so on: that proves that"
				+ " fewer changes do not do. Where it takes too long, the search goes on along the gradient, and the result says so.", //
		customSynopsis = { "netwright what-if FILE (--sample NAME | --input=V1,V2,... | --image PNG)",
				"       [--goal another|lost|undecided|NAME] [--levels 2|3] [--format table|json]" }, //
		sortOptions = false, usageHelpWidth = Commands.HELP_WIDTH, footerHeading = "%nExamples:%n", //
		footer = { "  netwright what-if shapes-3x3.netwright --sample \"inverted cross\"",
				"  netwright what-if shapes-3x3.netwright --sample square --goal V --levels 2" })
final class WhatIfCommand implements Callable<Integer> {

	private final CommandContext context;

	@Parameters(paramLabel = "FILE", description = "A network.")
	private String file;

	@ArgGroup(exclusive = true, multiplicity = "1")
	private InputOptions input;

	@Option(names = "--goal", paramLabel = "GOAL", description = "What is to come out: another winner (another, the default), the"
			+ " winner no longer winning (lost), nobody winning (undecided), or the name or id of the output that is to win.")
	private String goal = "another";

	@Option(names = "--levels", paramLabel = "2|3", converter = EvaluateCommand.LevelsReader.class, //
			description = "What values are changed to: the minimum and the maximum of the input range (2), or the neutral value, too"
					+ " (3, the default).")
	private int levels = 3;

	@Mixin
	private FormatOption format;

	@Mixin
	private HelpOption help;

	WhatIfCommand(CommandContext context) {
		this.context = context;
	}

	@Override
	public Integer call() {
		LoadedNetwork network = new NetworkFiles(context).compile(file);
		Goal wanted = goal(network.snapshot());
		double[] values = input.read(context, network);
		WhatIfReport report = new WhatIfReport(search(network.snapshot(), values, wanted), goal);
		if (format.json()) {
			report.json(context.out());
		} else {
			report.table(context.out());
		}
		return ExitCode.DONE;
	}

	private CounterExamples search(NetworkSnapshot network, double[] values, Goal wanted) {
		try (ProgressLine progress = new ProgressLine(context.err(), context.terminal(), context.cancelled(),
				System::nanoTime)) {
			return CounterExampleSearch.search(network, values, wanted, levels, progress, _ -> { });
		} catch (FunctionFailedException | CancellationException | IllegalArgumentException e) {
			throw new CommandFailure(file, e.getMessage());
		}
	}

	/** An output that is called like one of the words goes by its id. */
	private Goal goal(NetworkSnapshot network) {
		switch (goal) {
			case "another":
				return Goal.ANOTHER;
			case "lost":
				return Goal.LOST;
			case "undecided":
				return Goal.UNDECIDED;
			default:
				break;
		}
		List<String> labels = network.outputLabels();
		int output = labels.indexOf(goal);
		int index = output >= 0 ? network.outputStart() + output : network.indexOf(goal);
		if (index < network.outputStart()) {
			List<String> known = new ArrayList<>(List.of("another", "lost", "undecided"));
			known.addAll(labels);
			List<String> near = NearestWord.of(goal, known, 1);
			throw new CommandFailure(file, "There is no output '" + goal + "'."
					+ (near.isEmpty() ? "" : " Did you mean '" + near.getFirst() + "'?"));
		}
		return Goal.winner(index);
	}
}
