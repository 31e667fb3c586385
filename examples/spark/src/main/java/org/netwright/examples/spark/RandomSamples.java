// SPDX-License-Identifier: EPL-2.0
package org.netwright.examples.spark;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.StringJoiner;

/** Writes a file to try it with: {@code RandomSamples NETWORK.json ROWS SAMPLES.csv}, numbers between -1 and 1. */
public final class RandomSamples {

	private RandomSamples() {
	}

	/**
	 * The program.
	 *
	 * @param args network, number of rows, file
	 * @throws IOException if a file cannot be read or written
	 */
	public static void main(String[] args) throws IOException {
		if (args.length != 3) {
			System.err.println("usage: RandomSamples NETWORK.json ROWS SAMPLES.csv");
			System.exit(2);
		}
		int inputs = NetworkDocument.parse(Files.readString(Path.of(args[0]))).graph().inputCount();
		write(Path.of(args[2]), inputs, Long.parseLong(args[1]), 1);
	}

	static void write(Path file, int columns, long rows, long seed) throws IOException {
		Random random = new Random(seed);
		try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file))) {
			for (long row = 0; row < rows; row++) {
				StringJoiner line = new StringJoiner(",");
				for (int column = 0; column < columns; column++) {
					line.add(Double.toString(random.nextDouble(-1, 1)));
				}
				out.println(line);
			}
		}
	}
}
