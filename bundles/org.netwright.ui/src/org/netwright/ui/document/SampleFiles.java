// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.document;

import java.net.URI;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.WeakHashMap;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;
import org.netwright.core.compile.NetworkProblemException;
import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.core.evaluation.NamedSample;
import org.netwright.formats.sample.SampleReaders;
import org.netwright.model.Network;
import org.netwright.model.SampleSet;
import org.netwright.model.file.NetworkFileException;

/**
 * Sample sets that are in files beside a document, each read once: there may be ten thousand samples in one, and a change of the
 * document seldom has to do with them.
 */
final class SampleFiles {
	private final SampleReaders readers = SampleReaders.standard();
	private final Map<SampleSet, SampleSet> read = new IdentityHashMap<>();
	private final Map<SampleSet, SampleSet> fresh = new WeakHashMap<>();
	private final Map<SampleSet, Judged> judged = new IdentityHashMap<>();

	/**
	 * Samples as they are judged.
	 *
	 * @param name    of the set
	 * @param inputs  how many inputs the network has
	 * @param outputs the indices of the output neurons begin here, for the samples refer to them
	 * @param ids     of the output neurons
	 */
	private record Judged(String name, int inputs, int outputs, List<String> ids, List<NamedSample> samples) {
		boolean fits(SampleSet set, NetworkSnapshot snapshot) {
			return Objects.equals(name, set.getName()) && inputs == snapshot.graph().inputCount() && outputs == snapshot.outputStart()
					&& ids.equals(outputIds(snapshot));
		}
	}

	/**
	 * The samples of a set.
	 *
	 * @return the same list as before, if they are in a file and the network's inputs and outputs are the same
	 */
	List<NamedSample> samples(SampleSet set, Network network, URI location, NetworkSnapshot snapshot) throws NetworkFileException, NetworkProblemException {
		if (set.getLocation() == null) {
			return NamedSample.of(set, snapshot);
		}
		Judged known = judged.get(set);
		if (known == null || !known.fits(set, snapshot)) {
			List<NamedSample> samples = List.copyOf(NamedSample.of(content(set, network, location), snapshot));
			known = new Judged(set.getName(), snapshot.graph().inputCount(), snapshot.outputStart(), outputIds(snapshot), samples);
			judged.put(set, known);
		}
		return known.samples;
	}

	private static List<String> outputIds(NetworkSnapshot snapshot) {
		return IntStream.range(snapshot.outputStart(), snapshot.graph().neuronCount()).mapToObj(snapshot::id).toList();
	}

	/** Takes what somebody has just read of the file of a set that will be added; used once. */
	void wasRead(SampleSet set, SampleSet content) {
		fresh.put(set, content);
	}

	private SampleSet content(SampleSet set, Network network, URI location) throws NetworkFileException {
		SampleSet content = read.get(set);
		if (content == null && fresh.containsKey(set)) {
			content = fresh.remove(set);
			read.put(set, content);
		}
		if (content == null) {
			content = readers.read(set, network, location);
			read.put(set, content);
		}
		return content;
	}

	/** Reads the file of a set again when it is needed. */
	void forget(EObject set) {
		read.remove(set);
		judged.remove(set);
	}
}
