// SPDX-License-Identifier: EPL-2.0
package org.netwright.cli.internal.command;

import java.util.concurrent.Callable;

import org.netwright.cli.internal.context.CommandContext;
import org.netwright.cli.internal.context.CommandFailure;
import org.netwright.cli.internal.context.ExitCode;
import org.netwright.cli.internal.input.NetworkFiles;
import org.netwright.cli.internal.output.OutputFile;
import org.netwright.formats.network.NetworkFormats;
import org.netwright.model.file.NetworkFileException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Stores a network in another format. */
@Command(header = "Stores a network in another format.", //
		description = "The ends of the names choose the formats, .netwright or .json. Nothing is lost on the way."
				+ " If it fails, nothing is left behind.", //
		customSynopsis = "netwright convert IN OUT [--force]", //
		sortOptions = false, usageHelpWidth = Commands.HELP_WIDTH, footerHeading = "%nExamples:%n", //
		footer = { "  netwright convert shapes-3x3.netwright shapes-3x3.json",
				"  netwright convert shapes-3x3.json shapes-3x3.netwright --force" })
final class ConvertCommand implements Callable<Integer> {

	private final CommandContext context;

	@Parameters(index = "0", paramLabel = "IN", description = "A network.")
	private String input;

	@Parameters(index = "1", paramLabel = "OUT", description = "The file to make.")
	private String output;

	@Option(names = "--force", description = "Replace OUT if it exists.")
	private boolean force;

	@Mixin
	private HelpOption help;

	ConvertCommand(CommandContext context) {
		this.context = context;
	}

	@Override
	public Integer call() {
		OutputFile target = new OutputFile(context.path(output), output);
		target.check(force);
		try {
			NetworkFormats.standard().write(new NetworkFiles(context).load(input), target.path());
		} catch (NetworkFileException e) {
			throw CommandFailure.of(output, e);
		}
		return ExitCode.DONE;
	}
}
