// SPDX-License-Identifier: EPL-2.0
package org.netwright.cli.internal.command;

import java.util.concurrent.Callable;

import org.netwright.cli.internal.context.CommandContext;
import org.netwright.cli.internal.context.CommandFailure;
import org.netwright.cli.internal.context.ExitCode;
import org.netwright.cli.internal.input.LoadedNetwork;
import org.netwright.cli.internal.input.NetworkFiles;
import org.netwright.core.function.FunctionFailedException;
import org.netwright.core.lesson.Reasons;
import org.netwright.engine.plan.Trace;
import org.netwright.engine.progress.Progress;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says in words what a network makes of one input. */
@Command(header = "Says in words what a network makes of one input.", //
		description = "Goes through layer by layer with the arithmetic of each neuron, names the winner and the runner-up, and says"
				+ " what makes the difference between them.", //
		customSynopsis = { "netwright explain FILE (--sample NAME | --input=V1,V2,... | --image PNG)",
				"       [--neuron ID] [--format table|json]" }, //
		sortOptions = false, usageHelpWidth = Commands.HELP_WIDTH, footerHeading = "%nExamples:%n", //
		footer = { "  netwright explain shapes-3x3.netwright --sample \"inverted cross\"",
				"  netwright explain shapes-3x3.netwright --sample \"inverted cross\" --neuron h1-1" })
final class ExplainCommand implements Callable<Integer> {

	private final CommandContext context;

	@Parameters(paramLabel = "FILE", description = "A network.")
	private String file;

	@ArgGroup(exclusive = true, multiplicity = "1")
	private InputOptions input;

	@Option(names = "--neuron", paramLabel = "ID", description = "Explain only this neuron, with everything that comes into it.")
	private String neuron;

	@Mixin
	private FormatOption format;

	@Mixin
	private HelpOption help;

	ExplainCommand(CommandContext context) {
		this.context = context;
	}

	@Override
	public Integer call() {
		LoadedNetwork network = new NetworkFiles(context).compile(file);
		int only = neuron == null ? -1 : find(network);
		Trace trace = network.propagate(input.read(context, network));
		ExplainReport report = new ExplainReport(network.snapshot(), new FunctionLookup(network.document(), context.functions().get()), trace,
				only < 0 ? reasons(network, trace) : null);
		if (format.json()) {
			report.json(context.out(), only);
		} else if (only < 0) {
			report.table(context.out());
		} else {
			report.neuron(context.out(), only);
		}
		return ExitCode.DONE;
	}

	private int find(LoadedNetwork network) {
		int found = network.snapshot().indexOf(neuron);
		if (found < 0) {
			throw new CommandFailure(file, "There is no neuron with the id '" + neuron + "'.");
		}
		return found;
	}

	private Reasons reasons(LoadedNetwork network, Trace trace) {
		try {
			return Reasons.of(network.snapshot(), trace, Progress.NONE);
		} catch (FunctionFailedException e) {
			throw new CommandFailure(file, e.getMessage());
		}
	}
}
