// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.step;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.netwright.model.NetworkPackage.Literals;
import org.netwright.model.Sample;
import org.netwright.model.SampleSet;
import org.netwright.model.edit.history.Edits;
import org.netwright.model.edit.history.Step;
import org.netwright.model.edit.internal.Messages;

/** Adds samples to a set. Refuses if the samples of the set are in a file of their own. */
public final class AddSamples implements Step {

	private final SampleSet set;
	private final int index;
	private final List<Sample> samples;

	/**
	 * Adds samples.
	 *
	 * @param set where they come
	 * @param index where the first one shall be, 0 to the size of the set
	 * @param samples new ones that are in no set yet; the objects themselves become part of the document
	 */
	public AddSamples(SampleSet set, int index, Collection<Sample> samples) {
		this.set = set;
		this.index = index;
		this.samples = List.copyOf(samples);
	}

	@Override
	public String label() {
		return samples.size() == 1 ? NLS.bind(Messages.addSample, Wording.of(samples), Wording.of(set))
				: NLS.bind(Messages.addSamples, samples.size(), Wording.of(set));
	}

	@Override
	public boolean canExecute() {
		return !samples.isEmpty() && samples.stream().allMatch(sample -> sample.eContainer() == null) && index >= 0
				&& index <= set.getSamples().size() && Place.isInDocument(set) && refusal().isEmpty();
	}

	@Override
	public Optional<String> refusal() {
		if (set.getLocation() != null) {
			return Optional.of(NLS.bind(Messages.refuseReferenced, Wording.of(set), set.getLocation()));
		}
		return samples.stream().flatMap(sample -> Wording.refusalOf(sample.getName()).stream()).findFirst();
	}

	@Override
	public void apply(Edits edits) {
		LessonInputs.keepSamples(edits, () -> edits.insert(set, Literals.SAMPLE_SET__SAMPLES, index, samples));
	}
}
