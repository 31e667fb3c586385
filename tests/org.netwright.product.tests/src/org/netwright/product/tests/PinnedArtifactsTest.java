// SPDX-License-Identifier: EPL-2.0
package org.netwright.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Two builds of the same sources resolve the same artifacts: every version is written down, and nothing comes along by itself. */
class PinnedArtifactsTest {
	/** Numbers and perhaps the day of a build, or for which Java: no range, no SNAPSHOT, no LATEST. */
	private static final Pattern EXACT = Pattern.compile("\\d+(\\.\\d+)*([.-]v\\d{8}|-jre)?");
	private static final String TARGET = "releng/org.netwright.target/org.netwright.target.target";

	/** What Maven itself binds to the life cycles of our packagings, in the version that Maven likes if nobody says another. */
	private static final Set<String> BOUND_BY_MAVEN = Set.of("maven-clean-plugin", "maven-resources-plugin", "maven-compiler-plugin",
			"maven-surefire-plugin", "maven-jar-plugin", "maven-install-plugin", "maven-deploy-plugin");

	@Test
	void theTargetPlatformTakesExactlyWhatItNames() throws Exception {
		Document target = read(ProductFiles.root().resolve(TARGET));
		List<String> wrong = new ArrayList<>();
		for (Element location : elements(target, "location")) {
			if (!location.getAttribute("type").equals("Maven") || !location.getAttribute("includeDependencyDepth").equals("none")) {
				wrong.add("location " + location.getAttribute("label"));
			}
		}
		List<Element> dependencies = elements(target, "dependency");
		assertTrue(dependencies.size() > 50, "the target platform has only " + dependencies.size() + " artifacts");
		Set<String> names = new HashSet<>();
		for (Element dependency : dependencies) {
			String name = child(dependency, "groupId") + ":" + child(dependency, "artifactId");
			if (!EXACT.matcher(child(dependency, "version")).matches()) {
				wrong.add(name + " in version " + child(dependency, "version"));
			}
			if (!names.add(name + ":" + child(dependency, "version"))) {
				wrong.add(name + " twice");
			}
		}
		assertEquals(List.of(), wrong);
	}

	@Test
	void everyPluginOfTheBuildHasItsVersion() throws Exception {
		Document parent = read(ProductFiles.root().resolve("pom.xml"));
		Set<String> pinned = new HashSet<>();
		for (Element plugin : elements(parent, "plugin")) {
			assertTrue(isExact(child(plugin, "version"), parent), child(plugin, "artifactId"));
			pinned.add(child(plugin, "artifactId"));
		}
		List<String> wrong = new ArrayList<>(BOUND_BY_MAVEN);
		wrong.removeAll(pinned);
		for (Path pom : poms()) {
			for (String kind : List.of("plugin", "dependency")) {
				for (Element element : elements(read(pom), kind)) {
					String name = child(element, "artifactId");
					String version = child(element, "version");
					boolean inherited = kind.equals("plugin") && version.isEmpty() && pinned.contains(name);
					if (!inherited && !version.equals("${project.version}") && !isExact(version, parent)) {
						wrong.add(ProductFiles.root().relativize(pom) + ": " + name);
					}
				}
			}
		}
		for (Element extension : elements(read(ProductFiles.root().resolve(".mvn/extensions.xml")), "extension")) {
			if (!EXACT.matcher(child(extension, "version")).matches()) {
				wrong.add(".mvn/extensions.xml: " + child(extension, "artifactId"));
			}
		}
		assertEquals(List.of(), wrong);
	}

	@Test
	void whatIsNotExactIsSeen() {
		for (String version : List.of("3.13.0", "1.10.500", "3.2.100-v20070620", "33.5.0-jre", "2.0.0.v20210101")) {
			assertTrue(EXACT.matcher(version).matches(), version);
		}
		for (String version : List.of("", "[1.0,2.0)", "1.0-SNAPSHOT", "LATEST", "RELEASE", "${other.version}", "[1.0]", "1.+")) {
			assertEquals(false, EXACT.matcher(version).matches(), version);
		}
	}

	/** An exact version, or a property of the parent that is one. */
	private static boolean isExact(String version, Document parent) {
		if (version.startsWith("${") && version.endsWith("}")) {
			List<Element> property = elements(parent, version.substring(2, version.length() - 1));
			return property.size() == 1 && EXACT.matcher(property.getFirst().getTextContent().strip()).matches();
		}
		return EXACT.matcher(version).matches();
	}

	private static List<Path> poms() throws IOException {
		try (Stream<Path> files = Files.find(ProductFiles.root(), 3, (path, attributes) -> path.endsWith("pom.xml"))) {
			return files.sorted().toList();
		}
	}

	private static Document read(Path file) throws Exception {
		return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
	}

	private static List<Element> elements(Document document, String name) {
		NodeList nodes = document.getElementsByTagName(name);
		return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
	}

	/** The text of a child; empty where there is none. */
	private static String child(Element element, String name) {
		for (var node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
			if (node.getNodeName().equals(name)) {
				return node.getTextContent().strip();
			}
		}
		return "";
	}
}
