// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.step;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.netwright.model.Network;
import org.netwright.model.NetworkPackage.Literals;
import org.netwright.model.Sample;
import org.netwright.model.edit.history.Edits;
import org.netwright.model.edit.history.Step;
import org.netwright.model.edit.internal.Messages;

/** Sets the input values of a sample. Refuses another number of values than there are inputs, and what is not finite. */
public final class SetSampleValues implements Step {

	private final Sample sample;
	private final double[] values;

	/**
	 * Sets values.
	 *
	 * @param sample the sample
	 * @param values {@code [inputs]}, one for each neuron of the input layer; not modified, copied
	 */
	public SetSampleValues(Sample sample, double... values) {
		this.sample = sample;
		this.values = values.clone();
	}

	@Override
	public String label() {
		return NLS.bind(Messages.setSampleValues, Wording.of(sample));
	}

	@Override
	public boolean canExecute() {
		return !Arrays.equals(values, sample.getValues()) && Place.isInDocument(sample) && refusal().isEmpty();
	}

	@Override
	public Optional<String> refusal() {
		Network network = Place.network(sample);
		return network == null ? Optional.empty() : ValueLists.refusalOf(values, Place.inputs(network));
	}

	@Override
	public Optional<Object> mergeKey() {
		return MergeKey.of(this, List.of(sample));
	}

	@Override
	public void apply(Edits edits) {
		edits.set(sample, Literals.SAMPLE__VALUES, values);
	}
}
