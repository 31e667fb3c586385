// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.step;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.netwright.model.Layer;
import org.netwright.model.LessonStep;
import org.netwright.model.Network;
import org.netwright.model.Neuron;
import org.netwright.model.edit.internal.Messages;

/** What a document allows as a step of a lesson. */
final class LessonRules {

	private LessonRules() {
	}

	/** Why steps cannot be in a document. */
	static Optional<String> refusalOf(Collection<LessonStep> steps, Network network) {
		return steps.stream().flatMap(step -> refusalOf(step, network).stream()).findFirst();
	}

	private static Optional<String> refusalOf(LessonStep step, Network network) {
		return Stream.of(step.getTitle(), step.getNote(), step.getSample()).flatMap(text -> Wording.refusalOf(text).stream()).findFirst()
				.or(() -> refusalOf(step.getLayer(), network)).or(() -> refusalOf(step.getNeuron(), network))
				.or(() -> refusalOf(step.getValues(), network));
	}

	/** Why a step cannot stop at an element. */
	static Optional<String> refusalOf(EObject element, Network network) {
		if (element == null || (element instanceof Layer || element instanceof Neuron) && Place.network(element) == network) {
			return Optional.empty();
		}
		return Optional.of(NLS.bind(Messages.refuseLessonPlace, Wording.sentence(element)));
	}

	/** Why these cannot be the input of a step. */
	static Optional<String> refusalOf(double[] values, Network network) {
		return values == null ? Optional.empty() : ValueLists.refusalOf(values, Place.inputs(network));
	}
}
