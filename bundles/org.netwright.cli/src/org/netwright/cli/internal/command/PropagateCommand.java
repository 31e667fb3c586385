// SPDX-License-Identifier: EPL-2.0
package org.netwright.cli.internal.command;

import java.util.concurrent.Callable;

import org.netwright.cli.internal.context.CommandContext;
import org.netwright.cli.internal.context.CommandFailure;
import org.netwright.cli.internal.context.ExitCode;
import org.netwright.cli.internal.input.InputText;
import org.netwright.cli.internal.input.LoadedNetwork;
import org.netwright.cli.internal.input.NetworkFiles;
import org.netwright.cli.internal.input.SampleSets;
import org.netwright.engine.plan.Trace;
import org.netwright.formats.image.ImageInput;
import org.netwright.model.file.NetworkFileException;

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
	private Input input;

	@Option(names = "--contributions", description = "Print weight, input and product of each connection. JSON has them"
			+ " anyway, unless there are more than " + PropagationReport.MOST_CONNECTIONS_TEXT + " connections.")
	private boolean contributions;

	@Mixin
	private FormatOption format;

	@Mixin
	private HelpOption help;

	/** Where the input comes from: exactly one of these. */
	static final class Input {

		@Option(names = "--sample", paramLabel = "NAME", description = "A sample of the network by its name, or by SET/NAME"
				+ " where several sets have one of that name.")
		private String sample;

		@Option(names = "--input", paramLabel = "V1,V2,...", description = "One value for each input neuron, in their order."
				+ " Write --input=-1,1 with the equals sign, because of the minus.")
		private String values;

		@Option(names = "--image", paramLabel = "PNG", description = "A picture: brought to the size of the input layer, bright"
				+ " is the maximum, dark and transparent the minimum of the network's input range.")
		private String image;
	}

	PropagateCommand(CommandContext context) {
		this.context = context;
	}

	@Override
	public Integer call() {
		LoadedNetwork network = new NetworkFiles(context).compile(file);
		Trace trace = network.propagate(input(network));
		PropagationReport report = new PropagationReport(network.snapshot(), trace);
		if (format.json()) {
			report.json(context.out(), contributions || report.isSmall());
		} else {
			report.table(context.out(), contributions);
		}
		return ExitCode.DONE;
	}

	private double[] input(LoadedNetwork network) {
		if (input.sample != null) {
			return new SampleSets(context, network).values(input.sample);
		}
		if (input.values != null) {
			return network.checkSize(InputText.parse(input.values, "--input"), "--input");
		}
		try {
			return network.checkSize(ImageInput.read(context.path(input.image), network.document()), "The image");
		} catch (NetworkFileException e) {
			throw CommandFailure.of(input.image, e);
		}
	}
}
