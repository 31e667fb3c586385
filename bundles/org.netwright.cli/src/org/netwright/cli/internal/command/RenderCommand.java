// SPDX-License-Identifier: EPL-2.0
package org.netwright.cli.internal.command;

import java.util.Locale;
import java.util.concurrent.Callable;

import org.netwright.cli.internal.context.CommandContext;
import org.netwright.cli.internal.context.CommandFailure;
import org.netwright.cli.internal.context.ExitCode;
import org.netwright.cli.internal.input.LoadedNetwork;
import org.netwright.cli.internal.input.NetworkFiles;
import org.netwright.cli.internal.input.SampleSets;
import org.netwright.cli.internal.output.OutputFile;
import org.netwright.core.decision.Verdict;
import org.netwright.diagram.drawing.DiagramPainter;
import org.netwright.diagram.drawing.DiagramState;
import org.netwright.diagram.export.DiagramExport;
import org.netwright.diagram.palette.Palette;
import org.netwright.diagram.scene.EdgeShape;
import org.netwright.diagram.scene.Scene;
import org.netwright.diagram.scene.SceneBuilder;
import org.netwright.engine.plan.Trace;
import org.netwright.model.Network;
import org.netwright.model.file.FileReplacement;
import org.netwright.model.file.NetworkFileException;

import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a picture of a network. */
@Command(header = "Makes a picture of a network.", //
		description = "No display is needed. An existing picture is replaced.", //
		customSynopsis = "netwright render FILE --output X.png|X.svg [--sample NAME] [--width W] [--theme light|dark]"
				+ " [--lines curved|straight]", //
		sortOptions = false, usageHelpWidth = Commands.HELP_WIDTH, footerHeading = "%nExamples:%n", //
		footer = { "  netwright render shapes-3x3.netwright --output shapes.svg",
				"  netwright render shapes-3x3.netwright --output cross.png --sample \"inverted cross\" --theme dark" })
final class RenderCommand implements Callable<Integer> {

	private final CommandContext context;

	@Parameters(paramLabel = "FILE", description = "A network.")
	private String file;

	@Option(names = "--output", paramLabel = "X.png|X.svg", required = true, description = "The picture to make.")
	private String output;

	@Option(names = "--sample", paramLabel = "NAME", description = "Show the values of this sample of the network, by its name"
			+ " or by SET/NAME.")
	private String sample;

	@Option(names = "--width", paramLabel = "W", converter = WidthReader.class, description = "The width in pixels, 1 to "
			+ DiagramExport.GREATEST_SIZE + "; the height follows. The default is " + DiagramExport.DEFAULT_WIDTH + ".")
	private int width = DiagramExport.DEFAULT_WIDTH;

	@Option(names = "--theme", paramLabel = "light|dark", converter = ThemeReader.class, //
			description = "The colours; the default is light.")
	private Theme theme = Theme.LIGHT;

	@Option(names = "--lines", paramLabel = "curved|straight", converter = LinesReader.class, //
			description = "How connections run; the default is curved.")
	private EdgeShape lines = EdgeShape.CURVED;

	@Mixin
	private HelpOption help;

	/** The colours of the picture. */
	enum Theme {
		/** Dark on light. */
		LIGHT,
		/** Light on dark. */
		DARK
	}

	/** Reads the option's value. */
	static final class ThemeReader implements ITypeConverter<Theme> {
		@Override
		public Theme convert(String text) {
			return Choice.of(Theme.values(), text);
		}
	}

	/** Reads the option's value. */
	static final class LinesReader implements ITypeConverter<EdgeShape> {
		@Override
		public EdgeShape convert(String text) {
			return Choice.of(EdgeShape.values(), text);
		}
	}

	/** Reads the option's value. */
	static final class WidthReader implements ITypeConverter<Integer> {
		@Override
		public Integer convert(String text) {
			return WholeNumber.read(text, 1, DiagramExport.GREATEST_SIZE);
		}
	}

	RenderCommand(CommandContext context) {
		this.context = context;
	}

	@Override
	public Integer call() {
		boolean svg = endsWith(".svg");
		if (!svg && !endsWith(".png")) {
			throw new CommandFailure(output, "Pictures of this kind cannot be made. Choose a name that ends in .png or .svg.");
		}
		OutputFile target = new OutputFile(context.path(output), output);
		target.check(true);
		NetworkFiles files = new NetworkFiles(context);
		Network network = files.load(file);
		DiagramState state = sample == null ? DiagramState.EMPTY : state(files.compile(file, network));
		DiagramPainter painter = new DiagramPainter(scene(network), theme == Theme.DARK ? Palette.dark() : Palette.light());
		write(target, out -> {
			if (svg) {
				DiagramExport.svg(painter, state, width, out);
			} else {
				DiagramExport.png(painter, state, width, out);
			}
		});
		return ExitCode.DONE;
	}

	private boolean endsWith(String extension) {
		return output.toLowerCase(Locale.ROOT).endsWith(extension);
	}

	private DiagramState state(LoadedNetwork network) {
		Trace trace = network.propagate(new SampleSets(context, network).values(sample));
		Verdict verdict = network.snapshot().decision().decide(trace);
		return DiagramState.of(trace, verdict.winner(), verdict.runnerUp(), verdict.margin());
	}

	/** A network that cannot be run can still be drawn. */
	private Scene scene(Network network) {
		FunctionLookup functions = new FunctionLookup(network, context.functions().get());
		return new SceneBuilder(network).functions(functions::function).functionNames(functions::name).shape(lines).build();
	}

	private void write(OutputFile target, FileReplacement.Content content) {
		try {
			target.write(content);
		} catch (NetworkFileException e) {
			throw CommandFailure.of(output, e);
		} catch (IllegalArgumentException e) {
			throw new CommandFailure(output, e.getMessage() + "; choose another --width.");
		}
	}
}
