// SPDX-License-Identifier: EPL-2.0
package org.netwright.product.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where the sources and the materialised product are. */
final class ProductFiles {
	private ProductFiles() {
	}

	static Path root() {
		return Path.of(System.getProperty("netwright.root"));
	}

	static Path product() {
		return Path.of(System.getProperty("netwright.product"));
	}

	/** The folders of all production bundles. */
	static List<Path> bundles() throws IOException {
		try (Stream<Path> children = Files.list(root().resolve("bundles"))) {
			return children.filter(child -> Files.exists(child.resolve("META-INF/MANIFEST.MF"))).sorted().toList();
		}
	}

	/** The one jar of a bundle in the product. */
	static Path plugin(String symbolicName) throws IOException {
		try (Stream<Path> children = Files.list(product().resolve("plugins"))) {
			List<Path> jars = children.filter(child -> child.getFileName().toString().startsWith(symbolicName + "_")).toList();
			if (jars.size() != 1) {
				throw new IllegalStateException("the product has " + jars.size() + " jars of " + symbolicName);
			}
			return jars.getFirst();
		}
	}
}
