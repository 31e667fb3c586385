// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.lesson;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.function.UnaryOperator;

import org.netwright.core.lesson.ExplainedStop;
import org.netwright.core.lesson.LessonExplainer;
import org.netwright.core.lesson.LessonStop;
import org.netwright.core.walk.Walk;
import org.netwright.core.walk.WalkUnit;
import org.netwright.diagram.drawing.DiagramPainter;
import org.netwright.diagram.drawing.DiagramState;
import org.netwright.diagram.drawing.EdgeLook;
import org.netwright.diagram.drawing.FieldTiles;
import org.netwright.diagram.lesson.GifLesson;
import org.netwright.diagram.lesson.HtmlLesson;
import org.netwright.diagram.lesson.IllustratedLesson;
import org.netwright.diagram.lesson.IllustratedStep;
import org.netwright.diagram.palette.Palette;
import org.netwright.diagram.scene.Scene;
import org.netwright.engine.progress.Progress;

/**
 * All that is needed to write a lesson into a file, taken out of the document. Immutable, so that any thread can write.
 *
 * @param title         its name
 * @param description   what it is about; may be empty
 * @param stops         its steps
 * @param walk          the way through the network
 * @param scene         the picture of the network
 * @param fields        the receptive fields that it has room for
 * @param functionNames from the id of a function to its name
 * @param palette       the colours of an animation; a page has both
 * @param look          how connections are drawn
 */
record LessonExport(String title, String description, List<LessonStop> stops, Walk walk, Scene scene, FieldTiles fields, UnaryOperator<String> functionNames, Palette palette, EdgeLook look) {
	static final String PAGE = ".html"; //$NON-NLS-1$
	static final String ANIMATION = ".gif"; //$NON-NLS-1$

	/**
	 * Writes what the name of the file asks for.
	 *
	 * @throws CancellationException if the progress was cancelled
	 */
	void write(String file, OutputStream out, Progress progress) throws IOException {
		IllustratedLesson lesson = illustrated();
		if (file.toLowerCase(Locale.ROOT).endsWith(ANIMATION)) {
			GifLesson.write(lesson, new DiagramPainter(scene, palette, look), GifLesson.DEFAULT_WIDTH, out, progress);
		} else {
			HtmlLesson.write(lesson, scene, look, out, progress);
		}
	}

	private IllustratedLesson illustrated() {
		LessonExplainer explainer = new LessonExplainer(walk, functionNames);
		return new IllustratedLesson(title, description, stops.stream().map(stop -> step(explainer.explain(stop))).toList()).withFields(fields);
	}

	private IllustratedStep step(ExplainedStop stop) {
		boolean one = stop.stop().position().unit() == WalkUnit.NEURON && stop.neurons().size() == 1;
		int inputs = walk.network().graph().inputCount();
		String input = stop.stop().inputName();
		return new IllustratedStep(stop.stop().title(), input.isEmpty() ? stop.place() : stop.place() + " \u00B7 " + input, stop.stop().note(), //$NON-NLS-1$
				stop.neurons().stream().filter(each -> one || each.neuron() >= inputs)
						.map(each -> new IllustratedStep.Row(each.name(), each.explanation().line(), each.explanation().sentence())).toList(),
				stop.summary(), DiagramState.of(stop.known(), stop.verdict().winner(), stop.verdict().runnerUp(), stop.verdict().margin()).withCurrent(stop.looked()));
	}
}
