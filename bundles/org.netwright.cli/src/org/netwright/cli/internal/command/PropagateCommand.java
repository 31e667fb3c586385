// SPDX-License-Identifier: EPL-2.0
package org.netwright.cli.internal.command;

import java.util.concurrent.Callable;

import org.netwright.cli.internal.context.CommandContext;
import org.netwright.cli.internal.context.ExitCode;
import org.netwright.cli.internal.input.LoadedNetwork;
import org.netwright.cli.internal.input.NetworkFiles;
import org.netwright.engine.plan.Trace;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs one input through a network. */
@Command(header = "Runs one input through a network.", //
		description = "Prints what every neuron makes of the input, and who wins.", //
		customSynopsis = { "netwright propagate FILE (--sample NAME | --input=V1,V2,... | --image PNG)",
				"       [--contributions] [--format table|json]" }, //
		sortOptions = false, usageHelpWidth = Commands.HELP_WIDTH, footerHeading = "%nExamples:%n", //
		footer = { "  netwright propagate shapes-3x3.netwright --sample \"inverted cross\"",
				"  netwright propagate shapes-3x3.netwright --input=-1,1,-1,1,1,1,-1,1,-1 --contributions",
				"  netwright propagate shapes-3x3.netwright --image cross.png --format json" })
final class PropagateCommand implements Callable<Integer> {

	private final CommandContext context;

	@Parameters(paramLabel = "FILE", description = "A network.")
	private String file;

	@ArgGroup(exclusive = true, multiplicity = "1")
	private InputOptions input;

	@Option(names = "--contributions", description = "Print weight, input and product of each connection. JSON has them"
			+ " anyway, unless there are more than " + PropagationReport.MOST_CONNECTIONS_TEXT + " connections.")
	private boolean contributions;

	@Mixin
	private FormatOption format;

	@Mixin
	private HelpOption help;

	PropagateCommand(CommandContext context) {
		this.context = context;
	}

	@Override
	public Integer call() {
		LoadedNetwork network = new NetworkFiles(context).compile(file);
		Trace trace = network.propagate(input.read(context, network));
		PropagationReport report = new PropagationReport(network.snapshot(), trace);
		if (format.json()) {
			report.json(context.out(), contributions || report.isSmall());
		} else {
			report.table(context.out(), contributions);
		}
		return ExitCode.DONE;
	}
}
