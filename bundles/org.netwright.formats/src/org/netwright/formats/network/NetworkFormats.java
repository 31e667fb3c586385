// SPDX-License-Identifier: EPL-2.0
package org.netwright.formats.network;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.netwright.formats.json.JsonFormat;
import org.netwright.model.Network;
import org.netwright.model.file.NetworkFileException;

/** The known formats; chooses one by the end of a file's name. Immutable. */
public final class NetworkFormats {

	private final List<NetworkFormat> formats;

	/**
	 * Collects formats.
	 *
	 * @param formats of two that share an extension, the first one is used
	 */
	public NetworkFormats(List<NetworkFormat> formats) {
		this.formats = List.copyOf(formats);
	}

	/** {@return the formats that come with Netwright: its own, and JSON} */
	public static NetworkFormats standard() {
		return new NetworkFormats(List.of(new NetwrightFormat(), new JsonFormat()));
	}

	/** {@return all formats, Netwright's own first} */
	public List<NetworkFormat> formats() {
		return formats;
	}

	/**
	 * The format that a file's name asks for.
	 *
	 * @param fileName a name, a path or a URI; upper and lower case are the same
	 * @return empty if no format has that extension
	 */
	public Optional<NetworkFormat> byFileName(String fileName) {
		String name = fileName.toLowerCase(Locale.ROOT);
		return formats.stream().filter(format -> format.extensions().stream().anyMatch(end -> name.endsWith("." + end)))
				.findFirst();
	}

	/**
	 * Reads a file in the format that its name asks for.
	 *
	 * @param file any path
	 * @return a new document, and what was changed on the way
	 * @throws NetworkFileException if no format reads such files, or the file is missing or cannot be read; the message
	 *     names the file, the place and the cure
	 */
	public ReadResult read(Path file) throws NetworkFileException {
		return find(file.toString(), NetworkFormat::canRead, "read").read(file);
	}

	/**
	 * Reads what a URI leads to, for example an entry of a bundle, in the format that its name asks for.
	 *
	 * @param uri absolute, of a scheme that the running system can open
	 * @return a new document, and what was changed on the way
	 * @throws NetworkFileException if no format reads such files, or it cannot be opened or read
	 */
	public ReadResult read(URI uri) throws NetworkFileException {
		if ("file".equals(uri.getScheme())) {
			return read(Path.of(uri));
		}
		String name = uri.toString();
		NetworkFormat format = find(name, NetworkFormat::canRead, "read");
		try (InputStream in = uri.toURL().openStream()) {
			return format.read(in, name);
		} catch (NetworkFileException e) {
			throw e;
		} catch (IOException | IllegalArgumentException e) {
			throw new NetworkFileException(name, "This could not be read: " + e.getMessage()
					+ ". Check that it is there and try again.", e);
		}
	}

	/**
	 * Writes a file in the format that its name asks for, or replaces it; whatever happens, there is the old file or the
	 * new one.
	 *
	 * @param network not modified
	 * @param file a path in an existing folder
	 * @throws NetworkFileException if no format writes such files, or it cannot be written; the old file is unchanged
	 */
	public void write(Network network, Path file) throws NetworkFileException {
		find(file.toString(), NetworkFormat::canWrite, "written").write(network, file);
	}

	private NetworkFormat find(String name, Predicate<NetworkFormat> able, String verb) throws NetworkFileException {
		Optional<NetworkFormat> format = byFileName(name).filter(able);
		if (format.isEmpty()) {
			String known = formats.stream().filter(able).flatMap(each -> each.extensions().stream())
					.map(end -> "." + end).collect(Collectors.joining(", "));
			throw new NetworkFileException(name,
					"Files of this kind cannot be " + verb + ". Choose a name that ends in one of: " + known + ".", null);
		}
		return format.get();
	}
}
