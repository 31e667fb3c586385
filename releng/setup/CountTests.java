// SPDX-License-Identifier: EPL-2.0

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.w3c.dom.Element;

/**
 * Prints how many tests of each bundle ran, from the reports under the given folders, and closes with the total. A child of
 * such a folder has tests if its name says so or if it keeps them in a folder {@code test}.
 */
public final class CountTests {
	private record Count(int run, int failed, int skipped) {
		Count plus(Count other) {
			return new Count(run + other.run, failed + other.failed, skipped + other.skipped);
		}
	}

	private CountTests() {
	}

	public static void main(String[] args) throws Exception {
		TreeMap<String, Count> counts = new TreeMap<>();
		for (String folder : args) {
			for (Path bundle : bundles(Path.of(folder))) {
				counts.put(bundle.getFileName().toString(), count(bundle.resolve("target/surefire-reports")));
			}
		}
		Count total = new Count(0, 0, 0);
		boolean complete = true;
		for (var entry : counts.entrySet()) {
			Count count = entry.getValue();
			System.out.printf("%-40s %5d tests, %d failed, %d skipped%n", entry.getKey(), count.run, count.failed, count.skipped);
			total = total.plus(count);
			complete &= count.run > 0;
		}
		if (!complete) {
			System.out.println("A test bundle ran no test.");
		}
		System.out.printf("%d passed, %d failed, %d skipped%n", total.run - total.failed - total.skipped, total.failed, total.skipped);
		System.exit(complete && total.failed == 0 ? 0 : 1);
	}

	private static List<Path> bundles(Path tests) throws IOException {
		try (Stream<Path> children = Files.list(tests)) {
			return children.filter(Files::isDirectory)
					.filter(child -> child.getFileName().toString().endsWith(".tests") || Files.isDirectory(child.resolve("test"))).toList();
		}
	}

	private static Count count(Path reports) throws Exception {
		Count sum = new Count(0, 0, 0);
		if (!Files.isDirectory(reports)) {
			return sum;
		}
		try (Stream<Path> files = Files.walk(reports)) {
			for (Path file : files.filter(f -> f.toString().endsWith(".xml")).toList()) {
				Element suite = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile()).getDocumentElement();
				sum = sum.plus(new Count(number(suite, "tests"), number(suite, "failures") + number(suite, "errors"), number(suite, "skipped")));
			}
		}
		return sum;
	}

	private static int number(Element suite, String attribute) {
		String value = suite.getAttribute(attribute);
		return value.isEmpty() ? 0 : Integer.parseInt(value);
	}
}
