// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

import org.netwright.core.compile.NetworkProblemException;
import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.core.internal.problem.LessonChecks;
import org.netwright.core.problem.Problem;
import org.netwright.core.walk.Walk;
import org.netwright.core.walk.WalkPosition;
import org.netwright.core.walk.WalkUnit;
import org.netwright.model.Lesson;
import org.netwright.model.LessonStep;
import org.netwright.model.Network;
import org.netwright.model.Sample;
import org.netwright.model.SampleReference;

/** Takes lessons out of documents, and finds the places of walks in documents. All methods are pure. */
public final class LessonStops {

	private LessonStops() {
	}

	/**
	 * The stops of a lesson.
	 *
	 * @param lesson in its document, on the document's thread; not kept
	 * @param walk the way through a snapshot of the same document
	 * @return one for each step, in order
	 * @throws NetworkProblemException if a step has no input that fits the network; the message names it
	 */
	public static List<LessonStop> of(Lesson lesson, Walk walk) throws NetworkProblemException {
		Network network = (Network) lesson.eContainer();
		List<Problem> problems = LessonChecks.find(network, lesson);
		if (!problems.isEmpty()) {
			throw new NetworkProblemException(problems);
		}
		List<LessonStop> stops = new ArrayList<>();
		double[] input = null;
		String name = "";
		for (LessonStep step : lesson.getSteps()) {
			Optional<Sample> sample = SampleReference.find(network, step.getSample());
			if (sample.isPresent()) {
				input = sample.get().getValues();
				name = sample.get().getName();
			} else if (step.getValues() != null) {
				input = step.getValues();
				name = "";
			}
			stops.add(new LessonStop(text(step.getTitle()), text(step.getNote()), name, input, position(step, walk)));
		}
		return stops;
	}

	private static String text(String text) {
		return Objects.requireNonNullElse(text, "");
	}

	/**
	 * The stops of a walk that nobody wrote a lesson about: at each layer.
	 *
	 * @param walk the way through the network
	 * @param inputName the name of the sample; empty if there is none
	 * @param input {@code [inputCount]}; not modified
	 * @return one for each stage, in order
	 */
	public static List<LessonStop> wholeWalk(Walk walk, String inputName, double[] input) {
		return IntStream.range(0, walk.stageCount()).mapToObj(stage -> new LessonStop("", "", inputName, input, walk.after(stage))).toList();
	}

	/**
	 * How far a step of a lesson has gone.
	 *
	 * @param step in its document, on the document's thread
	 * @param walk the way through a snapshot of the same document
	 * @return the position; the end where the step stops nowhere else, or at what the snapshot has not
	 */
	public static WalkPosition position(LessonStep step, Walk walk) {
		NetworkSnapshot network = walk.network();
		if (step.getNeuron() != null) {
			int neuron = network.indexOf(step.getNeuron().getId());
			return neuron < 0 ? walk.end() : walk.at(neuron);
		}
		if (step.getLayer() == null) {
			return walk.end();
		}
		int stage = step.getLayer().getNeurons().stream().mapToInt(neuron -> network.indexOf(neuron.getId())).filter(neuron -> neuron >= 0)
				.map(neuron -> walk.stage(walk.at(neuron))).max().orElse(walk.stageCount() - 1);
		return walk.after(stage);
	}

	/**
	 * What a step of a lesson has to stop at to come to a position.
	 *
	 * @param walk the way through a network
	 * @param position how far one has come; the start counts as the first stage
	 * @return the id of a neuron or layer; empty for the whole network
	 */
	public static Optional<String> element(Walk walk, WalkPosition position) {
		WalkPosition here = position.steps() == 0 ? walk.after(0) : position;
		int[] neurons = walk.neurons(here);
		if (neurons.length == 0 || here.unit() == WalkUnit.LAYER && here.steps() >= walk.stepCount()) {
			return Optional.empty();
		}
		int last = neurons[neurons.length - 1];
		NetworkSnapshot network = walk.network();
		return Optional.of(here.unit() == WalkUnit.NEURON ? network.id(last) : network.layerId(network.graph().layerOf(last)));
	}
}
