// SPDX-License-Identifier: EPL-2.0
package org.netwright.formats.network;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

import org.netwright.model.Network;
import org.netwright.model.file.FileReplacement;
import org.netwright.model.file.NetworkFileException;

/** One way to store a network. An implementation keeps no state and may be used from any thread. */
public interface NetworkFormat {

	/** {@return a short word for programs, unique among formats, for example {@code json}} */
	String id();

	/** {@return what people call the format} */
	String name();

	/** {@return the ends of file names without the dot, in lower case, the usual one first; at least one} */
	List<String> extensions();

	/** {@return whether {@link #read(InputStream, String)} is there} */
	default boolean canRead() {
		return true;
	}

	/** {@return whether {@link #write(Network, OutputStream)} is there} */
	default boolean canWrite() {
		return true;
	}

	/**
	 * Reads a network.
	 *
	 * @param in read to its end, not closed
	 * @param source where the stream came from, as people know it: a path or a URI; named in messages, never opened
	 * @return a new document, and what was changed on the way
	 * @throws NetworkFileException if the content is damaged, foreign, too new or hostile; the message names the source,
	 *     the place and the cure
	 * @throws IOException if the stream fails
	 */
	ReadResult read(InputStream in, String source) throws IOException;

	/**
	 * Writes a network.
	 *
	 * @param network not modified
	 * @param out flushed, not closed
	 * @throws NetworkFileException if the format cannot hold the network
	 * @throws IOException if the stream fails
	 */
	void write(Network network, OutputStream out) throws IOException;

	/**
	 * Reads a file.
	 *
	 * @param file any path
	 * @return a new document, and what was changed on the way
	 * @throws NetworkFileException if the file is missing or cannot be read as this format
	 */
	default ReadResult read(Path file) throws NetworkFileException {
		String name = file.toString();
		if (Files.isDirectory(file)) {
			throw new NetworkFileException(name, "This is a folder. Name a file in it.", null);
		}
		try (InputStream in = Files.newInputStream(file)) {
			return read(in, name);
		} catch (NetworkFileException e) {
			throw e;
		} catch (NoSuchFileException e) {
			throw new NetworkFileException(name, "There is no such file. Check its name and folder.", e);
		} catch (AccessDeniedException e) {
			throw new NetworkFileException(name, "This file may not be read. Ask for the permission to read it.", e);
		} catch (IOException e) {
			throw new NetworkFileException(name, "This could not be read: " + e.getMessage() + ". Try again.", e);
		}
	}

	/**
	 * Writes a file, or replaces it; whatever happens, there is the old file or the new one.
	 *
	 * @param network not modified
	 * @param file a path in an existing folder
	 * @throws NetworkFileException if the file cannot be written, or the format cannot hold the network; the old file
	 *     is unchanged
	 */
	default void write(Network network, Path file) throws NetworkFileException {
		FileReplacement.write(file, out -> write(network, out));
	}
}
