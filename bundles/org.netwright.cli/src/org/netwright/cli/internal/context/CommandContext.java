// SPDX-License-Identifier: EPL-2.0
package org.netwright.cli.internal.context;

import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.netwright.cli.internal.output.ResultWriter;
import org.netwright.core.function.FunctionRegistry;

/**
 * What commands work with. Services come from suppliers, so that a command waits only for what it needs.
 *
 * @param out standard output: the result only
 * @param err standard error: our own lines only
 * @param directory the folder that relative paths start from
 * @param version the version of the program
 * @param functions the activation functions
 * @param terminal whether a person watches standard error and may be shown progress there
 * @param cancelled whether the person wants the program to end
 */
public record CommandContext(ResultWriter out, PrintWriter err, Path directory, String version,
		Supplier<FunctionRegistry> functions, boolean terminal, BooleanSupplier cancelled) {

	/**
	 * Finds a file.
	 *
	 * @param file as the person named it
	 * @return its path, whether or not it exists
	 * @throws CommandFailure if that cannot be the name of a file
	 */
	public Path path(String file) {
		try {
			return directory.resolve(file);
		} catch (InvalidPathException e) {
			throw new CommandFailure(file, "This cannot be the name of a file: " + e.getReason()
					+ ". For letters beyond ASCII, set LC_ALL=C.UTF-8.");
		}
	}

	/**
	 * Writes one line on standard error.
	 *
	 * @param message what a person should know; line breaks become blanks
	 */
	public void say(String message) {
		err.print("netwright: " + message.strip().replaceAll("\\s*\\R\\s*", " ") + "\n");
		err.flush();
	}
}
