// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.internal.welcome;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.core.decision.Verdict;
import org.netwright.core.evaluation.NamedSample;
import org.netwright.core.function.FunctionRegistry;
import org.netwright.diagram.canvas.Box;
import org.netwright.diagram.canvas.Canvas;
import org.netwright.diagram.drawing.Detail;
import org.netwright.diagram.drawing.DiagramPainter;
import org.netwright.diagram.drawing.DiagramState;
import org.netwright.diagram.palette.Palette;
import org.netwright.diagram.palette.Tone;
import org.netwright.diagram.scene.Scene;
import org.netwright.engine.plan.Trace;
import org.netwright.examples.catalogue.Example;
import org.netwright.model.file.NetworkFile;
import org.netwright.model.file.NetworkFileException;
import org.netwright.ui.document.OpenNetwork;
import org.netwright.ui.viewer.network.ShownNetwork;

/**
 * An example as a picture that is computed, not stored: its layout and what it makes of one input. Immutable.
 *
 * @param example  what it is a picture of
 * @param snapshot the network, to be run with other inputs; empty when it cannot be run
 * @param scene    its layout
 * @param input    the input that is shown
 * @param state    what the network makes of it
 */
record ExamplePicture(Example example, Optional<NetworkSnapshot> snapshot, Scene scene, double[] input, DiagramState state) {
	private static final String FAVOURITE = "inverted cross"; //$NON-NLS-1$

	/** Reads an example and runs it; takes a while. */
	static ExamplePicture load(Example example, FunctionRegistry functions) throws NetworkFileException {
		try (OpenNetwork network = new OpenNetwork(NetworkFile.load(example.location()), example.location(), functions)) {
			ExamplePicture bare = new ExamplePicture(example, network.snapshot(), ShownNetwork.of(network, false).scene(), new double[0], DiagramState.EMPTY);
			return bare.best(network.samples().samples());
		}
	}

	/** With the sample that shows most: the one of the story, else the first one that something is recognised in. */
	private ExamplePicture best(List<NamedSample> samples) {
		return samples.stream().sorted(Comparator.comparing(sample -> !FAVOURITE.equals(sample.name()))).limit(20)
				.map(sample -> with(sample.values())).filter(picture -> picture.state.winner() >= 0).findFirst()
				.orElseGet(() -> samples.isEmpty() ? this : with(samples.getFirst().values()));
	}

	/** The same network with another input. */
	ExamplePicture with(double[] values) {
		if (snapshot.isEmpty()) {
			return this;
		}
		Trace trace = snapshot.get().plan().propagate(values);
		Verdict verdict = snapshot.get().decision().decide(trace);
		return new ExamplePicture(example, snapshot, scene, values, DiagramState.of(trace, verdict.winner(), verdict.runnerUp(), verdict.margin()));
	}

	/** The same network with one pixel turned from bright to dark or back. */
	ExamplePicture withPixelTurned(int pixel) {
		double[] values = input.clone();
		double least = snapshot.orElseThrow().inputDomain().minimum();
		double greatest = snapshot.orElseThrow().inputDomain().maximum();
		values[pixel] = values[pixel] > (least + greatest) / 2 ? least : greatest;
		return with(values);
	}

	/** The input as numbers, and who wins. */
	String text() {
		String values = Arrays.stream(input).mapToObj(value -> value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value))
				.collect(Collectors.joining(" ")); //$NON-NLS-1$
		return values + " " + (state.winner() < 0 ? "?" : scene.node(state.winner()).name()); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** How many pixels one unit of the scene takes in an area. */
	double zoom(Box area) {
		Box bounds = scene.bounds();
		return Math.min(area.width() / bounds.width(), area.height() / bounds.height());
	}

	/** Where the scene begins in an area, in which it is centred. */
	Box placed(Box area) {
		double zoom = zoom(area);
		double width = scene.bounds().width() * zoom;
		double height = scene.bounds().height() * zoom;
		return new Box(area.centreX() - width / 2, area.centreY() - height / 2, width, height);
	}

	/** Draws it as large as an area allows, on the colour of the editor's canvas. */
	void paint(Canvas canvas, Box area, double pixelsPerUnit, Palette palette) {
		Box placed = placed(area);
		double zoom = zoom(area);
		canvas.fillRectangle(area.x(), area.y(), area.width(), area.height(), 0, palette.argb(Tone.CANVAS));
		canvas.save();
		canvas.translate(placed.x(), placed.y());
		canvas.scale(zoom);
		canvas.translate(-scene.bounds().x(), -scene.bounds().y());
		new DiagramPainter(scene, palette).paint(canvas, state, new Detail(zoom * pixelsPerUnit));
		canvas.restore();
	}
}
