// SPDX-License-Identifier: EPL-2.0
package org.netwright.benchmarks.harness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;

/** Where and with what a measurement was made. */
final class Machine {

	private Machine() {
	}

	/** One line: day, processor, cores, system, Java. */
	static String describe() {
		return LocalDate.now() + ", " + processor() + ", " + Runtime.getRuntime().availableProcessors() + " cores, "
				+ System.getProperty("os.name") + ", Java " + System.getProperty("java.version");
	}

	private static String processor() {
		Path file = Path.of("/proc/cpuinfo");
		if (!Files.isReadable(file)) {
			return System.getProperty("os.arch");
		}
		try (Stream<String> lines = Files.lines(file)) {
			return lines.filter(line -> line.startsWith("model name")).map(line -> line.substring(line.indexOf(':') + 2))
					.findFirst().orElse(System.getProperty("os.arch"));
		} catch (IOException e) {
			return System.getProperty("os.arch");
		}
	}
}
