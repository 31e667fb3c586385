// SPDX-License-Identifier: EPL-2.0
package org.netwright.benchmarks.contest;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;

import org.netwright.engine.batch.Batch;
import org.netwright.engine.gradient.Gradient;
import org.netwright.engine.graph.NetworkGraph;
import org.netwright.engine.graph.NetworkGraphBuilder;
import org.netwright.engine.plan.Plan;
import org.netwright.engine.progress.Progress;

/**
 * A 784-128-10 that has learned to tell real pictures of clothes apart (Fashion-MNIST, as Debian's {@code dataset-fashion-mnist} brings it), by
 * stochastic gradient descent on the cross-entropy of a softmax: {@code dL/da_i = p_i - [i is the class]}. Pixels go from 0 to 1, hidden neurons
 * are tanh, outputs are sums. The seed is fixed.
 */
final class Garments {

	/** Where Debian's package puts it; the system property {@code netwright.garments} names another folder. */
	private static final Path FOLDER = Path.of(System.getProperty("netwright.garments", "/usr/share/datasets/fashion-mnist"));
	private static final int PIXELS = 784;
	private static final int CLASSES = 10;
	private static final int TRAINED = 20_000;
	private static final int TOGETHER = 50;
	private static final int EPOCHS = 5;
	private static final double RATE = 0.05;

	private final double[] images;
	private final int[] labels;

	/** Some pictures with what they show. */
	private Garments(double[] images, int[] labels) {
		this.images = images;
		this.labels = labels;
	}

	/** {@return whether the pictures are on this machine} */
	static boolean areThere() {
		return Files.isReadable(FOLDER.resolve("train-images-idx3-ubyte.gz"));
	}

	/** Reads one of both sets, {@code train} or {@code t10k}. */
	static Garments read(String set, int count) throws IOException {
		double[] images = new double[count * PIXELS];
		int[] labels = new int[count];
		try (DataInputStream pixels = open(set + "-images-idx3-ubyte.gz", 16); DataInputStream classes = open(set + "-labels-idx1-ubyte.gz", 8)) {
			for (int i = 0; i < images.length; i++) {
				images[i] = pixels.readUnsignedByte() / 255.0;
			}
			for (int i = 0; i < count; i++) {
				labels[i] = classes.readUnsignedByte();
			}
		}
		return new Garments(images, labels);
	}

	private static DataInputStream open(String name, int header) throws IOException {
		DataInputStream stream = new DataInputStream(new GZIPInputStream(Files.newInputStream(FOLDER.resolve(name)), 1 << 16));
		stream.skipNBytes(header);
		return stream;
	}

	/** {@return a network that has learned from the first pictures} */
	static Plan trained() throws IOException {
		Garments garments = read("train", TRAINED);
		Random random = new Random(5);
		NetworkGraphBuilder builder = NetworkGraph.builder().inputs(PIXELS);
		builder.dense(random.doubles((long) PIXELS * 128, -0.05, 0.05).toArray(), new double[128], Networks.function("tanh"));
		builder.dense(random.doubles(128L * CLASSES, -0.1, 0.1).toArray(), new double[CLASSES], Networks.function("identity"));
		Plan plan = Networks.compile(builder.build());
		Gradient gradient = Gradient.of(plan);
		double[] weights = plan.graph().weights();
		double[] biases = plan.graph().biases();
		for (int step = 0; step < EPOCHS * TRAINED / TOGETHER; step++) {
			garments.descend(gradient, step * TOGETHER % TRAINED, weights, biases);
			gradient = gradient.with(gradient.plan().withWeights(weights, biases));
		}
		return gradient.plan();
	}

	/** One step down, with the pictures from {@code first} on. */
	private void descend(Gradient gradient, int first, double[] weights, double[] biases) {
		double[] weightSlope = new double[weights.length];
		double[] biasSlope = new double[biases.length];
		double[] some = Arrays.copyOfRange(images, first * PIXELS, (first + TOGETHER) * PIXELS);
		gradient.sum(some, TOGETHER, (sample, outputs, slope) -> {
			double largest = Arrays.stream(outputs).max().orElseThrow();
			double total = Arrays.stream(outputs).map(output -> Math.exp(output - largest)).sum();
			Arrays.setAll(slope, i -> Math.exp(outputs[i] - largest) / total - (labels[first + sample] == i ? 1 : 0));
		}, weightSlope, biasSlope, null, Progress.NONE);
		for (int i = 0; i < weights.length; i++) {
			weights[i] -= RATE / TOGETHER * weightSlope[i];
		}
		for (int i = 0; i < biases.length; i++) {
			biases[i] -= RATE / TOGETHER * biasSlope[i];
		}
	}

	/** {@return the share of pictures that a network tells right} */
	double accuracy(Plan plan) {
		double[] outputs = new double[labels.length * CLASSES];
		Batch.of(plan).propagate(images, labels.length, outputs, Progress.NONE);
		return IntStream.range(0, labels.length).filter(i -> IntStream.range(0, CLASSES)
				.allMatch(other -> outputs[i * CLASSES + other] <= outputs[i * CLASSES + labels[i]])).count() / (double) labels.length;
	}
}
