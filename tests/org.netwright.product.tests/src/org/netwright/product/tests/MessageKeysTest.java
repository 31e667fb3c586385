// SPDX-License-Identifier: EPL-2.0
package org.netwright.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Every key that is asked for exists, and none is kept that nobody asks for. */
class MessageKeysTest {
	private static final Pattern PLUGIN_KEY = Pattern.compile("[\">]%([\\w.-]+)[\"<]");
	private static final Pattern MESSAGE_FIELD = Pattern.compile("public static String (\\w+)[;,]");

	@Test
	void everyKeyOfAPluginXmlExists() throws IOException {
		for (Path bundle : ProductFiles.bundles()) {
			Path plugin = bundle.resolve("plugin.xml");
			Path properties = bundle.resolve("plugin.properties");
			Set<String> used = Files.exists(plugin) ? matches(PLUGIN_KEY, Files.readString(plugin)) : Set.of();
			Set<String> defined = Files.exists(properties) ? keys(properties) : Set.of();
			assertEquals(defined, used, bundle.getFileName().toString());
		}
	}

	@Test
	void everyMessageHasItsText() throws IOException {
		int found = 0;
		for (Path bundle : ProductFiles.bundles()) {
			for (Path messages : sources(bundle, "Messages.java")) {
				Path properties = messages.resolveSibling("messages.properties");
				assertTrue(Files.exists(properties), properties + " is missing");
				assertEquals(keys(properties), matches(MESSAGE_FIELD, Files.readString(messages)), messages.toString());
				found++;
			}
		}
		assertTrue(found > 0, "no bundle has messages");
	}

	private static List<Path> sources(Path bundle, String name) throws IOException {
		Path source = bundle.resolve("src");
		if (!Files.isDirectory(source)) {
			return List.of();
		}
		try (Stream<Path> files = Files.walk(source)) {
			return files.filter(file -> file.endsWith(name)).toList();
		}
	}

	private static Set<String> matches(Pattern pattern, String text) {
		return pattern.matcher(text).results().map(result -> result.group(1)).collect(Collectors.toCollection(TreeSet::new));
	}

	private static Set<String> keys(Path properties) throws IOException {
		Properties loaded = new Properties();
		try (Reader reader = Files.newBufferedReader(properties)) {
			loaded.load(reader);
		}
		return new TreeSet<>(loaded.stringPropertyNames());
	}
}
