// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.document;

import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.UnaryOperator;

import org.eclipse.ui.IEditorInput;
import org.netwright.model.Network;
import org.netwright.model.file.NetworkFileException;

/** What an editor of a network opens: a file, an example, or a network that has no file yet. */
public interface NetworkSource extends IEditorInput {

	/**
	 * Reads the document, or hands out a new one.
	 *
	 * @param watch puts a stream around the one that is read, if one is; its {@code read} may throw a {@link CancellationException},
	 *              which is passed on
	 * @return a document that nobody else has
	 * @throws NetworkFileException if it cannot be read; the message names the file, the place and the cure
	 */
	Network load(UnaryOperator<InputStream> watch) throws NetworkFileException;

	/**
	 * Reads the document, or hands out a new one, with nobody watching.
	 *
	 * @return a document that nobody else has
	 * @throws NetworkFileException if it cannot be read; the message names the file, the place and the cure
	 */
	default Network load() throws NetworkFileException {
		return load(UnaryOperator.identity());
	}

	/**
	 * What relative locations in the document are relative to.
	 *
	 * @return an absolute URI
	 */
	URI location();

	/**
	 * The file that saving replaces.
	 *
	 * @return the path; empty for an example and for a network that was never saved
	 */
	Optional<Path> file();
}
