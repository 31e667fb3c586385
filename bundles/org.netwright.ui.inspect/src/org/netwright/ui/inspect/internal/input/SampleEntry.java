// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.input;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.netwright.core.evaluation.NamedSample;

/** One line of the list of samples. */
record SampleEntry(String label, double[] values) {

	/** The lines for samples: their names, with the set's name in front where there are several sets, numbers where there is none. */
	static List<SampleEntry> of(List<NamedSample> samples) {
		boolean oneSet = samples.stream().map(NamedSample::set).distinct().count() <= 1;
		List<SampleEntry> entries = new ArrayList<>(samples.size());
		for (NamedSample sample : samples) {
			String name = sample.name().isEmpty() ? Integer.toString(entries.size() + 1) : sample.name();
			entries.add(new SampleEntry(oneSet || sample.set().isEmpty() ? name : sample.set() + " / " + name, sample.values())); //$NON-NLS-1$
		}
		return entries;
	}

	/** Whether an input is exactly this sample. */
	boolean matches(double[] input) {
		return Arrays.equals(values, input);
	}
}
