// SPDX-License-Identifier: EPL-2.0
package org.netwright.cli.internal.command;

import java.util.List;
import java.util.Objects;

import org.netwright.cli.internal.context.CommandContext;
import org.netwright.cli.internal.context.CommandFailure;
import org.netwright.cli.internal.context.NearestWord;
import org.netwright.cli.internal.input.LoadedNetwork;
import org.netwright.cli.internal.input.SampleSets;
import org.netwright.core.compile.NetworkProblemException;
import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.core.function.FunctionFailedException;
import org.netwright.core.lesson.ExplainedStop;
import org.netwright.core.lesson.LessonExplainer;
import org.netwright.core.lesson.LessonStop;
import org.netwright.core.lesson.LessonStops;
import org.netwright.core.walk.Walk;
import org.netwright.core.walk.WalkUnit;
import org.netwright.diagram.drawing.DiagramState;
import org.netwright.diagram.lesson.IllustratedLesson;
import org.netwright.diagram.lesson.IllustratedStep;
import org.netwright.model.Lesson;

/**
 * The steps of a lesson, or of the walk of a sample, ready to be drawn.
 *
 * @param context the folder that relative paths start from
 * @param network what is walked through
 * @param functions names of functions
 */
record LessonPictures(CommandContext context, LoadedNetwork network, FunctionLookup functions) {

	private static final int MOST_NAMES = 8;

	/** A lesson of the network, by its name. */
	IllustratedLesson lesson(String name) {
		List<Lesson> lessons = network.document().getLessons();
		List<Lesson> found = lessons.stream().filter(lesson -> name.equals(lesson.getName())).toList();
		if (found.size() > 1) {
			throw new CommandFailure(network.file(), found.size() + " lessons are called '" + name + "'. Rename one of them.");
		}
		if (found.isEmpty()) {
			throw new CommandFailure(network.file(), "There is no lesson '" + name + "'. " + known(name, lessons));
		}
		Lesson lesson = found.getFirst();
		if (lesson.getSteps().isEmpty()) {
			throw new CommandFailure(network.file(), "Lesson '" + name + "' has no steps. Add some.");
		}
		try {
			Walk walk = Walk.of(network.snapshot());
			return illustrated(name, Objects.requireNonNullElse(lesson.getDescription(), ""), walk, LessonStops.of(lesson, walk));
		} catch (NetworkProblemException e) {
			throw new CommandFailure(network.file(), e.getMessage());
		}
	}

	private static String known(String name, List<Lesson> lessons) {
		List<String> words = lessons.stream().map(Lesson::getName).filter(Objects::nonNull).toList();
		List<String> near = NearestWord.of(name, words, MOST_NAMES);
		return words.isEmpty() ? "The network has no lessons."
				: (near.isEmpty() ? "Its lessons are '" : "Did you mean '") + String.join("', '", near.isEmpty() ? words.subList(0, Math.min(MOST_NAMES, words.size())) : near)
						+ (near.isEmpty() ? "'." : "'?");
	}

	/** The walk of a sample, layer by layer. */
	IllustratedLesson walk(String sample) {
		Walk walk = Walk.of(network.snapshot());
		String title = network.snapshot().networkName().isEmpty() ? sample : network.snapshot().networkName() + ": " + sample;
		return illustrated(title, Objects.requireNonNullElse(network.document().getDescription(), ""), walk,
				LessonStops.wholeWalk(walk, sample, new SampleSets(context, network).values(sample)));
	}

	private IllustratedLesson illustrated(String title, String description, Walk walk, List<LessonStop> stops) {
		LessonExplainer explainer = new LessonExplainer(walk, id -> Objects.requireNonNullElse(functions.name(id), id));
		try {
			return new IllustratedLesson(title, description, stops.stream().map(stop -> step(walk.network(), explainer.explain(stop))).toList());
		} catch (FunctionFailedException e) {
			throw new CommandFailure(network.file(), e.getMessage());
		}
	}

	private static IllustratedStep step(NetworkSnapshot network, ExplainedStop stop) {
		DiagramState state = DiagramState.of(stop.known(), stop.verdict().winner(), stop.verdict().runnerUp(), stop.verdict().margin());
		boolean one = stop.stop().position().unit() == WalkUnit.NEURON && stop.neurons().size() == 1;
		String input = stop.stop().inputName();
		return new IllustratedStep(stop.stop().title(), stop.place() + (input.isEmpty() ? "" : " \u00B7 " + input), stop.stop().note(),
				stop.neurons().stream().filter(each -> one || each.neuron() >= network.graph().inputCount())
						.map(each -> new IllustratedStep.Row(each.name(), each.explanation().line(), each.explanation().sentence())).toList(),
				stop.summary(), state.withCurrent(stop.looked()));
	}
}
