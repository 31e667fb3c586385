// SPDX-License-Identifier: EPL-2.0
package org.netwright.formats.sample;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.netwright.model.Network;
import org.netwright.model.SampleSet;
import org.netwright.model.file.NetworkFileException;

/** The known readers of samples. Immutable. */
public final class SampleReaders {

	private final List<SampleReader> readers;

	/**
	 * Collects readers.
	 *
	 * @param readers of two that share an id or an extension, the first one is used
	 */
	public SampleReaders(List<SampleReader> readers) {
		this.readers = List.copyOf(readers);
	}

	/** {@return the readers that come with Netwright: CSV} */
	public static SampleReaders standard() {
		return new SampleReaders(List.of(new CsvSampleReader()));
	}

	/** {@return all readers} */
	public List<SampleReader> readers() {
		return readers;
	}

	/**
	 * The reader with an id.
	 *
	 * @param id for example {@code csv}
	 * @return empty if there is none
	 */
	public Optional<SampleReader> find(String id) {
		return readers.stream().filter(reader -> reader.id().equals(id)).findFirst();
	}

	/**
	 * Reads what a sample set of a document refers to. Only the file beside the document is opened, nothing else: a
	 * location must be relative.
	 *
	 * @param reference a set with a location; not modified
	 * @param network the document it is for; not modified
	 * @param document where the document is, for example of a {@code file:} or {@code bundleresource:} URI
	 * @return a new set of the same name that belongs to no document
	 * @throws NetworkFileException if the location is wrong, there is no reader for it, or it cannot be read; the
	 *     message names the file, the row and the cure
	 */
	public SampleSet read(SampleSet reference, Network network, URI document) throws NetworkFileException {
		URI uri = locate(reference, document);
		String name = "file".equals(uri.getScheme()) ? Path.of(uri).toString() : uri.toString();
		SampleSet samples = read(uri, name, reader(reference.getReader(), name), network, reference.getOptions().map());
		samples.setName(reference.getName());
		return samples;
	}

	/**
	 * Reads a file that a person names.
	 *
	 * @param readerId which reader, or null to choose by the end of the file's name
	 * @param file any path
	 * @param network what the samples are for; not modified
	 * @param options names and values as the command line spells them, without the leading dashes
	 * @return a new set that belongs to no document, named as the file
	 * @throws NetworkFileException if there is no such reader, or the file cannot be read; the message names the file,
	 *     the row and the cure
	 */
	public SampleSet read(String readerId, Path file, Network network, Map<String, String> options)
			throws NetworkFileException {
		String name = file.toString();
		SampleSet samples = read(file.toUri(), name, reader(readerId, name), network, options);
		samples.setName(String.valueOf(file.getFileName()));
		return samples;
	}

	/**
	 * Where the samples of a set are that are not inside the document.
	 *
	 * @param reference a set with a location; not modified
	 * @param document where the document is
	 * @return an absolute URI; nobody has looked whether there is anything
	 * @throws NetworkFileException if the location is none beside the document; says why and what to do
	 */
	public static URI locate(SampleSet reference, URI document) throws NetworkFileException {
		return resolve(reference.getLocation(), document, "Sample set '" + reference.getName() + "'");
	}

	private SampleReader reader(String id, String name) throws NetworkFileException {
		String plain = name.toLowerCase(Locale.ROOT).replaceAll("\\.gz$", "");
		Optional<SampleReader> reader = id != null ? find(id) : readers.stream()
				.filter(each -> each.extensions().stream().anyMatch(end -> plain.endsWith("." + end))).findFirst();
		if (reader.isEmpty()) {
			throw new NetworkFileException(name, (id == null ? "No reader knows samples of this kind."
					: "There is no reader \"" + id + "\" for samples.") + " Name one of: "
					+ readers.stream().map(SampleReader::id).collect(Collectors.joining(", ")) + ".", null);
		}
		return reader.get();
	}

	private static SampleSet read(URI uri, String name, SampleReader reader, Network network,
			Map<String, String> options) throws NetworkFileException {
		try (InputStream in = uri.toURL().openStream()) {
			return reader.read(in, name, network, options);
		} catch (NetworkFileException e) {
			throw e;
		} catch (FileNotFoundException | NoSuchFileException e) {
			throw new NetworkFileException(name, "There is no such file. Check its name and folder.", e);
		} catch (IOException | IllegalArgumentException e) {
			throw new NetworkFileException(name, "This could not be read: " + e.getMessage() + ". Check it and try again.", e);
		}
	}

	private static URI resolve(String location, URI document, String set) throws NetworkFileException {
		String where = String.valueOf(document);
		URI relative;
		try {
			relative = URI.create(location == null ? "" : location);
		} catch (IllegalArgumentException e) {
			throw new NetworkFileException(where, set + " refers to \"" + location + "\", which is no relative URI: write a"
					+ " blank as %20 and folders with /.", e);
		}
		if (location == null || location.isEmpty()) {
			throw new NetworkFileException(where, set + " refers to no file. Give it a location.", null);
		}
		if (relative.isAbsolute() || location.startsWith("/")) {
			throw new NetworkFileException(where, set + " refers to \"" + location + "\", but only files beside the document"
					+ " are read. Put the file there and write its name.", null);
		}
		if (document == null) {
			throw new NetworkFileException(location, set + " refers to this file, which lies beside the document, but the"
					+ " document has no place yet. Save it first.", null);
		}
		// An address inside an archive is opaque to URI, so it is joined as text.
		return document.isOpaque() ? URI.create(where.substring(0, where.lastIndexOf('/') + 1) + location)
				: document.resolve(relative);
	}
}
