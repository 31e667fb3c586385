// SPDX-License-Identifier: EPL-2.0
package org.netwright.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** What only the harness of the workbench tests asks for is not in the product. */
class HarnessBundlesTest {

	@Test
	void theProductHasNothingThatOnlyTheHarnessAsksFor() throws IOException {
		String target = Files.readString(ProductFiles.root().resolve("releng/org.netwright.target/org.netwright.target.target"));
		String harness = target.substring(target.indexOf("label=\"What the harness of workbench tests asks for"));
		Set<String> names = Pattern.compile("<artifactId>([^<]+)</artifactId>").matcher(harness).results().map(match -> match.group(1))
				.collect(Collectors.toSet());
		assertTrue(names.contains("org.eclipse.ui.ide"), names.toString());
		try (Stream<Path> plugins = Files.list(ProductFiles.product().resolve("plugins"))) {
			assertEquals(List.of(), plugins.map(plugin -> plugin.getFileName().toString().replaceFirst("_.*", "")).filter(names::contains).toList());
		}
	}
}
