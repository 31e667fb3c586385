// SPDX-License-Identifier: EPL-2.0
package org.netwright.product.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The product's start script, run to its end as from a shell without a display. */
record RunningCommand(int exit, String out, String err) {

	static RunningCommand run(Path folder, String... arguments) throws IOException, InterruptedException {
		return run(folder, Map.of(), arguments);
	}

	static RunningCommand run(Path folder, Map<String, String> environment, String... arguments) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>();
		command.add(ProductFiles.product().resolve("netwright").toString());
		command.addAll(List.of(arguments));
		Path out = Files.createTempFile("netwright", ".out");
		Path err = Files.createTempFile("netwright", ".err");
		ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectOutput(out.toFile()).redirectError(err.toFile());
		builder.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY"));
		builder.environment().putAll(environment);
		Process process = builder.start();
		try {
			assertTrue(process.waitFor(120, TimeUnit.SECONDS), () -> command + " does not end");
			return new RunningCommand(process.exitValue(), Files.readString(out), Files.readString(err));
		} finally {
			process.destroyForcibly();
			Files.delete(out);
			Files.delete(err);
		}
	}
}
