// SPDX-License-Identifier: EPL-2.0
package org.netwright.formats.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

import org.netwright.engine.progress.Progress;
import org.netwright.model.file.NetworkFileException;

/**
 * A file of images in the idx format.
 *
 * @param path the images
 * @param labels the file beside them with their labels; null if there is none
 * @param count the images, 1 or more
 * @param rows of each image; where an element is no image, its number of values
 * @param columns of each image; 1 where an element is no image
 * @param bytes whether values are unsigned bytes, 0 to 255
 * @param classes the different labels in order; empty if there are none
 */
public record IdxImages(Path path, Path labels, long count, int rows, int columns, boolean bytes, List<String> classes) implements SampleSource {

	/** Copies the list. */
	public IdxImages {
		classes = List.copyOf(classes);
	}

	/** Looks at the beginning of the images and through all of the labels. */
	static Optional<SampleSource> survey(Path path, Progress progress) throws NetworkFileException {
		Path labels = IdxSamples.labels(path);
		try (IdxStream images = new IdxStream(Files.newInputStream(path), path.toString())) {
			int[] sizes = images.elementSizes();
			if (sizes.length == 0 || images.count() == 0) {
				throw images.wrong(sizes.length == 0 ? "This file holds one number for each sample, as labels are. Choose the file with the images."
						: "This file holds no images. Choose another one.", null);
			}
			Optional<List<String>> classes = labels == null ? Optional.of(List.of()) : classes(labels, images.count(), progress);
			int columns = sizes.length == 2 ? sizes[1] : 1;
			return classes.map(found -> new IdxImages(path, labels, images.count(), images.elementValues() / columns, columns,
					images.type() == IdxStream.Type.UNSIGNED_BYTE, found));
		} catch (NetworkFileException e) {
			throw e;
		} catch (IOException e) {
			throw new NetworkFileException(path.toString(), "This could not be read: " + e.getMessage() + ". Check it and try again.", e);
		}
	}

	private static Optional<List<String>> classes(Path file, int images, Progress progress) throws IOException {
		try (IdxStream labels = new IdxStream(Files.newInputStream(file), file.toString())) {
			if (labels.elementValues() != 1 || labels.count() != images) {
				throw labels.wrong("There are " + labels.count() + " labels for " + images + " images. Put the labels that belong to the images beside"
						+ " them, or take this file away.", null);
			}
			TreeSet<Double> found = new TreeSet<>();
			double[] label = new double[1];
			for (int i = 1; labels.next(label); i++) {
				found.add(label[0]);
				if (found.size() > MOST_LABELS) {
					throw labels.wrong("There are more than 1,000 different labels, which are no classes. Choose other images.", null);
				}
				if (progress.cancelled()) {
					return Optional.empty();
				}
				progress.worked(i, images);
			}
			return Optional.of(found.stream().map(IdxSamples::word).toList());
		}
	}

	/**
	 * What a document says to have the images read.
	 *
	 * @param first how many at most; as many as there are for {@link Long#MAX_VALUE}
	 * @param from what becomes the ends of the input range; null for 0 and 255
	 * @return options of {@link IdxSampleReader}, in their order
	 */
	public Map<String, String> options(long first, double[] from) {
		Map<String, String> options = new LinkedHashMap<>();
		options.put(IdxSampleReader.LABELS, labels == null ? "none" : IdxSamples.location(labels.getFileName().toString()));
		if (from != null) {
			options.put(ReaderOptions.FROM, IdxSamples.word(from[0]) + "," + IdxSamples.word(from[1]));
		}
		if (first < count) {
			options.put(ReaderOptions.FIRST, Long.toString(first));
		}
		return options;
	}
}
