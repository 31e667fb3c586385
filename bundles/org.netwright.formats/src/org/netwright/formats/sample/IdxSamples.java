// SPDX-License-Identifier: EPL-2.0
package org.netwright.formats.sample;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.netwright.model.Network;
import org.netwright.model.Neuron;
import org.netwright.model.file.NetworkFileException;

/**
 * Images and labels in the idx format, one after the other, as inputs of a network and outputs that must win. Only one image is in
 * memory at a time. Not thread-safe.
 */
public final class IdxSamples implements AutoCloseable {
	private static final double BYTE = 255;

	private final IdxStream images;
	private final IdxStream labels;
	private final InputMapping mapping;
	private final OutputLabels outputs;
	private final double[] label = new double[1];
	private int index;
	private Neuron winner;

	/**
	 * Begins to read.
	 *
	 * @param from what becomes the ends of the input range; null: 0 and 255 for unsigned bytes, all others are taken as they are
	 */
	IdxSamples(IdxStream images, IdxStream labels, Network network, double[] from) throws NetworkFileException {
		this.images = images;
		this.labels = labels;
		boolean bytes = images.type() == IdxStream.Type.UNSIGNED_BYTE;
		mapping = new InputMapping(network, from == null && bytes ? new double[] { 0, BYTE } : from);
		outputs = new OutputLabels(network);
		int inputs = network.getLayers().isEmpty() ? 0 : network.getLayers().getFirst().getNeurons().size();
		if (images.elementValues() != inputs) {
			throw images.wrong("Each image has " + (images.elementSizes().length > 1 ? images.shape() + " = " : "") + images.elementValues()
					+ (images.elementValues() == 1 ? " value" : " values") + ", but the network has " + inputs + " inputs. Take images of that size, or a network for these.", null);
		}
		if (labels != null && labels.elementValues() != 1) {
			throw labels.wrong("Each element has " + labels.elementValues() + " values, but labels are one number each. Choose the file with the labels.", null);
		}
		if (labels != null && labels.count() != images.count()) {
			throw labels.wrong("There are " + labels.count() + " labels for " + images.count() + " images. Choose the labels that belong to them.", null);
		}
	}

	/**
	 * Begins to read two files.
	 *
	 * @param images compressed by gzip or not
	 * @param labels one for each image; null if there are none
	 * @param network what they are for: its inputs, its input range, its outputs; not modified, and not looked at after this call
	 * @return to be closed
	 * @throws NetworkFileException if a file is missing, no idx file, or does not fit; names it, the place and the cure
	 */
	public static IdxSamples open(Path images, Path labels, Network network) throws NetworkFileException {
		IdxStream[] streams = new IdxStream[2];
		try {
			streams[0] = stream(images);
			streams[1] = labels == null ? null : stream(labels);
			return new IdxSamples(streams[0], streams[1], network, null);
		} catch (NetworkFileException e) {
			close(streams, e);
			throw e;
		}
	}

	private static IdxStream stream(Path file) throws NetworkFileException {
		InputStream in = null;
		try {
			in = Files.newInputStream(file);
			return new IdxStream(in, file.toString());
		} catch (NoSuchFileException e) {
			throw new NetworkFileException(file.toString(), "There is no such file. Check its name and folder.", e);
		} catch (IOException e) {
			NetworkFileException failure = e instanceof NetworkFileException own ? own
					: new NetworkFileException(file.toString(), "This could not be read: " + e.getMessage() + ". Check it and try again.", e);
			close(new AutoCloseable[] { in }, failure);
			throw failure;
		}
	}

	private static void close(AutoCloseable[] streams, Exception failure) {
		for (AutoCloseable stream : streams) {
			try {
				if (stream != null) {
					stream.close();
				}
			} catch (Exception e) {
				failure.addSuppressed(e);
			}
		}
	}

	/** {@return how many images there are} */
	public int count() {
		return images.count();
	}

	/** {@return whether there are labels} */
	public boolean isLabelled() {
		return labels != null;
	}

	/**
	 * Reads the next image and its label.
	 *
	 * @param values {@code [inputCount]}, filled row by row
	 * @return false at the end, when nothing was read
	 * @throws NetworkFileException if a file ends too soon or is damaged, or a label means no output; names the place and the cure
	 */
	public boolean next(double[] values) throws NetworkFileException {
		try {
			if (!images.next(values)) {
				return false;
			}
			for (int i = 0; i < images.elementValues(); i++) {
				values[i] = mapping.of(values[i]);
			}
			index++;
			if (labels != null) {
				labels.next(label);
				winner = outputs.find(word(label[0]));
				if (winner == null) {
					throw labels.wrong("Label " + index + ": " + outputs.refusal(word(label[0])), null);
				}
			}
			return true;
		} catch (NetworkFileException e) {
			throw e;
		} catch (IOException e) {
			throw images.wrong("This could not be read: " + e.getMessage() + ". Check it and try again.", e);
		}
	}

	/** How a label stands in tables: whole numbers without decimals. */
	static String word(double number) {
		return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
	}

	/** {@return the place of the output, from 0, that must win for the image that was read last; -1 without labels} */
	public int winner() {
		return winner == null ? -1 : outputs.outputs().indexOf(winner);
	}

	/** The output that must win for the image that was read last; null without labels. */
	Neuron winnerNeuron() {
		return winner;
	}

	@Override
	public void close() throws IOException {
		try (images; labels) {
			winner = null;
		}
	}

	/**
	 * Where the labels of images usually are: beside them, with "labels" for "images" and one dimension instead of three.
	 *
	 * @param images the name of the file, or where it is
	 * @return empty, one name, or two where the file may be compressed in another way
	 */
	public static List<String> labelNames(String images) {
		int name = images.lastIndexOf('/') + 1;
		String other = images.substring(name).replace("images", "labels").replace("idx3", "idx1");
		if (other.equals(images.substring(name)) || !other.contains("labels")) {
			return List.of();
		}
		String beside = images.substring(0, name) + other;
		return List.of(beside, beside.endsWith(".gz") ? beside.substring(0, beside.length() - ".gz".length()) : beside + ".gz");
	}

	/** The labels that belong to images by the names of the files; null if there are none. */
	static Path labels(Path images) {
		return labelNames(images.getFileName().toString()).stream().map(images::resolveSibling).filter(Files::isRegularFile).findFirst().orElse(null);
	}

	/** A name as it stands in relative URIs. */
	static String location(String name) {
		try {
			return new URI(null, null, name, null).getRawPath();
		} catch (URISyntaxException e) {
			throw new IllegalArgumentException(name, e);
		}
	}

	/** The options that readers of idx files know. */
	static ReaderOptions options(Map<String, String> values, String source) throws NetworkFileException {
		ReaderOptions options = new ReaderOptions(values, source);
		options.check(List.of(IdxSampleReader.LABELS, ReaderOptions.FROM, ReaderOptions.FIRST));
		return options;
	}
}
