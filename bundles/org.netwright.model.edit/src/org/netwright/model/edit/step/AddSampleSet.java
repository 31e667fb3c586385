// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.step;

import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.netwright.model.Network;
import org.netwright.model.NetworkPackage.Literals;
import org.netwright.model.SampleSet;
import org.netwright.model.edit.history.Edits;
import org.netwright.model.edit.history.Step;
import org.netwright.model.edit.internal.Messages;

/** Adds a sample set, empty, filled or with its samples in a file. */
public final class AddSampleSet implements Step {

	private final Network network;
	private final int index;
	private final SampleSet set;

	/**
	 * Adds a sample set.
	 *
	 * @param network the document
	 * @param index where the set shall be, 0 to the number of sets
	 * @param set a new one that is in no document yet; the object itself becomes part of this one
	 */
	public AddSampleSet(Network network, int index, SampleSet set) {
		this.network = network;
		this.index = index;
		this.set = set;
	}

	@Override
	public String label() {
		return NLS.bind(Messages.addSampleSet, Wording.of(set));
	}

	@Override
	public boolean canExecute() {
		return set.eContainer() == null && index >= 0 && index <= network.getSampleSets().size() && refusal().isEmpty();
	}

	@Override
	public Optional<String> refusal() {
		return Wording.refusalOf(set.getName());
	}

	@Override
	public void apply(Edits edits) {
		LessonInputs.keepSamples(edits, () -> edits.insert(network, Literals.NETWORK__SAMPLE_SETS, index, List.of(set)));
	}
}
