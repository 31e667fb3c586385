// SPDX-License-Identifier: EPL-2.0
package org.netwright.cli.internal.command;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;

import org.netwright.cli.internal.context.CommandContext;
import org.netwright.cli.internal.context.CommandFailure;
import org.netwright.cli.internal.context.ExitCode;
import org.netwright.cli.internal.context.NearestWord;

import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Runs one command. The result goes to the context's standard output; whatever goes wrong becomes one line on standard
 * error that begins with {@code netwright: }, and an exit code, never a stack trace.
 */
public final class CommandLineApplication {

	private static final String HELP = "--help";
	private static final String VERSION = "--version";

	private final CommandContext context;

	/**
	 * Takes what commands work with.
	 *
	 * @param context streams, services and the folder that relative paths start from
	 */
	public CommandLineApplication(CommandContext context) {
		this.context = context;
	}

	/**
	 * Runs the command that the arguments name. Standard output and standard error are flushed, not closed.
	 *
	 * @param arguments as a person wrote them, without the program's name
	 * @return one of {@link ExitCode}
	 */
	public int run(String... arguments) {
		int exitCode = guarded(arguments);
		context.out().flush();
		IOException failure = context.out().failure().orElse(null);
		if (failure != null) {
			exitCode = fail("The result could not be written to standard output: " + failure.getMessage() + ".");
		}
		context.err().flush();
		return exitCode;
	}

	private int guarded(String... arguments) {
		try {
			return start(arguments);
		} catch (CommandFailure e) {
			return fail(e.getMessage());
		} catch (OutOfMemoryError e) {
			return fail("There is not enough memory. Allow more with NETWRIGHT_JAVA_OPTIONS=-Xmx4g.");
		} catch (Exception | StackOverflowError | LinkageError e) {
			return fail("This is a defect of Netwright; please report it with the command that led here. " + e
					+ Arrays.stream(e.getStackTrace()).limit(1).map(place -> " at " + place).findFirst().orElse(""));
		}
	}

	private int start(String... arguments) throws Exception {
		String first = arguments.length == 0 ? "" : arguments[0];
		if (Commands.NAMES.contains(first)) {
			return command(first, Arrays.copyOfRange(arguments, 1, arguments.length));
		}
		switch (first) {
		case HELP -> context.out().write(usage(arguments));
		case VERSION -> context.out().line("netwright " + context.version());
		case "" -> throw new CommandFailure("No command was given." + seeHelp());
		default -> throw new CommandFailure(notACommand(arguments));
		}
		return ExitCode.DONE;
	}

	private int command(String name, String... arguments) throws Exception {
		Callable<Integer> command = Commands.create(name, context);
		CommandLine parser = parser(name, command);
		List<Exception> errors = parser.parseArgs(arguments).errors();
		if (parser.isUsageHelpRequested()) {
			context.out().write(text(parser));
			return ExitCode.DONE;
		}
		if (!errors.isEmpty()) {
			throw new CommandFailure(name, wrongArguments(parser, errors) + seeHelp(name));
		}
		return command.call();
	}

	/** Arguments mean what they say: nothing is expanded from files or unquoted. */
	private static CommandLine parser(String name, Object command) {
		CommandLine parser = new CommandLine(command).setCommandName("netwright " + name).setExpandAtFiles(false)
				.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
		parser.getCommandSpec().parser().collectErrors(true);
		return parser;
	}

	private String usage(String... arguments) {
		if (arguments.length > 1 && Commands.NAMES.contains(arguments[1])) {
			return text(parser(arguments[1], Commands.create(arguments[1], context)));
		}
		CommandLine root = new CommandLine(new Overview()).setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
		for (String name : Commands.NAMES) {
			root.addSubcommand(name, Commands.create(name, context));
		}
		return text(root);
	}

	private static String text(CommandLine parser) {
		return parser.getUsageMessage().replace(System.lineSeparator(), "\n");
	}

	/** A misspelt option explains more than what is missing because of it. */
	private static String wrongArguments(CommandLine parser, List<Exception> errors) {
		UnmatchedArgumentException unmatched = errors.stream().filter(UnmatchedArgumentException.class::isInstance)
				.map(UnmatchedArgumentException.class::cast).findFirst().orElse(null);
		if (unmatched == null) {
			return errors.getFirst().getMessage().replaceFirst("^Error: ", "") + ".";
		}
		String argument = unmatched.getUnmatched().getFirst();
		if (!argument.startsWith("-")) {
			return "'" + argument + "' is one argument too many.";
		}
		String option = argument.split("=", 2)[0];
		return "There is no option " + option + "." + didYouMean(option,
				parser.getCommandSpec().options().stream().map(OptionSpec::longestName).toList());
	}

	private String notACommand(String... arguments) {
		List<String> missing = Arrays.stream(arguments).filter(argument -> !Files.isRegularFile(context.path(argument)))
				.toList();
		if (missing.isEmpty()) {
			return "To open files, start the workbench: netwright FILE..." + seeHelp();
		}
		if (missing.size() < arguments.length && !missing.contains(arguments[0])) {
			return missing.getFirst() + ": There is no such file. To open files, all arguments must be files." + seeHelp();
		}
		List<String> known = new ArrayList<>(Commands.NAMES);
		known.addAll(List.of(HELP, VERSION));
		return "'" + arguments[0] + "' is neither a command nor an existing file." + didYouMean(arguments[0], known)
				+ seeHelp();
	}

	private static String didYouMean(String word, List<String> known) {
		List<String> near = NearestWord.of(word, known, 1);
		return near.isEmpty() ? "" : " Did you mean " + near.getFirst() + "?";
	}

	private static String seeHelp(String... command) {
		return " See netwright " + String.join("", Arrays.stream(command).map(name -> name + " ").toList()) + HELP + ".";
	}

	private int fail(String message) {
		context.say(message);
		return ExitCode.WRONG;
	}
}
