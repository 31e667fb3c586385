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
import org.netwright.diagram.drawing.EdgeLook;
import org.netwright.diagram.export.DiagramExport;
import org.netwright.diagram.lesson.GifLesson;
import org.netwright.diagram.lesson.HtmlLesson;
import org.netwright.diagram.lesson.IllustratedLesson;
import org.netwright.diagram.palette.Palette;
import org.netwright.diagram.scene.EdgeShape;
import org.netwright.diagram.scene.Scene;
import org.netwright.diagram.scene.SceneBuilder;
import org.netwright.engine.plan.Trace;
import org.netwright.engine.progress.Progress;
import org.netwright.model.Network;
import org.netwright.model.file.FileReplacement;
import org.netwright.model.file.NetworkFileException;

import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a picture of a network, or a page or animation of a walk through it. */
@Command(header = "Makes a picture of a network.", //
		description = "No display is needed. An existing picture is replaced. A lesson of the network, or the walk of a sample layer by"
				+ " layer, becomes a page of HTML or an animated GIF.", //
		customSynopsis = { "netwright render FILE --output X.png|X.svg [--sample NAME] [--width W] [--theme light|dark]"
				+ " [--lines curved|straight] [--fields]", "       netwright render FILE --output X.html|X.gif (--lesson NAME | --sample NAME)"
						+ " [--width W] [--theme light|dark] [--lines curved|straight] [--fields]" }, //
		sortOptions = false, usageHelpWidth = Commands.HELP_WIDTH, footerHeading = "%nExamples:%n", //
		footer = { "  netwright render shapes-3x3.netwright --output shapes.svg",
				"  netwright render shapes-3x3.netwright --output cross.png --sample \"inverted cross\" --theme dark",
				"  netwright render shapes-3x3.netwright --output fields.svg --fields",
				"  netwright render shapes-3x3.netwright --output cross.html --sample \"inverted cross\"",
				"  netwright render shapes-3x3.netwright --output lesson.gif --lesson \"The inverted cross\" --fields" })
final class RenderCommand implements Callable<Integer> {

	private final CommandContext context;

	@Parameters(paramLabel = "FILE", description = "A network.")
	private String file;

	@Option(names = "--output", paramLabel = "X.png|X.svg|X.html|X.gif", required = true, description = "The picture to make.")
	private String output;

	@Option(names = "--sample", paramLabel = "NAME", description = "Show the values of this sample of the network, by its name"
			+ " or by SET/NAME.")
	private String sample;

	@Option(names = "--lesson", paramLabel = "NAME", description = "Show a lesson of the network, as .html or .gif.")
	private String lesson;

	@Option(names = "--width", paramLabel = "W", converter = WidthReader.class, description = "The width in pixels, 1 to "
			+ DiagramExport.GREATEST_SIZE + "; the height follows. The default is " + DiagramExport.DEFAULT_WIDTH + ", of animations " + GifLesson.DEFAULT_WIDTH
			+ ". A page has the reader's.")
	private int width;

	@Option(names = "--theme", paramLabel = "light|dark", converter = ThemeReader.class, //
			description = "The colours; the default is light. A page has both.")
	private Theme theme = Theme.LIGHT;

	@Option(names = "--lines", paramLabel = "curved|straight", converter = LinesReader.class, //
			description = "How connections run; the default is curved.")
	private EdgeShape lines = EdgeShape.CURVED;

	@Option(names = "--fields", description = "Show beside each neuron the input that makes it most active, its receptive"
			+ " field, checkered where that makes no difference; each value of it at the minimum, the neutral value or the"
			+ " maximum of the input range.")
	private boolean fields;

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
		boolean walk = endsWith(".html") || endsWith(".gif");
		boolean svg = endsWith(".svg");
		if (!walk && !svg && !endsWith(".png")) {
			throw new CommandFailure(output, "Pictures of this kind cannot be made. Choose a name that ends in .png, .svg, .html or .gif.");
		}
		checkSubject(walk);
		OutputFile target = new OutputFile(context.path(output), output);
		target.check(true);
		NetworkFiles files = new NetworkFiles(context);
		Network network = files.load(file);
		if (walk) {
			writeWalk(target, files.compile(file, network));
		} else {
			writePicture(target, svg, files, network);
		}
		return ExitCode.DONE;
	}

	private void checkSubject(boolean walk) {
		if (lesson != null && sample != null) {
			throw new CommandFailure(output, "A lesson has its own samples. Use either --lesson or --sample.");
		}
		if (lesson != null && !walk) {
			throw new CommandFailure(output, "A lesson is more than one picture. Choose a name that ends in .html or .gif.");
		}
		if (walk && lesson == null && sample == null) {
			throw new CommandFailure(output, "Pages and animations show a lesson, or the walk of a sample. Use --lesson or --sample.");
		}
	}

	private void writeWalk(OutputFile target, LoadedNetwork network) {
		LessonPictures pictures = new LessonPictures(context, network, new FunctionLookup(network.document(), context.functions().get()));
		IllustratedLesson plain = lesson == null ? pictures.walk(sample) : pictures.lesson(lesson);
		Scene scene = scene(network.document());
		IllustratedLesson steps = fields ? plain.withFields(new FieldPictures(context, file, network.snapshot()).of(scene)) : plain;
		write(target, out -> {
			if (endsWith(".gif")) {
				DiagramPainter painter = new DiagramPainter(scene, palette());
				GifLesson.write(steps, painter, width == 0 ? GifLesson.DEFAULT_WIDTH : width, out, Progress.NONE);
			} else {
				HtmlLesson.write(steps, scene, EdgeLook.USUAL, out, Progress.NONE);
			}
		});
	}

	private Palette palette() {
		return theme == Theme.DARK ? Palette.dark() : Palette.light();
	}

	private void writePicture(OutputFile target, boolean svg, NetworkFiles files, Network network) {
		LoadedNetwork loaded = sample == null && !fields ? null : files.compile(file, network);
		Scene scene = scene(network);
		DiagramState values = sample == null ? DiagramState.EMPTY : state(loaded);
		DiagramState state = fields ? values.withFields(new FieldPictures(context, file, loaded.snapshot()).of(scene)) : values;
		DiagramPainter painter = new DiagramPainter(scene, palette());
		int wide = width == 0 ? DiagramExport.DEFAULT_WIDTH : width;
		write(target, out -> {
			if (svg) {
				DiagramExport.svg(painter, state, wide, out);
			} else {
				DiagramExport.png(painter, state, wide, out);
			}
		});
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
		return new SceneBuilder(network).functions(functions::function).functionNames(functions::name).shape(lines).fields(fields).build();
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
