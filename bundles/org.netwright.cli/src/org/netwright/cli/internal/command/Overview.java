// SPDX-License-Identifier: EPL-2.0
package org.netwright.cli.internal.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What {@code netwright --help} says above and below the list of commands. */
@Command(name = "netwright", sortOptions = false, usageHelpWidth = Commands.HELP_WIDTH, //
		customSynopsis = { "netwright COMMAND [ARGUMENTS]   runs a command, without a display",
				"       netwright FILE...               opens networks in the workbench",
				"       netwright                       starts the workbench" }, //
		commandListHeading = "%nCommands (netwright COMMAND --help tells more):%n", //
		optionListHeading = "%nOptions:%n", //
		exitCodeListHeading = "%nExit codes:%n", //
		exitCodeList = { "0:done",
				"1:the answer is no: validate found an error, evaluate failed an expectation",
				"2:the file, the arguments or the network are wrong; standard error says how" }, //
		footerHeading = "%nTo begin with:%n", //
		footer = { "  netwright examples --extract networks",
				"  netwright propagate networks/shapes-3x3.netwright --sample \"inverted cross\"" })
final class Overview {

	@Option(names = "--help", usageHelp = true, description = "Say this, and end.")
	private boolean help;

	@Option(names = "--version", versionHelp = true, description = "Say which version this is, and end.")
	private boolean version;
}
