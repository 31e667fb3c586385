// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;

/** Dialogs that open while something runs: what they say, and a press on one of their buttons. */
final class Dialogs {
	private static final int EVERY = 100;

	private Dialogs() {
	}

	/**
	 * Runs something that opens a dialog, clicks a button of it with a real pointer, and waits until it is over.
	 *
	 * @param title  of the dialog
	 * @param button by its text without mnemonic
	 * @param opens  returns when the dialog is closed, or at once
	 * @return what the dialog said, line by line
	 */
	static String answer(String title, String button, Runnable opens) {
		return answers(title, List.of(button), opens).getFirst();
	}

	/**
	 * Runs something that opens dialogs of one title, one after the other, and clicks a button of each.
	 *
	 * @param buttons one for each dialog
	 * @return what each of them said
	 */
	static List<String> answers(String title, List<String> buttons, Runnable opens) {
		return meet(title, buttons, (dialog, text) -> {
			Button button = button(dialog, text);
			if (button == null) {
				((Window) dialog.getData()).close();
			} else {
				Workbench.click(button, new Point(button.getSize().x / 2, button.getSize().y / 2), 1);
			}
		}, opens);
	}

	/**
	 * Runs something that opens a dialog, presses a key in it, and waits until it is over.
	 *
	 * @param key by its name for the window system
	 * @return what the dialog said, line by line
	 */
	static String key(String title, String key, Runnable opens) {
		return meet(title, List.of(key), (dialog, name) -> {
			dialog.forceActive();
			Workbench.press(name);
		}, opens).getFirst();
	}

	private static List<String> meet(String title, List<String> answers, BiConsumer<Shell, String> person, Runnable opens) {
		Display display = Display.getCurrent();
		List<String> said = new ArrayList<>();
		Set<Shell> met = new HashSet<>();
		boolean[] over = { false };
		display.timerExec(EVERY, new Runnable() {
			@Override
			public void run() {
				Shell dialog = open(display, title).filter(shell -> !met.contains(shell)).findFirst().orElse(null);
				if (dialog != null) {
					met.add(dialog);
					said.add(texts(dialog));
					// the next dialog may open while this one is being answered
					display.timerExec(EVERY, this);
					person.accept(dialog, answers.get(said.size() - 1));
				} else if (!over[0] && said.size() < answers.size()) {
					display.timerExec(EVERY, this);
				}
			}
		});
		opens.run();
		Workbench.waitUntil("dialogs " + title + " were there", () -> said.size() == answers.size());
		over[0] = true;
		Workbench.settle();
		assertEquals(0, open(display, title).count());
		return said;
	}

	private static Stream<Shell> open(Display display, String title) {
		return Arrays.stream(display.getShells()).filter(shell -> shell.isVisible() && shell.getText().equals(title));
	}

	/** All that is written in a control. */
	static String texts(Control control) {
		StringBuilder text = new StringBuilder();
		if (control instanceof Label label) {
			text.append(label.getText()).append('\n');
		}
		if (control instanceof Link link) {
			text.append(link.getText()).append('\n');
		}
		if (control instanceof Composite composite) {
			for (Control child : composite.getChildren()) {
				text.append(texts(child));
			}
		}
		return text.toString();
	}

	private static Button button(Composite composite, String text) {
		for (Control child : composite.getChildren()) {
			if (child instanceof Button button && button.getText().replace("&", "").equals(text)) {
				return button;
			}
			if (child instanceof Composite inner && button(inner, text) != null) {
				return button(inner, text);
			}
		}
		return null;
	}
}
