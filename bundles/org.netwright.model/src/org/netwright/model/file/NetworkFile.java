// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.UnaryOperator;

import org.eclipse.emf.ecore.xmi.XMLResource;
import org.netwright.model.Network;

/**
 * Reads and writes {@code *.netwright} files: XMI in UTF-8, one element per line, attributes in the order of the Ecore,
 * defaults left out, references by id, lines ended by a line feed. Equal documents give equal bytes, and numbers are
 * written as the shortest decimal that reads back to the same bits.
 * Comments that somebody wrote into a file are not kept.
 */
public final class NetworkFile {
	/** The format that is written, and the newest one that is read. */
	public static final int FORMAT = 1;

	/** The end of a file's name, without the dot. */
	public static final String EXTENSION = "netwright";

	private NetworkFile() {
	}

	/**
	 * Reads a file.
	 *
	 * @param file any path, or something that can be read like a file
	 * @return a new document, the only content of a {@link NetworkResource} that knows where it came from
	 * @throws NetworkFileException if the file is missing, damaged, foreign, too new or hostile
	 */
	public static Network load(Path file) throws NetworkFileException {
		return load(file, UnaryOperator.identity());
	}

	private static Network load(Path file, UnaryOperator<InputStream> watch) throws NetworkFileException {
		String name = file.toString();
		if (Files.isDirectory(file)) {
			throw new NetworkFileException(name, "This is a folder. Name a file in it.", null);
		}
		try (InputStream in = watch.apply(Files.newInputStream(file))) {
			return read(location(file), name, in);
		} catch (NetworkFileException e) {
			throw e;
		} catch (NoSuchFileException e) {
			throw new NetworkFileException(name, "There is no such file. Check its name and folder.", e);
		} catch (AccessDeniedException e) {
			throw new NetworkFileException(name, "This file may not be read. Ask for the permission to read it.", e);
		} catch (IOException e) {
			throw unreadable(name, e);
		}
	}

	/**
	 * Reads what a URI leads to, for example an entry of a bundle. Only this URI is opened.
	 *
	 * @param uri absolute, of a scheme that the running system can open
	 * @return a new document, the only content of a {@link NetworkResource} that knows where it came from
	 * @throws NetworkFileException if it cannot be opened, or is damaged, foreign, too new or hostile
	 */
	public static Network load(URI uri) throws NetworkFileException {
		return load(uri, UnaryOperator.identity());
	}

	/**
	 * Reads what a URI leads to, and lets somebody see how far that is, and break it off.
	 *
	 * @param uri   absolute, of a scheme that the running system can open
	 * @param watch puts a stream around the one that is read; its {@code read} may throw a {@link CancellationException}, which is
	 *              passed on
	 * @return a new document, the only content of a {@link NetworkResource} that knows where it came from
	 * @throws NetworkFileException if it cannot be opened, or is damaged, foreign, too new or hostile
	 */
	public static Network load(URI uri, UnaryOperator<InputStream> watch) throws NetworkFileException {
		if ("file".equals(uri.getScheme())) {
			return load(Path.of(uri), watch);
		}
		try (InputStream in = watch.apply(uri.toURL().openStream())) {
			return load(uri, in);
		} catch (NetworkFileException e) {
			throw e;
		} catch (IOException | IllegalArgumentException e) {
			throw unreadable(uri.toString(), e);
		}
	}

	/**
	 * Reads a stream.
	 *
	 * @param uri where the stream came from; it is named in messages and never opened
	 * @param in  read to its end, not closed
	 * @return a new document, the only content of a {@link NetworkResource} that knows where it came from
	 * @throws NetworkFileException if the stream fails, or is damaged, foreign, too new or hostile
	 */
	public static Network load(URI uri, InputStream in) throws NetworkFileException {
		if ("file".equals(uri.getScheme())) {
			Path file = Path.of(uri);
			return read(location(file), file.toString(), in);
		}
		return read(org.eclipse.emf.common.util.URI.createURI(uri.toString()), uri.toString(), in);
	}

	/**
	 * Writes a file, or replaces it. The document is written beside the file first and then moved over it: whatever
	 * happens, there is the old file or the new one. A symbolic link is followed, and the permissions of an old file stay.
	 *
	 * @param network not modified; may be in any resource or in none
	 * @param file    a path in an existing folder
	 * @throws NetworkFileException if the document cannot be stored (a reference that leads nowhere, two equal ids, a
	 *                              character that XML has not), or the file cannot be written; the old file is unchanged
	 */
	public static void save(Network network, Path file) throws NetworkFileException {
		save(network, file, UnaryOperator.identity());
	}

	/**
	 * Writes a file as {@link #save(Network, Path)} does, and lets somebody break that off.
	 *
	 * @param network not modified; may be in any resource or in none
	 * @param file    a path in an existing folder
	 * @param watch   puts a stream around the one that is written; its {@code write} may throw a {@link CancellationException}, which
	 *                is passed on, and leaves the old file as it was and nothing beside it
	 * @throws NetworkFileException as {@link #save(Network, Path)}
	 */
	public static void save(Network network, Path file, UnaryOperator<OutputStream> watch) throws NetworkFileException {
		FileReplacement.write(file, out -> {
			OutputStream watched = watch.apply(out);
			write(network, file.toString(), watched);
			watched.flush();
		});
	}

	/**
	 * Writes a stream.
	 *
	 * @param network not modified; may be in any resource or in none
	 * @param out     flushed, not closed
	 * @throws IOException if the stream fails; a {@link NetworkFileException} if the document cannot be stored
	 */
	public static void write(Network network, OutputStream out) throws IOException {
		write(network, "network", out);
	}

	private static void write(Network network, String name, OutputStream out) throws IOException {
		new NetworkResource(null, name).save(out, Map.of(XMLResource.OPTION_ROOT_OBJECTS, List.of(network)));
	}

	private static org.eclipse.emf.common.util.URI location(Path file) {
		Path absolute = file.toAbsolutePath();
		return file.getFileSystem() == FileSystems.getDefault() ? org.eclipse.emf.common.util.URI.createFileURI(absolute.toString())
				: org.eclipse.emf.common.util.URI.createURI(absolute.toUri().toString());
	}

	private static Network read(org.eclipse.emf.common.util.URI uri, String name, InputStream in) throws NetworkFileException {
		NetworkResource resource = new NetworkResource(uri, name);
		try {
			resource.load(in, Map.of());
		} catch (NetworkFileException e) {
			throw e;
		} catch (IOException e) {
			throw unreadable(name, e);
		}
		return (Network) resource.getContents().getFirst();
	}

	private static NetworkFileException unreadable(String name, Exception cause) {
		return new NetworkFileException(name, "This could not be read: " + cause.getMessage() + ". Check that it is there and try again.", cause);
	}
}
