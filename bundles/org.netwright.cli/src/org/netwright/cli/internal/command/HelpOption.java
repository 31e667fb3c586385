// SPDX-License-Identifier: EPL-2.0
package org.netwright.cli.internal.command;

import picocli.CommandLine.Option;

/** What every command understands. */
final class HelpOption {

	@Option(names = "--help", usageHelp = true, description = "Say this, and end.")
	private boolean help;
}
