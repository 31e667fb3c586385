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

	/**
	 * Whether a file looks as if it were of this kind.
	 *
	 * @param name of the file, in lower case, without {@code .gz}
	 * @return by the end of the name
	 */
	default boolean knows(String name) {
		return extensions().stream().anyMatch(end -> name.endsWith("." + end));
	}

	/**
	 * The files beside the one with the samples that are read as well, by what the options and the name say.
	 *
	 * @param location of the file with the samples, relative to the document, with / between folders
	 * @param options as {@link #read}
	 * @return locations relative to the document; there need not be such files
	 */
	default List<String> others(String location, Map<String, String> options) {
		return List.of();
	}

	/** Opens files beside the one that is read. */
	interface Beside {
		/**
		 * Opens one.
		 *
		 * @param location relative to the file that is read
		 * @return to be closed by the reader
		 * @throws java.io.FileNotFoundException or {@link java.nio.file.NoSuchFileException} if there is none
		 * @throws IOException if it cannot be opened, or does not lie beside
		 */
		InputStream open(String location) throws IOException;
	}

	/**
	 * Reads all samples of what may be in several files.
	 *
	 * @param in as for one file
	 * @param source as for one file
	 * @param beside opens the other files
	 * @param network as for one file
	 * @param options as for one file
	 * @return as for one file
	 * @throws IOException as for one file
	 */
	default SampleSet read(InputStream in, String source, Beside beside, Network network, Map<String, String> options) throws IOException {
		return read(in, source, network, options);
	}
}
