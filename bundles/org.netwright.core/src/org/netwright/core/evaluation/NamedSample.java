// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.evaluation;

import java.util.ArrayList;
import java.util.List;

import org.netwright.core.compile.NetworkProblemException;
import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.model.Network;
import org.netwright.model.SampleSet;

/**
 * A sample taken out of a document: input values and what is expected of them. Immutable: values are copied on the way
 * in and out.
 *
 * @param set name of its set, empty if it has none
 * @param name its name, empty if it has none
 * @param values {@code [inputCount]}
 * @param expected what must come out; null if nothing is claimed
 */
public record NamedSample(String set, String name, double[] values, Expected expected) {

	public NamedSample {
		values = values.clone();
	}

	@Override
	public double[] values() {
		return values.clone();
	}

	public static List<NamedSample> of(Network network, NetworkSnapshot snapshot) throws NetworkProblemException {
		List<NamedSample> samples = new ArrayList<>();
		for (SampleSet set : network.getSampleSets()) {
			samples.addAll(of(set, snapshot));
		}
		return samples;
	}

	public static List<NamedSample> of(SampleSet set, NetworkSnapshot snapshot) throws NetworkProblemException {
		throw new UnsupportedOperationException();
	}
}
