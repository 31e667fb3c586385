// SPDX-License-Identifier: EPL-2.0
package org.netwright.product.tests;

import java.awt.AWTException;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** The materialised product, started as a person would start it, with a robot at mouse, keyboard and screen. */
final class RunningProduct implements AutoCloseable {
	/** What the window's title ends with. */
	private static final String WINDOW = "Netwright *$";

	private final Process process;
	private final Path home;
	private final Robot robot;
	private final long started;

	RunningProduct(Path home, List<String> javaOptions, Path... files) throws IOException, AWTException {
		this.home = home;
		robot = new Robot();
		robot.setAutoDelay(20);
		List<String> command = new ArrayList<>();
		command.add(ProductFiles.product().resolve("netwright").toString());
		for (Path file : files) {
			command.add(file.toString());
		}
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(home.resolve("output.txt").toFile());
		builder.environment().put("NETWRIGHT_WORKSPACE", home.resolve("workspace").toString());
		builder.environment().put("NETWRIGHT_JAVA_OPTIONS", String.join(" ", javaOptions));
		started = System.nanoTime();
		process = builder.start();
	}

	double secondsSinceStart() {
		return (System.nanoTime() - started) / 1e9;
	}

	boolean isAlive() {
		return process.isAlive();
	}

	/** What the product printed. */
	String output() throws IOException {
		return Files.readString(home.resolve("output.txt"));
	}

	/** The workbench's log; empty when nothing was logged. */
	String log() throws IOException {
		Path log = home.resolve("workspace/.metadata/.log");
		return Files.exists(log) ? Files.readString(log) : "";
	}

	BufferedImage screen() {
		return robot.createScreenCapture(new Rectangle(Toolkit.getDefaultToolkit().getScreenSize()));
	}

	void click(int x, int y) {
		robot.mouseMove(x, y);
		robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
		robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
	}

	void quit() {
		robot.keyPress(KeyEvent.VK_CONTROL);
		robot.keyPress(KeyEvent.VK_Q);
		robot.keyRelease(KeyEvent.VK_Q);
		robot.keyRelease(KeyEvent.VK_CONTROL);
	}

	/** What the window says that it shows; empty as long as there is no window. */
	String title() {
		return xdotool("search", "--onlyvisible", "--name", WINDOW, "getwindowname");
	}

	/** A key of the keyboard, for the window; there is no window manager that gives it the keyboard. */
	void press(String key) {
		xdotool("search", "--onlyvisible", "--name", WINDOW, "windowfocus", "--sync");
		xdotool("key", key);
	}

	/** Text for whatever has the keyboard. */
	void type(String text) {
		xdotool("type", "--delay", "40", "--", text);
	}

	void pause(int seconds) {
		robot.delay(seconds * 1000);
	}

	/** Waits until the product has ended by itself. */
	int end() throws InterruptedException {
		if (!process.waitFor(60, TimeUnit.SECONDS)) {
			throw new IllegalStateException("Netwright does not end");
		}
		return process.exitValue();
	}

	/** What it prints; nothing if it does not find what it looks for. */
	private static String xdotool(String... words) {
		List<String> command = new ArrayList<>(List.of("timeout", "10", "xdotool"));
		command.addAll(List.of(words));
		try {
			Process tool = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
			return new String(tool.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
		} catch (IOException e) {
			throw new UncheckedIOException("xdotool is missing; ./verify installs it", e);
		}
	}

	/** Looks every tenth of a second until something holds; false after the time. */
	boolean waitFor(int seconds, BooleanSupplier condition) {
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
		while (System.nanoTime() < end) {
			if (condition.getAsBoolean()) {
				return true;
			}
			robot.delay(100);
		}
		return false;
	}

	@Override
	public void close() throws InterruptedException {
		process.destroy();
		if (!process.waitFor(20, TimeUnit.SECONDS)) {
			process.destroyForcibly();
		}
	}
}
