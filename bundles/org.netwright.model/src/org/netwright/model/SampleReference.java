// SPDX-License-Identifier: EPL-2.0
package org.netwright.model;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * How texts name samples that are inside a document: the name of a sample, or the name of its set, a slash and its name.
 * The long form goes before the short one. A text that fits more than one sample names none.
 */
public final class SampleReference {

	private SampleReference() {
	}

	/**
	 * The sample that a text names.
	 *
	 * @param network the document; not modified
	 * @param text a name, or SET/NAME; null names nothing
	 * @return the one sample that it fits; empty if there is none or more than one
	 */
	public static Optional<Sample> find(Network network, String text) {
		return text == null ? Optional.empty()
				: one(network, (set, sample) -> text.equals(full(set, sample))).or(() -> one(network, (set, sample) -> text.equals(sample.getName())));
	}

	/**
	 * A text that names a sample in its document.
	 *
	 * @param sample the sample
	 * @return its name if that is enough, else SET/NAME; empty if neither fits it alone, or if it is in no document
	 */
	public static Optional<String> of(Sample sample) {
		if (!(sample.eContainer() instanceof SampleSet set) || !(set.eContainer() instanceof Network network) || sample.getName() == null) {
			return Optional.empty();
		}
		return List.of(sample.getName(), full(set, sample)).stream().filter(text -> find(network, text).orElse(null) == sample).findFirst();
	}

	private static String full(SampleSet set, Sample sample) {
		return sample.getName() == null ? null : (set.getName() == null ? "" : set.getName()) + '/' + sample.getName();
	}

	private static Optional<Sample> one(Network network, BiPredicate<SampleSet, Sample> fits) {
		Sample found = null;
		for (SampleSet set : network.getSampleSets()) {
			for (Sample sample : set.getSamples()) {
				if (fits.test(set, sample)) {
					if (found != null) {
						return Optional.empty();
					}
					found = sample;
				}
			}
		}
		return Optional.ofNullable(found);
	}
}
