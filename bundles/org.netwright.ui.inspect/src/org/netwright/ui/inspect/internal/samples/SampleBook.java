// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.samples;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.core.evaluation.Expected;
import org.netwright.core.evaluation.NamedSample;
import org.netwright.diagram.text.Numbers;
import org.netwright.model.Sample;
import org.netwright.model.SampleSet;
import org.netwright.ui.document.DocumentSamples;

/** The samples of a document by their place in all of its sets: what they are called, and where they are. UI thread only. */
public final class SampleBook {
	/** No samples. */
	public static final SampleBook EMPTY = new SampleBook(DocumentSamples.NONE);

	private final DocumentSamples samples;
	private final int[] starts;
	private int[] hashes;

	/** @param samples all sets of a document */
	public SampleBook(DocumentSamples samples) {
		this.samples = samples;
		starts = new int[samples.contents().size() + 1];
		for (int set = 0; set < samples.contents().size(); set++) {
			starts[set + 1] = starts[set] + samples.contents().get(set).samples().size();
		}
	}

	/** What this was made from. */
	public DocumentSamples samples() {
		return samples;
	}

	int size() {
		return samples.samples().size();
	}

	NamedSample sample(int index) {
		return samples.samples().get(index);
	}

	/** The sets that could be read, in document order. */
	List<SampleSet> sets() {
		return samples.contents().stream().map(DocumentSamples.Content::set).toList();
	}

	/** The first sample of a set. */
	int start(int set) {
		return starts[set];
	}

	/** The one behind the last sample of a set. */
	int end(int set) {
		return starts[set + 1];
	}

	private int setOf(int index) {
		int set = Arrays.binarySearch(starts, index);
		while (set >= 0 && set + 1 < starts.length && starts[set + 1] == index) {
			set++;
		}
		return set >= 0 ? set : -set - 2;
	}

	/** The set that a sample is in. */
	SampleSet set(int index) {
		return samples.contents().get(setOf(index)).set();
	}

	/** A sample's place in its set, from 1 on, as people count. */
	int number(int index) {
		return index - starts[setOf(index)] + 1;
	}

	/** What a sample is called: its name, or its number where it has none; with the set's name in front where there are several sets. */
	public String label(int index) {
		NamedSample sample = sample(index);
		String name = isNamed(index) ? sample.name() : NLS.bind(Messages.Samples_number, number(index));
		return samples.contents().size() < 2 || sample.set().isEmpty() ? name : sample.set() + " / " + name; //$NON-NLS-1$
	}

	boolean isNamed(int index) {
		return !sample(index).name().isEmpty();
	}

	/** What is expected of a sample in a few words; empty if nothing is. */
	String expectation(int index, NetworkSnapshot network) {
		return switch (sample(index).expected()) {
		case Expected.Winner winner when winner.neuron() < 0 -> Messages.Samples_undecided;
		case Expected.Winner winner when winner.margin() > 0 -> NLS.bind(Messages.Samples_winnerBy, network.name(winner.neuron()), Numbers.exact(winner.margin()));
		case Expected.Winner winner -> network.name(winner.neuron());
		case Expected.Values values -> NLS.bind(Messages.Samples_values, Numbers.exact(values.tolerance()));
		case null -> ""; //$NON-NLS-1$
		};
	}

	/** The sample in the document; empty where it is in a file of its own. */
	Optional<Sample> editable(int index) {
		SampleSet set = set(index);
		int place = number(index) - 1;
		return set.getLocation() == null && place < set.getSamples().size() ? Optional.of(set.getSamples().get(place)) : Optional.empty();
	}

	/**
	 * The sample that an input is.
	 *
	 * @param first one that is asked before all others
	 * @return -1 if it is none
	 */
	public int find(double[] input, int first) {
		if (first >= 0 && first < size() && sample(first).matches(input)) {
			return first;
		}
		if (hashes == null) {
			hashes = samples.samples().stream().mapToInt(NamedSample::valuesHash).toArray();
		}
		int wanted = Arrays.hashCode(input);
		for (int index = 0; index < hashes.length; index++) {
			if (hashes[index] == wanted && sample(index).matches(input)) {
				return index;
			}
		}
		return -1;
	}
}
