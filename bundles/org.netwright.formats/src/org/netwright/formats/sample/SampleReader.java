// SPDX-License-Identifier: EPL-2.0
package org.netwright.formats.sample;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;

import org.netwright.model.Network;
import org.netwright.model.SampleSet;
import org.netwright.model.file.NetworkFileException;

/** Reads samples of one kind of file. An implementation keeps no state and may be used from any thread. */
public interface SampleReader {

	/** {@return what stands in documents as a sample set's reader, for example {@code csv}} */
	String id();

	/** {@return the ends of file names without the dot, in lower case; those with {@code .gz} behind are meant too} */
	List<String> extensions();

	/**
	 * Reads all samples.
	 *
	 * @param in read to its end, not closed; compressed by gzip or not
	 * @param source where the stream came from, as people know it; named in messages, never opened
	 * @param network what the samples are for: its input neurons, its input range, its output neurons; not modified
	 * @param options names and values as the command line spells them, without the leading dashes
	 * @return a new set that belongs to no document; expectations refer to output neurons of the network
	 * @throws NetworkFileException if the content does not fit; the message names the source, the row and the cure
	 * @throws IOException if the stream fails
	 */
	SampleSet read(InputStream in, String source, Network network, Map<String, String> options) throws IOException;
}
