// SPDX-License-Identifier: EPL-2.0
package org.netwright.cli.internal.command;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.netwright.cli.internal.context.CommandContext;
import org.netwright.cli.internal.context.ExitCode;
import org.netwright.cli.internal.output.JsonResult;
import org.netwright.cli.internal.output.Table;
import org.netwright.cli.internal.output.TableNumber;
import org.netwright.core.function.FunctionDescriptor;
import org.netwright.core.function.FunctionFacts;
import org.netwright.core.function.FunctionFailedException;
import org.netwright.engine.function.FunctionParameter;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the activation functions. */
@Command(header = "Lists the activation functions that networks can use, with what is known about each.", //
		customSynopsis = "netwright functions [--format table|json]", //
		sortOptions = false, usageHelpWidth = Commands.HELP_WIDTH, footerHeading = "%nExamples:%n", //
		footer = { "  netwright functions", "  netwright functions --format json" })
final class FunctionsCommand implements Callable<Integer> {

	private final CommandContext context;

	@Mixin
	private FormatOption format;

	@Mixin
	private HelpOption help;

	FunctionsCommand(CommandContext context) {
		this.context = context;
	}

	@Override
	public Integer call() {
		List<FunctionDescriptor> functions = context.functions().get().functions();
		if (format.json()) {
			json(functions);
		} else {
			table(functions);
		}
		return ExitCode.DONE;
	}

	private void json(List<FunctionDescriptor> functions) {
		JsonResult json = new JsonResult(context.out());
		json.document(() -> json.list("functions", () -> functions.forEach(function -> json.object(() -> {
			json.member("id", function.id());
			json.member("name", function.name());
			json.member("formula", function.formula());
			json.member("description", function.description());
			facts(function).ifPresent(facts -> {
				json.member("lowest", facts.lowest());
				json.member("highest", facts.highest());
				json.member("monotone", facts.monotone());
				json.member("layerWide", facts.layerWide());
				json.member("saturatedBelow", facts.saturation().below());
				json.member("saturatedAbove", facts.saturation().above());
			});
			json.list("parameters", () -> parameters(function).forEach(parameter -> json.row(() -> {
				json.member("name", parameter.name());
				json.member("default", parameter.defaultValue());
				json.member("minimum", parameter.minimum());
				json.member("maximum", parameter.maximum());
				json.member("description", parameter.description());
			})));
			json.member("contributor", function.contributor());
		}))));
	}

	private void table(List<FunctionDescriptor> functions) {
		Table table = new Table().text("Id").text("Name").text("Formula").text("Range").text("Shape").text("Parameters").text("Plug-in");
		functions.forEach(function -> table.row(function.id(), function.name(), function.formula(),
				facts(function).map(FunctionsCommand::range).orElse(""), facts(function).map(FunctionsCommand::shape).orElse(""),
				parameters(function).stream().map(FunctionsCommand::text).collect(Collectors.joining(", ")),
				function.contributor()));
		table.print(context.out());
	}

	/** One plug-in that does not work must not hide the others. */
	private List<FunctionParameter> parameters(FunctionDescriptor function) {
		try {
			return function.parameters();
		} catch (FunctionFailedException e) {
			context.say(e.getMessage());
			return List.of();
		}
	}

	/** With default parameters; empty for a function that fails, which is said where its parameters are asked for. */
	private static Optional<FunctionFacts> facts(FunctionDescriptor function) {
		try {
			return Optional.of(FunctionFacts.of(function, Map.of()));
		} catch (FunctionFailedException e) {
			return Optional.empty();
		}
	}

	private static String range(FunctionFacts facts) {
		return TableNumber.of(facts.lowest()) + " to " + TableNumber.of(facts.highest());
	}

	private static String shape(FunctionFacts facts) {
		return facts.layerWide() ? "whole layer" : facts.monotone() ? "never falls" : "rises and falls";
	}

	private static String text(FunctionParameter parameter) {
		return parameter.name() + " = " + TableNumber.of(parameter.defaultValue()) + " ("
				+ TableNumber.of(parameter.minimum()) + " to " + TableNumber.of(parameter.maximum()) + ")";
	}
}
