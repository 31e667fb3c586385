// SPDX-License-Identifier: EPL-2.0
package org.netwright.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.netwright.activations.function.BuiltInFunctions;
import org.netwright.cli.internal.command.CommandLineApplication;
import org.netwright.cli.internal.context.CommandContext;
import org.netwright.cli.internal.output.ResultWriter;
import org.netwright.core.function.FunctionDescriptor;
import org.netwright.core.function.FunctionRegistry;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * What a command gave.
 *
 * @param exitCode what it tells the program that called it
 * @param out everything on standard output
 * @param err everything on standard error
 */
record CommandRun(int exitCode, String out, String err) {

	/** The functions that come with Netwright. */
	static final FunctionRegistry BUILT_IN = FunctionRegistry.of(BuiltInFunctions.byId().entrySet().stream()
			.map(entry -> FunctionDescriptor.of(entry.getKey(), entry.getValue())).toArray(FunctionDescriptor[]::new));

	/** Runs a command in a folder with the functions that come with Netwright. */
	static CommandRun in(Path folder, String... arguments) {
		return in(folder, BUILT_IN, arguments);
	}

	/** Runs a command in a folder with other functions. */
	static CommandRun in(Path folder, FunctionRegistry functions, String... arguments) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		StringWriter err = new StringWriter();
		int exitCode = new CommandLineApplication(new CommandContext(new ResultWriter(out), new PrintWriter(err), folder,
				"1.2.3", () -> functions, false, () -> false)).run(arguments);
		return new CommandRun(exitCode, out.toString(StandardCharsets.UTF_8), err.toString());
	}

	/** Checks that the command did what it was asked to, without a word on standard error. */
	CommandRun succeeded() {
		assertEquals("", err);
		assertEquals(0, exitCode);
		return this;
	}

	/** Checks that the command printed nothing but one line of complaint, and gave 2. */
	void refused(String message) {
		assertEquals("netwright: " + message + "\n", err);
		assertEquals("", out);
		assertEquals(2, exitCode);
	}

	/** Standard output as JSON. */
	JsonObject json() {
		return JsonParser.parseString(out).getAsJsonObject();
	}
}
