// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.exchange;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.netwright.engine.progress.Progress;
import org.netwright.formats.image.PictureFit;
import org.netwright.formats.sample.IdxImages;
import org.netwright.formats.sample.PictureFolder;
import org.netwright.formats.sample.SampleReaders;
import org.netwright.formats.sample.SampleSource;
import org.netwright.formats.sample.SampleTable;
import org.netwright.model.Network;
import org.netwright.model.NetworkFactory;
import org.netwright.model.SampleSet;

/**
 * Samples that were found, and how they are to be read.
 *
 * @param source what was found
 * @param label  the column with the label, from 1; 0 for none; of a table only
 * @param from   what becomes black and white; null to take values as they are
 * @param first  how many at most
 * @param fit    how pictures become images; of a folder only
 */
record ImportChoice(SampleSource source, int label, double[] from, long first, PictureFit fit) {
	static final long MOST_INSIDE = 1_000_000;
	static final long MOST_BESIDE = 20_000_000;
	private static final String FIRST = "first"; //$NON-NLS-1$

	/** Whether the document can refer to the file; pictures are many files. */
	boolean canStay() {
		return !(source instanceof PictureFolder);
	}

	/** The reader that a document names. */
	String reader() {
		return source instanceof IdxImages ? "idx" : "csv"; //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** The options that a document gives to the reader. */
	Map<String, String> options() {
		if (source instanceof IdxImages images) {
			return images.options(first, from);
		}
		Map<String, String> options = new LinkedHashMap<>(((SampleTable) source).options(label, from));
		if (first < source.count()) {
			options.put(FIRST, Long.toString(first));
		}
		return options;
	}

	/** How many samples there will be. */
	long count() {
		return Math.min(first, source.count());
	}

	/** The same with fewer samples. */
	ImportChoice withFirst(long most) {
		return new ImportChoice(source, label, from, Math.min(first, most), fit);
	}

	/**
	 * Reads the samples, on any thread, while nobody changes the document.
	 *
	 * @return a set that belongs to no document; empty if it was cancelled
	 */
	Optional<SampleSet> read(Network network, Progress progress) throws IOException {
		if (source instanceof PictureFolder folder) {
			return folder.first((int) Math.min(Integer.MAX_VALUE, first)).read(network, fit, progress);
		}
		try {
			return Optional.of(SampleReaders.standard().read(reader(), source.path(), network, options(), progress));
		} catch (CancellationException e) {
			return Optional.empty();
		}
	}

	/** A set that refers to the file. */
	SampleSet reference(Path folder) {
		SampleSet set = NetworkFactory.eINSTANCE.createSampleSet();
		set.setLocation(location(folder, source.path()).orElseThrow());
		set.setReader(reader());
		set.getOptions().putAll(options());
		return set;
	}

	/** A file as documents name it that are in a folder; empty if it cannot be named so. */
	static Optional<String> location(Path folder, Path file) {
		try {
			Path relative = folder.toAbsolutePath().normalize().relativize(file.toAbsolutePath().normalize());
			StringBuilder location = new StringBuilder();
			for (Path name : relative) {
				location.append(location.isEmpty() ? "" : "/").append(new URI(null, null, "/" + name, null).getRawPath().substring(1)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			}
			return Optional.of(location.toString());
		} catch (IllegalArgumentException | URISyntaxException e) {
			return Optional.empty();
		}
	}
}
