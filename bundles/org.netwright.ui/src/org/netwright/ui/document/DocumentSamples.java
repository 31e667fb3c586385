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
 * All samples of a document, those of sets by reference included. Immutable.
 *
 * @param samples  in document order
 * @param problems one readable line for each set that could not be read
 */
public record DocumentSamples(List<NamedSample> samples, List<String> problems) {
	/** No samples, no problems. */
	public static final DocumentSamples NONE = new DocumentSamples(List.of(), List.of());

	/** Copies the lists. */
	public DocumentSamples {
		samples = List.copyOf(samples);
		problems = List.copyOf(problems);
	}

	/** Reads them, on the document's thread. */
	static DocumentSamples read(Network network, URI location, NetworkSnapshot snapshot, SampleFiles files) {
		List<NamedSample> samples = new ArrayList<>();
		List<String> problems = new ArrayList<>();
		for (SampleSet set : network.getSampleSets()) {
			try {
				samples.addAll(NamedSample.of(files.content(set, network, location), snapshot));
			} catch (NetworkFileException | NetworkProblemException e) {
				problems.add(e.getMessage());
			}
		}
		return new DocumentSamples(samples, problems);
	}
}
