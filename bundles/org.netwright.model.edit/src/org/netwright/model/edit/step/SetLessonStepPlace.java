// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.step;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.netwright.model.Layer;
import org.netwright.model.LessonStep;
import org.netwright.model.Network;
import org.netwright.model.NetworkPackage.Literals;
import org.netwright.model.Neuron;
import org.netwright.model.edit.history.Edits;
import org.netwright.model.edit.history.Step;
import org.netwright.model.edit.internal.Messages;

/**
 * Changes what a step of a lesson shows: its input and where it stops. Steps behind it that have no input of their own
 * follow. Refuses an element that is no layer or neuron of the document, and another number of values than there are inputs.
 */
public final class SetLessonStepPlace implements Step {

	private final LessonStep step;
	private final String sample;
	private final double[] values;
	private final EObject element;

	/**
	 * Changes input and place.
	 *
	 * @param step the step
	 * @param sample what names a sample of the document, see {@link org.netwright.model.SampleReference}; null for none
	 * @param values {@code [inputs]}; not modified, copied; null for those of the sample, or, without one, of the step before
	 * @param element the layer or neuron at which it stops; null for the whole network
	 */
	public SetLessonStepPlace(LessonStep step, String sample, double[] values, EObject element) {
		this.step = step;
		this.sample = Wording.orNull(sample);
		this.values = values == null ? null : values.clone();
		this.element = element;
	}

	@Override
	public String label() {
		return NLS.bind(Messages.changeLessonPlace, Wording.of(step));
	}

	@Override
	public boolean canExecute() {
		boolean same = Objects.equals(step.getSample(), sample) && Arrays.equals(step.getValues(), values)
				&& step.getLayer() == layer() && step.getNeuron() == neuron();
		return !same && Place.isInDocument(step) && refusal().isEmpty();
	}

	private Layer layer() {
		return element instanceof Layer layer ? layer : null;
	}

	private Neuron neuron() {
		return element instanceof Neuron neuron ? neuron : null;
	}

	@Override
	public Optional<String> refusal() {
		Network network = Place.network(step);
		return network == null ? Optional.empty() : Wording.refusalOf(sample).or(() -> LessonRules.refusalOf(element, network))
				.or(() -> LessonRules.refusalOf(values, network));
	}

	@Override
	public Optional<Object> mergeKey() {
		return MergeKey.of(this, List.of(step));
	}

	@Override
	public void apply(Edits edits) {
		edits.set(step, Literals.LESSON_STEP__SAMPLE, sample);
		edits.set(step, Literals.LESSON_STEP__VALUES, values);
		edits.set(step, Literals.LESSON_STEP__LAYER, layer());
		edits.set(step, Literals.LESSON_STEP__NEURON, neuron());
	}
}
