// SPDX-License-Identifier: EPL-2.0
package org.netwright.formats.sample;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.URLConnection;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;

import org.netwright.engine.progress.Progress;
import org.netwright.model.Network;
import org.netwright.model.NetworkFactory;
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

	/** {@return the readers that come with Netwright: tables (csv) and images in the idx format} */
	public static SampleReaders standard() {
		return new SampleReaders(List.of(new CsvSampleReader(), new IdxSampleReader()));
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
		return read(reference, network, document, Progress.NONE);
	}

	/**
	 * Reads what a sample set of a document refers to, and tells how far it is.
	 *
	 * @param reference a set with a location; not modified
	 * @param network the document it is for; not modified
	 * @param document where the document is
	 * @param progress told the bytes of the file, and asked after each piece of it
	 * @return a new set of the same name that belongs to no document
	 * @throws NetworkFileException as above
	 * @throws CancellationException if it was cancelled
	 */
	public SampleSet read(SampleSet reference, Network network, URI document, Progress progress) throws NetworkFileException {
		URI uri = locate(reference, document);
		String name = name(uri);
		SampleSet samples = read(uri, name, reader(reference.getReader(), name), network, reference.getOptions().map(), progress);
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
		return read(readerId, file, network, options, Progress.NONE);
	}

	/**
	 * Reads a file that a person names, and tells how far it is.
	 *
	 * @param readerId which reader, or null to choose by the end of the file's name
	 * @param file any path
	 * @param network what the samples are for; not modified
	 * @param options names and values as the command line spells them, without the leading dashes
	 * @param progress told the bytes of the file, and asked after each piece of it
	 * @return a new set that belongs to no document, named as the file
	 * @throws NetworkFileException as above
	 * @throws CancellationException if it was cancelled
	 */
	public SampleSet read(String readerId, Path file, Network network, Map<String, String> options, Progress progress)
			throws NetworkFileException {
		String name = file.toString();
		SampleSet samples = read(file.toUri(), name, reader(readerId, name), network, options, progress);
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

	/**
	 * Where everything is that a set with a location needs: its file, and those beside it that are read as well.
	 *
	 * @param reference a set with a location; not modified
	 * @return sets with nothing but a location, as {@link #locate} takes them, the file itself first
	 */
	public List<SampleSet> files(SampleSet reference) {
		List<SampleSet> files = new ArrayList<>(List.of(reference));
		String location = reference.getLocation();
		readers.stream().filter(reader -> reference.getReader() == null ? reader.knows(plain(location)) : reader.id().equals(reference.getReader()))
				.findFirst().ifPresent(reader -> reader.others(location, reference.getOptions().map()).forEach(other -> {
					SampleSet file = NetworkFactory.eINSTANCE.createSampleSet();
					file.setLocation(other);
					files.add(file);
				}));
		return files;
	}

	private static String name(URI uri) {
		return "file".equals(uri.getScheme()) ? Path.of(uri).toString() : uri.toString();
	}

	private static String plain(String name) {
		return name.toLowerCase(Locale.ROOT).replaceAll("\\.gz$", "");
	}

	private SampleReader reader(String id, String name) throws NetworkFileException {
		Optional<SampleReader> reader = id != null ? find(id) : readers.stream().filter(each -> each.knows(plain(name))).findFirst();
		if (reader.isEmpty()) {
			throw new NetworkFileException(name, (id == null ? "No reader knows samples of this kind."
					: "There is no reader \"" + id + "\" for samples.") + " Name one of: "
					+ readers.stream().map(SampleReader::id).collect(Collectors.joining(", ")) + ".", null);
		}
		return reader.get();
	}

	private static SampleSet read(URI uri, String name, SampleReader reader, Network network,
			Map<String, String> options, Progress progress) throws NetworkFileException {
		try (InputStream in = open(uri, progress)) {
			return reader.read(in, name, other -> open(resolve(other, uri, "The option of " + name), Progress.NONE), network, options);
		} catch (NetworkFileException e) {
			throw e;
		} catch (FileNotFoundException | NoSuchFileException e) {
			throw new NetworkFileException(name, "There is no such file. Check its name and folder.", e);
		} catch (InterruptedIOException e) {
			throw (CancellationException) new CancellationException(name).initCause(e);
		} catch (IOException | IllegalArgumentException e) {
			throw new NetworkFileException(name, "This could not be read: " + e.getMessage() + ". Check it and try again.", e);
		}
	}

	private static InputStream open(URI uri, Progress progress) throws IOException {
		URLConnection connection = uri.toURL().openConnection();
		return new CountedStream(connection.getInputStream(), progress, connection.getContentLengthLong());
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
