// SPDX-License-Identifier: EPL-2.0
package org.netwright.benchmarks.editor;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;

/** A pointer and a keyboard whose events come through the window system: one xdotool that does line by line what it is told. */
final class Person implements AutoCloseable {
	private final Process process;
	private final BufferedWriter orders;

	Person() throws IOException {
		process = new ProcessBuilder("xdotool", "-").redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.INHERIT)
				.start();
		orders = process.outputWriter();
	}

	/** Moves the pointer to a point of a control. */
	void move(Control control, Point at) {
		Point point = control.toDisplay(at);
		order("mousemove " + point.x + " " + point.y);
	}

	/** Presses a button; 4 and 5 are the wheel, up and down. */
	void press(int button) {
		order("mousedown " + button);
	}

	void release(int button) {
		order("mouseup " + button);
	}

	/** Turns the wheel by one notch. */
	void wheel(boolean up) {
		order("click " + (up ? 4 : 5));
	}

	/** A key with its modifiers, by its names for the window system. */
	void key(String key) {
		order("key --delay 0 " + key);
	}

	void keyDown(String key) {
		order("keydown " + key);
	}

	void keyUp(String key) {
		order("keyup " + key);
	}

	private void order(String order) {
		try {
			orders.write(order);
			orders.newLine();
			orders.flush();
		} catch (IOException e) {
			throw new UncheckedIOException("xdotool has ended", e);
		}
	}

	@Override
	public void close() {
		process.destroy();
	}
}
