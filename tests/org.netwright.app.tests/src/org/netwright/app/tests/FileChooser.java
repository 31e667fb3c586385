// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * A person at the system's own dialog for files, which is no shell of SWT: it is found by its title in the window system, and answered
 * with a real keyboard. All of it happens on a thread of its own, for the UI thread is inside the dialog.
 */
final class FileChooser {
	private FileChooser() {
	}

	/** Waits for the dialog, types a path and confirms. */
	static CompletableFuture<Void> choose(String title, Path file) {
		return CompletableFuture.runAsync(() -> {
			xdotool("search", "--sync", "--onlyvisible", "--name", "^" + title + "$", "windowfocus", "--sync");
			xdotool("sleep", "0.5", "key", "ctrl+a");
			xdotool("type", "--delay", "20", "--", file.toString());
			xdotool("sleep", "0.5", "key", "Return");
		});
	}

	/** Waits for the dialog and leaves it. */
	static CompletableFuture<Void> cancel(String title) {
		return CompletableFuture.runAsync(() -> {
			xdotool("search", "--sync", "--onlyvisible", "--name", "^" + title + "$", "windowfocus", "--sync");
			xdotool("sleep", "0.5", "key", "Escape");
		});
	}

	private static void xdotool(String... words) {
		List<String> command = new ArrayList<>(List.of("timeout", "15", "xdotool"));
		command.addAll(List.of(words));
		try {
			Process process = new ProcessBuilder(command).inheritIO().start();
			if (!process.waitFor(20, TimeUnit.SECONDS) || process.exitValue() != 0) {
				throw new IllegalStateException(command + " did not work");
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}
}
