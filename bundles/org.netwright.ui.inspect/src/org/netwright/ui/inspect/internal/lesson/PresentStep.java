// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.lesson;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.netwright.core.lesson.LessonStops;
import org.netwright.core.walk.Walk;
import org.netwright.core.walk.WalkPosition;
import org.netwright.core.walk.WalkState;
import org.netwright.model.Layer;
import org.netwright.model.LessonStep;
import org.netwright.model.Network;
import org.netwright.model.NetworkFactory;
import org.netwright.model.Neuron;
import org.netwright.model.Sample;
import org.netwright.model.SampleReference;

/** Makes steps of lessons of what is shown now. UI thread only. */
final class PresentStep {
	private final Network network;
	private final WalkState state;

	/** @param state of the walk through the same network, which can be walked through */
	PresentStep(Network network, WalkState state) {
		this.network = network;
		this.state = state;
	}

	/** The input and how far it has come. */
	LessonStep make() {
		LessonStep step = at(state.walking() ? state.position() : state.walk().end());
		step.setSample(sample().orElse(null));
		step.setValues(step.getSample() == null ? state.complete().input().clone() : null);
		return step;
	}

	/** The walk of the input, layer by layer: the first step has the input, all others take it over. */
	List<LessonStep> makeAll() {
		Walk walk = state.walk();
		List<LessonStep> steps = IntStream.range(0, walk.stageCount()).mapToObj(stage -> at(walk.after(stage))).toList();
		LessonStep first = make();
		steps.getFirst().setSample(first.getSample());
		steps.getFirst().setValues(first.getValues());
		return steps;
	}

	/** What names the sample that is the input; empty if none is. */
	Optional<String> sample() {
		return network.getSampleSets().stream().flatMap(set -> set.getSamples().stream()).filter(this::isInput).flatMap(sample -> SampleReference.of(sample).stream())
				.findFirst();
	}

	private boolean isInput(Sample sample) {
		return Arrays.equals(sample.getValues(), state.complete().input());
	}

	private LessonStep at(WalkPosition position) {
		LessonStep step = NetworkFactory.eINSTANCE.createLessonStep();
		EObject element = element(position).orElse(null);
		step.setLayer(element instanceof Layer layer ? layer : null);
		step.setNeuron(element instanceof Neuron neuron ? neuron : null);
		return step;
	}

	private Optional<EObject> element(WalkPosition position) {
		Optional<String> id = LessonStops.element(state.walk(), position);
		return id.flatMap(wanted -> network.getLayers().stream().flatMap(layer -> Stream.<EObject>concat(Stream.of(layer), layer.getNeurons().stream()))
				.filter(element -> wanted.equals(element instanceof Layer layer ? layer.getId() : ((Neuron) element).getId())).findFirst());
	}
}
