// SPDX-License-Identifier: EPL-2.0
package org.netwright.examples.catalogue;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;

/**
 * A network that comes with Netwright.
 *
 * @param id          short and stable; the network's file is {@code id.netwright}
 * @param name        what people call it; the network's own name
 * @param description one sentence; the network's own description
 * @param files       the network's file, and beside it the files that it refers to
 */
public record Example(String id, String name, String description, List<String> files) {
	private static final String FOLDER = "/networks/"; //$NON-NLS-1$

	/** Copies the list. */
	public Example {
		files = List.copyOf(files);
	}

	/** {@return the name of the network's own file} */
	public String networkFile() {
		return files.getFirst();
	}

	/**
	 * Where the network is in a running platform: an address that stays the same from session to session.
	 *
	 * @return an absolute URI of the scheme {@code platform}
	 */
	public URI location() {
		return URI.create("platform:/plugin/org.netwright.examples" + FOLDER + networkFile()); //$NON-NLS-1$
	}

	/**
	 * Opens one of the files; works without a running platform too.
	 *
	 * @param file one of {@link #files()}
	 * @return a new stream, to be closed by the caller
	 * @throws IOException if there is no such file in this example, or it cannot be read
	 */
	public InputStream open(String file) throws IOException {
		InputStream stream = files.contains(file) ? Example.class.getResourceAsStream(FOLDER + file) : null;
		if (stream == null) {
			throw new FileNotFoundException("The example " + id + " has no file " + file + "."); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
		return stream;
	}
}
