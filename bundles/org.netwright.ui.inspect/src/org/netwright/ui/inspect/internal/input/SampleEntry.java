// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.input;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.core.evaluation.Expected;
import org.netwright.core.evaluation.NamedSample;
import org.netwright.model.Sample;
import org.netwright.model.SampleSet;
import org.netwright.ui.document.DocumentSamples;

/**
 * One line of the list of samples.
 *
 * @param label       its name, with the set's name in front where there are several sets; its number where it has none
 * @param expectation what is expected of it in a word, empty if nothing is
 * @param values      one for each input
 * @param set         its set in the document
 * @param index       its place in the set
 */
record SampleEntry(String label, String expectation, double[] values, SampleSet set, int index) {

	/** The lines for all samples. */
	static List<SampleEntry> of(DocumentSamples samples, NetworkSnapshot network) {
		boolean oneSet = samples.contents().size() <= 1;
		List<SampleEntry> entries = new ArrayList<>();
		for (DocumentSamples.Content content : samples.contents()) {
			for (int i = 0; i < content.samples().size(); i++) {
				NamedSample sample = content.samples().get(i);
				String name = sample.name().isEmpty() ? NLS.bind(Messages.Samples_number, i + 1) : sample.name();
				String label = oneSet || sample.set().isEmpty() ? name : sample.set() + " / " + name; //$NON-NLS-1$
				entries.add(new SampleEntry(label, expectation(sample.expected(), network), sample.values(), content.set(), i));
			}
		}
		return entries;
	}

	private static String expectation(Expected expected, NetworkSnapshot network) {
		return switch (expected) {
			case Expected.Winner winner -> winner.neuron() < 0 ? Messages.Samples_undecided : network.name(winner.neuron());
			case Expected.Values values -> Messages.Samples_values;
			case null -> ""; //$NON-NLS-1$
		};
	}

	/** The sample in the document; empty where it is in a file of its own. */
	Optional<Sample> sample() {
		return set.getLocation() == null && index < set.getSamples().size() ? Optional.of(set.getSamples().get(index)) : Optional.empty();
	}

	/** The line in words. */
	String text() {
		return expectation.isEmpty() ? label : label + ' ' + Messages.Samples_arrow + expectation;
	}

	/** Whether an input is exactly this sample. */
	boolean matches(double[] input) {
		return Arrays.equals(values, input);
	}

	/** Whether a person who types a text, in small letters, means this one: by a part of its name or expectation, or by its whole number. */
	boolean isMeantBy(String text) {
		String number = NLS.bind(Messages.Samples_number, index + 1);
		boolean byName = label.endsWith(number) ? text.equals(number) || text.equals(Integer.toString(index + 1)) : label.toLowerCase(Locale.ROOT).contains(text);
		return byName || expectation.toLowerCase(Locale.ROOT).contains(text);
	}
}
