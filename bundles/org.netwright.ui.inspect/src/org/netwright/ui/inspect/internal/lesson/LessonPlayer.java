// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.lesson;

import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;

import org.eclipse.swt.widgets.Control;

/** Goes on by itself, as long as each step takes to be read. UI thread only. */
final class LessonPlayer {
	private final Control control;
	private final IntSupplier readingTime;
	private final BooleanSupplier goOn;
	private int run;
	private boolean playing;

	/**
	 * @param control     whose end ends playing
	 * @param readingTime of the step that is shown, in milliseconds
	 * @param goOn        shows the next step; false if there is none
	 */
	LessonPlayer(Control control, IntSupplier readingTime, BooleanSupplier goOn) {
		this.control = control;
		this.readingTime = readingTime;
		this.goOn = goOn;
	}

	boolean isPlaying() {
		return playing;
	}

	void play() {
		playing = true;
		wait(++run);
	}

	void stop() {
		playing = false;
		run++;
	}

	private void wait(int number) {
		control.getDisplay().timerExec(readingTime.getAsInt(), () -> {
			if (number != run || control.isDisposed()) {
				return;
			}
			if (goOn.getAsBoolean()) {
				wait(number);
			} else {
				stop();
			}
		});
	}
}
