// SPDX-License-Identifier: EPL-2.0
package org.netwright.cli.internal.command;

import java.util.List;
import java.util.concurrent.Callable;

import org.netwright.cli.internal.context.CommandContext;

/** The commands by their names. Only the command that runs is made, so that no other one costs time. */
final class Commands {

	/** All commands, in the order in which a person meets them. */
	static final List<String> NAMES = List.of("examples", "functions", "validate", "propagate", "explain", "evaluate",
			"receptive-field", "what-if", "render", "convert");

	/** How many characters a line of help has at most. */
	static final int HELP_WIDTH = 100;

	private Commands() {
	}

	/**
	 * Makes a command, which returns its exit code when called.
	 *
	 * @param name one of {@link #NAMES}
	 * @param context what the command works with
	 * @return a command that picocli can fill
	 */
	static Callable<Integer> create(String name, CommandContext context) {
		return switch (name) {
		case "examples" -> new ExamplesCommand(context);
		case "functions" -> new FunctionsCommand(context);
		case "validate" -> new ValidateCommand(context);
		case "propagate" -> new PropagateCommand(context);
		case "explain" -> new ExplainCommand(context);
		case "evaluate" -> new EvaluateCommand(context);
		case "receptive-field" -> new ReceptiveFieldCommand(context);
		case "what-if" -> new WhatIfCommand(context);
		case "render" -> new RenderCommand(context);
		case "convert" -> new ConvertCommand(context);
		default -> throw new IllegalArgumentException("there is no command " + name);
		};
	}
}
