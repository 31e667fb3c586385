// SPDX-License-Identifier: EPL-2.0
package org.netwright.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

/** Who may know whom, read from the manifests. */
class HeadlessBundlesTest {
	private static final Set<String> HEADLESS = Set.of("model", "model.edit", "engine", "activations", "core", "cli", "diagram", "formats",
			"testing", "help", "examples", "layout");
	private static final Pattern USER_INTERFACE = Pattern.compile("org\\.eclipse\\.(swt|jface|ui(?!\\.model)|gef|draw2d|e4\\.ui)\\b|org\\.netwright\\.(ui|app)\\b");

	/** Bundle to the bundles of ours that it may require. */
	private static final Map<String, Set<String>> ALLOWED = Map.ofEntries(
			Map.entry("engine", Set.of()),
			Map.entry("model", Set.of()),
			Map.entry("model.edit", Set.of("model")),
			Map.entry("core", Set.of("engine", "model")),
			Map.entry("activations", Set.of("engine", "core")),
			Map.entry("formats", Set.of("engine", "model")),
			Map.entry("diagram", Set.of("engine", "model")),
			Map.entry("layout", Set.of("engine", "diagram")),
			Map.entry("examples", Set.of("model")),
			Map.entry("cli", Set.of("core", "formats", "diagram", "examples", "model", "engine")),
			Map.entry("ui", Set.of("core", "formats", "model.edit", "model", "engine")),
			Map.entry("ui.viewer", Set.of("ui", "diagram", "core", "model.edit", "model", "engine")),
			Map.entry("ui.graph", Set.of("ui.viewer", "ui", "layout", "diagram", "core", "formats", "model.edit", "model", "engine")),
			Map.entry("ui.inspect", Set.of("ui.viewer", "ui", "diagram", "core", "model.edit", "formats", "model", "engine")),
			Map.entry("app", Set.of("ui.graph", "ui.inspect", "ui.viewer", "ui", "examples", "help", "diagram", "core", "model.edit", "model", "engine")),
			Map.entry("help", Set.of()),
			Map.entry("gef.compat", Set.of()));

	@Test
	void noHeadlessBundleRequiresTheUserInterface() throws IOException {
		List<String> wrong = new ArrayList<>();
		for (Path bundle : ProductFiles.bundles()) {
			Matcher matcher = USER_INTERFACE.matcher(requirements(bundle));
			if (HEADLESS.contains(shortName(bundle)) && matcher.find()) {
				wrong.add(bundle.getFileName() + " requires " + matcher.group());
			}
		}
		assertEquals(List.of(), wrong);
	}

	@Test
	void dependenciesRunOneWay() throws IOException {
		List<String> wrong = new ArrayList<>();
		for (Path bundle : ProductFiles.bundles()) {
			Set<String> allowed = ALLOWED.get(shortName(bundle));
			assertTrue(allowed != null, bundle.getFileName() + " has no row in this test: say which bundles it may require");
			Set<String> required = Pattern.compile("org\\.netwright\\.([a-z.]+?)(?=[;,]|$)").matcher(requirements(bundle)).results()
					.map(result -> result.group(1)).collect(Collectors.toSet());
			required.stream().filter(other -> !allowed.contains(other)).forEach(other -> wrong.add(bundle.getFileName() + " requires " + other));
		}
		assertEquals(List.of(), wrong);
	}

	private static String shortName(Path bundle) {
		return bundle.getFileName().toString().substring("org.netwright.".length());
	}

	private static String requirements(Path bundle) throws IOException {
		try (InputStream stream = Files.newInputStream(bundle.resolve("META-INF/MANIFEST.MF"))) {
			var attributes = new Manifest(stream).getMainAttributes();
			return attributes.getValue("Require-Bundle") + "," + attributes.getValue("Import-Package");
		}
	}
}
