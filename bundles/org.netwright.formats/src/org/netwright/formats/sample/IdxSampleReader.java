// SPDX-License-Identifier: EPL-2.0
package org.netwright.formats.sample;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Map;

import org.netwright.model.Network;
import org.netwright.model.NetworkFactory;
import org.netwright.model.Sample;
import org.netwright.model.SampleSet;
import org.netwright.model.WinnerExpectation;

/**
 * Images in the idx format, as the well-known sets of digits and garments have it, with their labels in a file beside them.
 *
 * <p>Options: {@code labels} is where the labels are, relative to the images, or {@code none}; left out, it is the file beside them
 * whose name has "labels" for "images" and "idx1" for "idx3", if there is one. {@code from}, for example {@code 0,255}, maps these
 * two values linearly to the minimum and maximum of the input range; left out, these are 0 and 255 for unsigned bytes, and all
 * others are taken as they are. {@code first} is how many samples are read at most. Labels are as in {@link CsvSampleReader}.
 */
public final class IdxSampleReader implements SampleReader {
	static final String LABELS = "labels";
	private static final String NONE = "none";
	private static final long MOST_VALUES = 40_000_000;

	@Override
	public String id() {
		return "idx";
	}

	@Override
	public List<String> extensions() {
		return List.of("idx", "idx1", "idx2", "idx3");
	}

	@Override
	public boolean knows(String name) {
		return SampleReader.super.knows(name) || name.matches(".*[.-]idx\\d-[a-z]+");
	}

	@Override
	public List<String> others(String location, Map<String, String> options) {
		String labels = options.get(LABELS);
		int folder = location.lastIndexOf('/') + 1;
		return labels == null ? IdxSamples.labelNames(location) : labels.equals(NONE) ? List.of() : List.of(location.substring(0, folder) + labels);
	}

	@Override
	public SampleSet read(InputStream in, String source, Network network, Map<String, String> options) throws IOException {
		return read(in, source, location -> {
			throw new FileNotFoundException(location);
		}, network, options);
	}

	@Override
	public SampleSet read(InputStream in, String source, Beside beside, Network network, Map<String, String> values) throws IOException {
		ReaderOptions options = IdxSamples.options(values, source);
		IdxStream images = new IdxStream(in, source);
		try (IdxStream labels = labels(options, beside)) {
			IdxSamples samples = new IdxSamples(images, labels, network, options.from());
			long wanted = Math.min(options.first(), images.count());
			if (wanted * images.elementValues() > MOST_VALUES) {
				throw images.wrong("These are " + wanted + " images of " + images.elementValues() + " values, more than can be kept at a time. Say with the option"
						+ " first how many are wanted, such as " + Math.max(1, MOST_VALUES / images.elementValues() / 1000 * 1000) + ".", null);
			}
			if (wanted == 0) {
				throw images.wrong("This file holds no images. Choose another one.", null);
			}
			return read(samples, images.elementValues(), wanted);
		}
	}

	private static SampleSet read(IdxSamples samples, int inputs, long wanted) throws IOException {
		SampleSet set = NetworkFactory.eINSTANCE.createSampleSet();
		double[] values = new double[inputs];
		while (set.getSamples().size() < wanted && samples.next(values)) {
			Sample sample = NetworkFactory.eINSTANCE.createSample();
			sample.setValues(values.clone());
			if (samples.winnerNeuron() != null) {
				WinnerExpectation expectation = NetworkFactory.eINSTANCE.createWinnerExpectation();
				expectation.setWinner(samples.winnerNeuron());
				sample.setExpectation(expectation);
			}
			set.getSamples().add(sample);
		}
		return set;
	}

	/** Null if there are none. */
	private static IdxStream labels(ReaderOptions options, Beside beside) throws IOException {
		String location = options.get(LABELS);
		if (NONE.equals(location)) {
			return null;
		}
		if (location != null) {
			try {
				return new IdxStream(beside.open(location), location);
			} catch (FileNotFoundException | NoSuchFileException e) {
				throw options.wrong(LABELS, "there is no such file beside the images; write its name, or none");
			}
		}
		String name = options.source().replace('\\', '/');
		for (String candidate : IdxSamples.labelNames(name.substring(name.lastIndexOf('/') + 1))) {
			try {
				return new IdxStream(beside.open(IdxSamples.location(candidate)), candidate);
			} catch (FileNotFoundException | NoSuchFileException e) {
				// the next name may be right; images without labels are samples that claim nothing
				continue;
			}
		}
		return null;
	}
}
