// SPDX-License-Identifier: EPL-2.0
package org.netwright.cli.internal.command;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.netwright.cli.internal.context.CommandContext;
import org.netwright.cli.internal.context.ExitCode;
import org.netwright.cli.internal.input.NetworkFiles;
import org.netwright.cli.internal.output.JsonResult;
import org.netwright.cli.internal.output.Table;
import org.netwright.core.problem.Problem;
import org.netwright.core.problem.ProblemFinder;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lists what is wrong with a network. */
@Command(header = "Lists what is wrong with a network.", //
		description = "Exit code 1: there is an error; warnings alone give 0.", //
		customSynopsis = "netwright validate FILE [--format table|json]", //
		sortOptions = false, usageHelpWidth = Commands.HELP_WIDTH, footerHeading = "%nExamples:%n", //
		footer = { "  netwright validate shapes-3x3.netwright",
				"  netwright validate shapes-3x3.netwright --format json" })
final class ValidateCommand implements Callable<Integer> {

	private final CommandContext context;

	@Parameters(paramLabel = "FILE", description = "A network.")
	private String file;

	@Mixin
	private FormatOption format;

	@Mixin
	private HelpOption help;

	ValidateCommand(CommandContext context) {
		this.context = context;
	}

	@Override
	public Integer call() {
		List<Problem> problems = ProblemFinder.find(new NetworkFiles(context).load(file), context.functions().get());
		if (format.json()) {
			json(problems);
		} else {
			table(problems);
		}
		return problems.stream().anyMatch(Problem::isError) ? ExitCode.FAILED : ExitCode.DONE;
	}

	private void json(List<Problem> problems) {
		JsonResult json = new JsonResult(context.out());
		json.document(() -> json.list("problems", () -> problems.forEach(problem -> json.object(() -> {
			json.member("severity", severity(problem));
			json.member("code", problem.code());
			json.member("element", problem.elementId());
			json.member("message", problem.message());
		}))));
	}

	private void table(List<Problem> problems) {
		if (problems.isEmpty()) {
			context.out().line("No problems.");
			return;
		}
		Table table = new Table().text("Severity").text("Code").text("Element").text("Message");
		problems.forEach(problem -> table.row(severity(problem), problem.code(), problem.elementId(), problem.message()));
		table.print(context.out());
	}

	private static String severity(Problem problem) {
		return problem.severity().name().toLowerCase(Locale.ROOT);
	}
}
