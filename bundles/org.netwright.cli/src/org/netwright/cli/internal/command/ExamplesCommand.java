// SPDX-License-Identifier: EPL-2.0
package org.netwright.cli.internal.command;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.netwright.cli.internal.context.CommandContext;
import org.netwright.cli.internal.context.CommandFailure;
import org.netwright.cli.internal.context.ExitCode;
import org.netwright.cli.internal.output.JsonResult;
import org.netwright.cli.internal.output.Table;
import org.netwright.examples.catalogue.Example;
import org.netwright.examples.catalogue.Examples;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the examples, or copies them into a folder. */
@Command(header = "Lists the example networks, or copies them into a folder.", //
		customSynopsis = "netwright examples [--extract DIR] [--format table|json]", //
		sortOptions = false, usageHelpWidth = Commands.HELP_WIDTH, footerHeading = "%nExamples:%n", //
		footer = { "  netwright examples", "  netwright examples --extract networks" })
final class ExamplesCommand implements Callable<Integer> {

	private final CommandContext context;

	@Option(names = "--extract", paramLabel = "DIR", description = "Copy all examples into this folder, which is made if it is"
			+ " missing. No file that is there already is replaced. The table then lists the networks' files.")
	private String folder;

	@Mixin
	private FormatOption format;

	@Mixin
	private HelpOption help;

	ExamplesCommand(CommandContext context) {
		this.context = context;
	}

	@Override
	public Integer call() {
		List<Path> files = folder == null ? List.of() : extract();
		if (format.json()) {
			json();
		} else if (folder == null) {
			table();
		} else {
			files.forEach(file -> context.out().line(named(file)));
		}
		return ExitCode.DONE;
	}

	private List<Path> extract() {
		try {
			return Examples.extract(context.path(folder));
		} catch (FileAlreadyExistsException e) {
			throw new CommandFailure(named(Path.of(e.getFile())),
					"This file exists already, so nothing was copied. Choose another folder.");
		} catch (IOException e) {
			String reason = e instanceof FileSystemException system && system.getReason() != null ? system.getReason()
					: e.getClass().getSimpleName();
			throw new CommandFailure(folder, "The examples could not be copied: " + reason + ". Choose another folder.");
		}
	}

	/** A file in the folder as the person named it. */
	private String named(Path file) {
		return file.equals(context.path(folder)) ? folder : Path.of(folder).resolve(file.getFileName()).toString();
	}

	private void json() {
		JsonResult json = new JsonResult(context.out());
		json.document(() -> json.list("examples", () -> Examples.all().forEach(example -> json.object(() -> {
			json.member("id", example.id());
			json.member("name", example.name());
			json.member("description", example.description());
		}))));
	}

	private void table() {
		Table table = new Table().text("Id").text("Name").text("Description");
		for (Example example : Examples.all()) {
			table.row(example.id(), example.name(), example.description());
		}
		table.print(context.out());
	}
}
