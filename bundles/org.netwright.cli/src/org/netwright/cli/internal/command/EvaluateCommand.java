// SPDX-License-Identifier: EPL-2.0
package org.netwright.cli.internal.command;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Callable;

import org.netwright.cli.internal.context.CommandContext;
import org.netwright.cli.internal.context.CommandFailure;
import org.netwright.cli.internal.context.ExitCode;
import org.netwright.cli.internal.input.LoadedNetwork;
import org.netwright.cli.internal.input.NetworkFiles;
import org.netwright.cli.internal.input.SampleSets;
import org.netwright.cli.internal.output.ProgressLine;
import org.netwright.core.evaluation.Evaluation;
import org.netwright.core.evaluation.EvaluationResult;
import org.netwright.core.evaluation.NamedSample;
import org.netwright.core.function.FunctionFailedException;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Judges many inputs. */
@Command(header = "Runs many inputs through a network and counts who wins.", //
		description = "Compares with what is expected of samples; exit code 1: an expectation failed. Without"
				+ " further options, all samples of the network are evaluated.", //
		customSynopsis = "netwright evaluate FILE [--samples SET | --levels 2|3 | --csv FILE | --idx IMAGES LABELS] [--confusion] [--format table|json]", //
		sortOptions = false, usageHelpWidth = Commands.HELP_WIDTH, footerHeading = "%nExamples:%n", //
		footer = { "  netwright evaluate shapes-3x3.netwright",
				"  netwright evaluate shapes-3x3.netwright --levels 3 --format json",
				"  netwright evaluate digits.netwright --csv more-digits.csv --label-column last --from 0,16",
				"  netwright evaluate mnist.netwright --idx t10k-images-idx3-ubyte.gz t10k-labels-idx1-ubyte.gz" })
final class EvaluateCommand implements Callable<Integer> {

	private final CommandContext context;

	@Parameters(paramLabel = "FILE", description = "A network.")
	private String file;

	@ArgGroup(exclusive = true, multiplicity = "0..1")
	private Inputs inputs = new Inputs();

	@Option(names = "--confusion", description = "Counts what is expected against who wins, too: a row for each output that is"
			+ " expected, a column for each winner.")
	private boolean confusion;

	@Mixin
	private FormatOption format;

	@Mixin
	private HelpOption help;

	/** Where the inputs come from: at most one of these. */
	static final class Inputs {

		@Option(names = "--samples", paramLabel = "SET", description = "The samples of this set only.")
		private String set;

		@Option(names = "--levels", paramLabel = "2|3", converter = LevelsReader.class, //
				description = "Every input there is, with each value at the minimum and"
				+ " the maximum of the input range (2), or at the neutral value, too (3); at most ten million.")
		private Integer levels;

		@ArgGroup(exclusive = false)
		private CsvOptions csv;

		@Option(names = "--idx", arity = "2", paramLabel = "FILE", hideParamSyntax = true, description = "Images and their labels in the idx"
				+ " format, compressed or not: first the file with the images, then the one with the labels, which are names of output"
				+ " neurons, or else their places from 0. Bytes from 0 to 255 become the input range.")
		private List<String> idx;
	}

	/** Reads the option's value. */
	static final class LevelsReader implements ITypeConverter<Integer> {
		@Override
		public Integer convert(String text) {
			return WholeNumber.read(text, 2, 3);
		}
	}

	EvaluateCommand(CommandContext context) {
		this.context = context;
	}

	@Override
	public Integer call() {
		LoadedNetwork network = new NetworkFiles(context).compile(file);
		EvaluationResult result = evaluate(network);
		EvaluationReport report = new EvaluationReport(network.snapshot(), new OutputNames(network.snapshot()), result,
				inputs.levels == null && inputs.csv == null && inputs.idx == null, confusion && inputs.levels == null);
		if (format.json()) {
			report.json(context.out());
		} else {
			report.table(context.out());
		}
		return result.failed() == 0 ? ExitCode.DONE : ExitCode.FAILED;
	}

	private EvaluationResult evaluate(LoadedNetwork network) {
		try (ProgressLine progress = new ProgressLine(context.err(), context.terminal(), context.cancelled(),
				System::nanoTime)) {
			if (inputs.levels != null) {
				checkCount(network.snapshot().graph().inputCount());
				return Evaluation.ofLevels(network.snapshot(), inputs.levels, progress);
			}
			if (inputs.idx != null) {
				return new IdxEvaluation(context, network).run(inputs.idx.get(0), inputs.idx.get(1), progress);
			}
			return Evaluation.ofSamples(network.snapshot(), samples(network), progress);
		} catch (FunctionFailedException | CancellationException e) {
			throw new CommandFailure(file, e.getMessage());
		}
	}

	private List<NamedSample> samples(LoadedNetwork network) {
		SampleSets sets = new SampleSets(context, network);
		if (inputs.csv != null) {
			return inputs.csv.samples(sets);
		}
		return inputs.set == null ? sets.all() : sets.ofSet(inputs.set);
	}

	private void checkCount(int values) {
		double count = Math.pow(inputs.levels, values);
		if (count > Evaluation.MOST_INPUTS) {
			throw new CommandFailure(file, String.format(Locale.ROOT,
					"%d levels of %d input neurons are more than %,d different inputs. Use fewer levels, or samples.",
					inputs.levels, values, Evaluation.MOST_INPUTS));
		}
	}
}
