// SPDX-License-Identifier: EPL-2.0
package org.netwright.cli.internal.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;

import org.netwright.cli.internal.context.CommandContext;
import org.netwright.cli.internal.context.CommandFailure;
import org.netwright.cli.internal.context.ExitCode;
import org.netwright.cli.internal.context.NearestWord;
import org.netwright.cli.internal.input.LoadedNetwork;
import org.netwright.cli.internal.input.NetworkFiles;
import org.netwright.cli.internal.output.ProgressLine;
import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.core.field.FieldDomains;
import org.netwright.core.function.FunctionFailedException;
import org.netwright.engine.field.FieldDomain;
import org.netwright.engine.field.FieldSearch;
import org.netwright.engine.field.ReceptiveField;

import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds what makes neurons most active. */
@Command(header = "Finds the inputs that make neurons most active.", //
		description = "A neuron's receptive field is the input with its largest activation. Where its function is monotone,"
				+ " the weighted sum decides, for far out the function may give the same for all.", //
		customSynopsis = "netwright receptive-field FILE [--neuron ID] [--domain levels|box] [--format table|json]", //
		sortOptions = false, usageHelpWidth = Commands.HELP_WIDTH, footerHeading = "%nExamples:%n", //
		footer = { "  netwright receptive-field shapes-3x3.netwright",
				"  netwright receptive-field shapes-3x3.netwright --neuron out-cross --format json",
				"  netwright receptive-field digits.netwright --domain box" })
final class ReceptiveFieldCommand implements Callable<Integer> {

	private final CommandContext context;

	@Parameters(paramLabel = "FILE", description = "A network.")
	private String file;

	@Option(names = "--neuron", paramLabel = "ID", description = "The neuron with this id only; all but the inputs"
			+ " otherwise.")
	private String neuron;

	@Option(names = "--domain", paramLabel = "levels|box", converter = DomainReader.class, //
			description = "Among which inputs: with each value at the minimum, the neutral value or the maximum of the input"
					+ " range (levels, the default), or anywhere between (box).")
	private FieldDomain.Kind domain = FieldDomain.Kind.LEVELS;

	@Mixin
	private FormatOption format;

	@Mixin
	private HelpOption help;

	/** Reads the option's value. */
	static final class DomainReader implements ITypeConverter<FieldDomain.Kind> {
		@Override
		public FieldDomain.Kind convert(String text) {
			return Choice.of(FieldDomain.Kind.values(), text);
		}
	}

	ReceptiveFieldCommand(CommandContext context) {
		this.context = context;
	}

	@Override
	public Integer call() {
		LoadedNetwork network = new NetworkFiles(context).compile(file);
		int[] neurons = neurons(network.snapshot());
		List<ReceptiveField> fields = new ArrayList<>();
		try (ProgressLine progress = new ProgressLine(context.err(), context.terminal(), context.cancelled(),
				System::nanoTime)) {
			FieldSearch.of(network.snapshot().plan(), domain(network.snapshot())).fields(neurons, progress, fields::add);
		} catch (FunctionFailedException | CancellationException e) {
			throw new CommandFailure(file, e.getMessage());
		}
		fields.sort(Comparator.comparingInt(ReceptiveField::neuron));
		FieldReport report = new FieldReport(network.snapshot(), domain, fields);
		if (format.json()) {
			report.json(context.out());
		} else {
			report.table(context.out());
		}
		return ExitCode.DONE;
	}

	private FieldDomain domain(NetworkSnapshot network) {
		try {
			return FieldDomains.of(network.inputDomain(), domain);
		} catch (IllegalArgumentException e) {
			throw new CommandFailure(file, e.getMessage());
		}
	}

	private int[] neurons(NetworkSnapshot network) {
		int count = network.graph().neuronCount();
		if (neuron == null) {
			return IntStream.range(network.graph().inputCount(), count).toArray();
		}
		int index = network.indexOf(neuron);
		if (index < 0) {
			List<String> near = NearestWord.of(neuron, IntStream.range(0, count).mapToObj(network::id).toList(), 1);
			throw new CommandFailure(file, "There is no neuron with the id '" + neuron + "'."
					+ (near.isEmpty() ? "" : " Did you mean '" + near.getFirst() + "'?"));
		}
		return new int[] {index};
	}
}
