// SPDX-License-Identifier: EPL-2.0
package org.netwright.benchmarks.editor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What the product takes.
 *
 * @param heap     MiB of objects that are left when garbage is collected
 * @param resident MiB of the whole process in memory, before that
 */
record Memory(double heap, double resident) {
	private static final double MEBIBYTE = 1024 * 1024;

	static Memory now() throws IOException {
		double kibibytes = Files.readAllLines(Path.of("/proc/self/status")).stream().filter(line -> line.startsWith("VmRSS:"))
				.mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D+", ""))).findFirst().orElse(Double.NaN);
		for (int i = 0; i < 3; i++) {
			System.gc();
			Loop.pause(200);
		}
		Runtime runtime = Runtime.getRuntime();
		return new Memory((runtime.totalMemory() - runtime.freeMemory()) / MEBIBYTE, kibibytes / 1024);
	}

	void addTo(Table table, String when, double mostHeap) {
		table.memory("heap in use, " + when, heap, mostHeap);
		table.memory("whole process in memory, " + when, resident, 0);
	}
}
