// SPDX-License-Identifier: EPL-2.0
package org.netwright.examples.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All examples, in the order in which a newcomer should meet them. */
public final class Examples {
	private static final List<Example> ALL = List.of(
			new Example("shapes-3x3", "Shapes 3x3",
					"Nine pixels through line detectors, shape detectors and a rectifying layer to square, V, X and cross. Built by hand, to see the internals.",
					List.of("shapes-3x3.netwright")),
			new Example("shapes-3x3-biased", "Shapes 3x3, biased",
					"Shapes 3x3 with a biased rectifier: only two images per shape, the shape and its inverse, reach 0.5.",
					List.of("shapes-3x3-biased.netwright")),
			new Example("xor", "XOR",
					"Exclusive or of two inputs with two hidden step neurons, or and and: the smallest problem that one layer cannot solve.",
					List.of("xor.netwright")),
			new Example("digits", "Digits",
					"Handwritten digits, 8x8 pixels, with 1,797 samples. Its weights are random: it has not learned anything yet.",
					List.of("digits.netwright", "digits.csv.gz", "digits.txt")));

	private Examples() {
	}

	/** {@return all examples; unmodifiable} */
	public static List<Example> all() {
		return ALL;
	}

	/**
	 * The example with an id.
	 *
	 * @param id any text
	 * @return empty if there is none
	 */
	public static Optional<Example> find(String id) {
		return ALL.stream().filter(example -> example.id().equals(id)).findFirst();
	}

	/**
	 * Copies all files of all examples into a folder, which is made where it is missing. Nothing is copied if one of them is
	 * there already.
	 *
	 * @param folder where
	 * @return the network files, one for each example
	 * @throws FileAlreadyExistsException if a file is there already; names it
	 * @throws IOException                if a file cannot be written
	 */
	public static List<Path> extract(Path folder) throws IOException {
		for (Example example : ALL) {
			for (String file : example.files()) {
				if (Files.exists(folder.resolve(file))) {
					throw new FileAlreadyExistsException(folder.resolve(file).toString());
				}
			}
		}
		Files.createDirectories(folder);
		List<Path> networks = new ArrayList<>();
		for (Example example : ALL) {
			for (String file : example.files()) {
				try (InputStream stream = example.open(file)) {
					Files.copy(stream, folder.resolve(file));
				}
			}
			networks.add(folder.resolve(example.networkFile()));
		}
		return networks;
	}
}
