// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.document;

import java.net.URI;
import java.util.IdentityHashMap;
import java.util.Map;

import org.netwright.formats.sample.SampleReaders;
import org.netwright.model.Network;
import org.netwright.model.SampleSet;
import org.netwright.model.file.NetworkFileException;

/** Sample sets that are in files beside a document, each read once. */
final class SampleFiles {
	private final SampleReaders readers = SampleReaders.standard();
	private final Map<SampleSet, SampleSet> read = new IdentityHashMap<>();

	/**
	 * The samples of a set.
	 *
	 * @return the set itself, or one of its own for what is in a file
	 */
	SampleSet content(SampleSet set, Network network, URI location) throws NetworkFileException {
		if (set.getLocation() == null) {
			return set;
		}
		SampleSet content = read.get(set);
		if (content == null) {
			content = readers.read(set, network, location);
			read.put(set, content);
		}
		return content;
	}

	/** Reads all files again when they are needed. */
	void forget() {
		read.clear();
	}
}
