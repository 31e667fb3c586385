// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.samples;

import java.util.stream.IntStream;

import org.eclipse.osgi.util.NLS;
import org.netwright.model.SampleSet;

/** Names for samples: a command finds a sample by its name, so that there is one of each in a set. */
final class SampleNames {
	private SampleNames() {
	}

	/** Why a text cannot be the name of a new sample of a set, null if it can. A set that does not exist yet is null. */
	static String refusal(String text, SampleSet set) {
		String name = text.strip();
		if (name.isEmpty()) {
			return Messages.Name_empty;
		}
		return has(set, name) ? NLS.bind(Messages.Name_taken, name) : null;
	}

	/** A name that is free. */
	static String free(String beginning, SampleSet set) {
		return has(set, beginning) ? IntStream.iterate(2, number -> number + 1).mapToObj(number -> beginning + ' ' + number)
				.filter(name -> !has(set, name)).findFirst().orElseThrow() : beginning;
	}

	/** What a set is called; by its place where it has no name. */
	static String label(SampleSet set, int place) {
		return set.getName() == null || set.getName().isEmpty() ? NLS.bind(Messages.Add_unnamedSet, place + 1) : set.getName();
	}

	private static boolean has(SampleSet set, String name) {
		return set != null && set.getSamples().stream().anyMatch(sample -> name.equals(sample.getName()));
	}
}
