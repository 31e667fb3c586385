// SPDX-License-Identifier: EPL-2.0
package org.netwright.formats.sample;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.netwright.engine.progress.Progress;
import org.netwright.formats.image.ImageInput;
import org.netwright.formats.image.PictureFit;
import org.netwright.model.Network;
import org.netwright.model.NetworkFactory;
import org.netwright.model.Neuron;
import org.netwright.model.Sample;
import org.netwright.model.SampleSet;
import org.netwright.model.WinnerExpectation;
import org.netwright.model.file.NetworkFileException;

/**
 * A folder of PNG pictures. Their labels are the names of the folders in it that hold them; if they lie in the folder itself, what
 * their names say before a number, as in {@code cross-3.png}, if several say the same.
 *
 * @param path the folder
 * @param pictures in the order of their names, one or more
 * @param classes the different labels in order; empty if there are none
 * @param rows a proposal for the image: the height of the first picture, less if that is large
 * @param columns the same for the width
 */
public record PictureFolder(Path path, List<Picture> pictures, List<String> classes, int rows, int columns) implements SampleSource {

	/**
	 * One picture.
	 *
	 * @param file a PNG file
	 * @param name its file name without the end
	 * @param label what it shows; empty if nothing is said
	 */
	public record Picture(Path file, String name, String label) {
	}

	/** Copies the lists. */
	public PictureFolder {
		pictures = List.copyOf(pictures);
		classes = List.copyOf(classes);
	}

	@Override
	public long count() {
		return pictures.size();
	}

	/**
	 * The beginning of it.
	 *
	 * @param most how many pictures, 1 or more
	 * @return the same folder with at most so many
	 */
	public PictureFolder first(int most) {
		return new PictureFolder(path, pictures.subList(0, Math.min(most, pictures.size())), classes, rows, columns);
	}

	/**
	 * The labels that mean no output of a network, whose pictures claim nothing there.
	 *
	 * @param network not modified
	 * @return in their order
	 */
	public List<String> strangers(Network network) {
		OutputLabels outputs = new OutputLabels(network);
		return classes.stream().filter(label -> outputs.find(label) == null).toList();
	}

	/**
	 * Reads all pictures as samples of a network, each stretched to the size of its image.
	 *
	 * @param network its input layer says how many rows and columns, its outputs are found by the labels; not modified
	 * @param progress told the pictures that are read, and asked after each
	 * @return a set that belongs to no document, named as the folder; empty if it was cancelled
	 * @throws NetworkFileException if a picture cannot be read; names it and the cure
	 */
	public Optional<SampleSet> read(Network network, Progress progress) throws NetworkFileException {
		return read(network, PictureFit.STRETCHED, progress);
	}

	/**
	 * Reads all pictures as samples of a network.
	 *
	 * @param network its input layer says how many rows and columns, its outputs are found by the labels; not modified
	 * @param fit how a picture becomes an image of that size
	 * @param progress told the pictures that are read, and asked after each
	 * @return a set that belongs to no document, named as the folder; empty if it was cancelled
	 * @throws NetworkFileException if a picture cannot be read; names it and the cure
	 */
	public Optional<SampleSet> read(Network network, PictureFit fit, Progress progress) throws NetworkFileException {
		OutputLabels outputs = new OutputLabels(network);
		SampleSet set = NetworkFactory.eINSTANCE.createSampleSet();
		set.setName(String.valueOf(path.getFileName()));
		for (Picture picture : pictures) {
			if (progress.cancelled()) {
				return Optional.empty();
			}
			Sample sample = NetworkFactory.eINSTANCE.createSample();
			sample.setName(picture.name());
			sample.setValues(ImageInput.read(picture.file(), network, fit));
			Neuron winner = picture.label().isEmpty() ? null : outputs.find(picture.label());
			if (winner != null) {
				WinnerExpectation expectation = NetworkFactory.eINSTANCE.createWinnerExpectation();
				expectation.setWinner(winner);
				sample.setExpectation(expectation);
			}
			set.getSamples().add(sample);
			progress.worked(set.getSamples().size(), pictures.size());
		}
		return Optional.of(set);
	}
}
