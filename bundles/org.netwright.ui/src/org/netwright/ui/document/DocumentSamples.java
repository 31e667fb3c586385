// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.document;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

import org.netwright.core.compile.NetworkProblemException;
import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.core.evaluation.NamedSample;
import org.netwright.model.Network;
import org.netwright.model.SampleSet;
import org.netwright.model.file.NetworkFileException;

/**
 * All samples of a document, those of sets by reference included. Immutable, apart from the sets it names, which belong to the
 * document's thread.
 *
 * @param contents the sets that could be read, in document order
 * @param problems one readable line for each set that could not be read
 * @param samples  the samples of all sets, one behind the other; always the same list
 */
public record DocumentSamples(List<Content> contents, List<String> problems, List<NamedSample> samples) {
	/** No samples, no problems. */
	public static final DocumentSamples NONE = new DocumentSamples(List.of(), List.of());

	/**
	 * What is in one set.
	 *
	 * @param set     the set in the document
	 * @param samples its samples in order; where the set has no location, they are the set's own by index
	 */
	public record Content(SampleSet set, List<NamedSample> samples) {
		/** Copies the list. */
		public Content {
			samples = List.copyOf(samples);
		}
	}

	/**
	 * Copies the lists.
	 *
	 * @param contents the sets that could be read, in document order
	 * @param problems one readable line for each set that could not be read
	 */
	public DocumentSamples(List<Content> contents, List<String> problems) {
		this(List.copyOf(contents), List.copyOf(problems), contents.stream().flatMap(content -> content.samples.stream()).toList());
	}

	/** Reads them, on the document's thread. */
	static DocumentSamples read(Network network, URI location, NetworkSnapshot snapshot, SampleFiles files) {
		List<Content> contents = new ArrayList<>();
		List<String> problems = new ArrayList<>();
		for (SampleSet set : network.getSampleSets()) {
			try {
				contents.add(new Content(set, files.samples(set, network, location, snapshot)));
			} catch (NetworkFileException | NetworkProblemException e) {
				problems.add(e.getMessage());
			}
		}
		return new DocumentSamples(contents, problems);
	}
}
