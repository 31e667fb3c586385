// SPDX-License-Identifier: EPL-2.0
package org.netwright.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** The sources ask for the contexts that the help describes and for its tutorials, and for nothing else of it. */
class ContextHelpTest {
	private static final Pattern ASKED = Pattern.compile("\"org\\.netwright\\.help\\.(\\w+)\"");
	private static final Pattern DESCRIBED = Pattern.compile("<context id=\"(\\w+)\"");
	private static final Pattern TUTORIAL = Pattern.compile("<cheatsheet [^>]* id=\"org\\.netwright\\.help\\.(\\w+)\"");

	@Test
	void everyContextAndEveryTutorialIsThereAndAskedFor() throws IOException {
		Set<String> described = new TreeSet<>();
		collect(TUTORIAL, ProductFiles.root().resolve("bundles/org.netwright.help/plugin.xml"), described);
		collect(DESCRIBED, ProductFiles.root().resolve("bundles/org.netwright.help/contexts.xml"), described);
		Set<String> asked = new TreeSet<>();
		for (Path bundle : ProductFiles.bundles()) {
			try (Stream<Path> files = Files.walk(bundle)) {
				for (Path file : (Iterable<Path>) files.filter(file -> file.toString().endsWith(".java"))::iterator) {
					collect(ASKED, file, asked);
				}
			}
		}
		assertEquals(described, asked);
	}

	private static void collect(Pattern pattern, Path file, Set<String> found) throws IOException {
		Matcher matcher = pattern.matcher(Files.readString(file));
		while (matcher.find()) {
			found.add(matcher.group(1));
		}
	}
}
