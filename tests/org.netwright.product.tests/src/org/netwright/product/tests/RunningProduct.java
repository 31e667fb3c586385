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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** The materialised product, started as a person would start it, with a robot at mouse, keyboard and screen. */
final class RunningProduct implements AutoCloseable {
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
