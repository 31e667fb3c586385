// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.Platform;

/** The bundles that only the harness of these tests asks for, as the target platform lists them. */
final class HarnessBundles {
	private static final Path TARGET = Path.of("../../releng/org.netwright.target/org.netwright.target.target");

	private HarnessBundles() {
	}

	static Set<String> names() {
		try {
			String target = Files.readString(TARGET);
			String harness = target.substring(target.indexOf("label=\"What the harness of workbench tests asks for"));
			return Pattern.compile("<artifactId>([^<]+)</artifactId>").matcher(harness).results().map((MatchResult match) -> match.group(1))
					.collect(Collectors.toSet());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** What these bundles contribute to an extension point. */
	static List<String> idsContributedTo(String point) {
		Set<String> names = names();
		return Arrays.stream(Platform.getExtensionRegistry().getConfigurationElementsFor(point))
				.filter(element -> names.contains(element.getContributor().getName())).map(element -> element.getAttribute("id")).toList();
	}
}
