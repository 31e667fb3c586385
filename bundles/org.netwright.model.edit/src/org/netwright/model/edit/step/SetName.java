// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.step;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.netwright.model.Layer;
import org.netwright.model.Lesson;
import org.netwright.model.Network;
import org.netwright.model.NetworkPackage.Literals;
import org.netwright.model.Neuron;
import org.netwright.model.Sample;
import org.netwright.model.SampleSet;
import org.netwright.model.edit.history.Edits;
import org.netwright.model.edit.internal.Messages;

/** Renames something. Ids stay as they are, and lessons that name a sample follow its name. Refuses characters that a file cannot hold. */
public final class SetName extends Assignment {

	private final String name;

	/**
	 * Renames a network.
	 *
	 * @param network the network
	 * @param name any text; none if null or empty
	 */
	public SetName(Network network, String name) {
		this(network, Literals.NETWORK__NAME, name);
	}

	/**
	 * Renames a layer.
	 *
	 * @param layer the layer
	 * @param name any text; none if null or empty
	 */
	public SetName(Layer layer, String name) {
		this(layer, Literals.LAYER__NAME, name);
	}

	/**
	 * Renames a neuron.
	 *
	 * @param neuron the neuron
	 * @param name any text; none if null or empty
	 */
	public SetName(Neuron neuron, String name) {
		this(neuron, Literals.NEURON__NAME, name);
	}

	/**
	 * Renames a sample set.
	 *
	 * @param set the sample set
	 * @param name any text; none if null or empty
	 */
	public SetName(SampleSet set, String name) {
		this(set, Literals.SAMPLE_SET__NAME, name);
	}

	/**
	 * Renames a sample.
	 *
	 * @param sample the sample
	 * @param name any text; none if null or empty
	 */
	public SetName(Sample sample, String name) {
		this(sample, Literals.SAMPLE__NAME, name);
	}

	/**
	 * Renames a lesson.
	 *
	 * @param lesson the lesson
	 * @param name any text; none if null or empty
	 */
	public SetName(Lesson lesson, String name) {
		this(lesson, Literals.LESSON__NAME, name);
	}

	private SetName(EObject element, EAttribute feature, String name) {
		super(List.of(element), feature, Wording.orNull(name));
		this.name = Wording.orNull(name);
	}

	@Override
	public String label() {
		EObject element = elements().getFirst();
		if (element instanceof Network) {
			return name == null ? Messages.unnameNetwork : NLS.bind(Messages.renameNetwork, name);
		}
		return name == null ? NLS.bind(Messages.unname, Wording.of(element)) : NLS.bind(Messages.rename, Wording.of(element), name);
	}

	@Override
	public Optional<String> refusal() {
		return Wording.refusalOf(name);
	}

	@Override
	public void apply(Edits edits) {
		LessonInputs.keepSamples(edits, () -> super.apply(edits));
	}
}
