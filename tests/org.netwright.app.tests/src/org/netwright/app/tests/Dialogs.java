// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;

/** Dialogs that open while something runs: what they say, and a press on one of their buttons. */
final class Dialogs {
	private static final int EVERY = 100;

	private Dialogs() {
	}

	/**
	 * Runs something that opens a dialog, presses a button of it, and waits until it is over.
	 *
	 * @param title  of the dialog
	 * @param button by its text without mnemonic
	 * @param opens  returns when the dialog is closed, or at once
	 * @return what the dialog said, line by line
	 */
	static String answer(String title, String button, Runnable opens) {
		Display display = Display.getCurrent();
		List<String> said = new ArrayList<>();
		boolean[] over = { false };
		display.timerExec(EVERY, new Runnable() {
			@Override
			public void run() {
				Shell dialog = Arrays.stream(display.getShells()).filter(shell -> shell.isVisible() && shell.getText().equals(title)).findFirst().orElse(null);
				if (dialog == null) {
					if (!over[0]) {
						display.timerExec(EVERY, this);
					}
					return;
				}
				said.add(texts(dialog));
				Button found = button(dialog, button);
				if (found == null) {
					((Window) dialog.getData()).close();
				} else {
					found.notifyListeners(SWT.Selection, new Event());
				}
			}
		});
		opens.run();
		Workbench.waitUntil("a dialog " + title + " was there", () -> !said.isEmpty());
		over[0] = true;
		Workbench.settle();
		assertEquals(0, Arrays.stream(display.getShells()).filter(shell -> shell.isVisible() && shell.getText().equals(title)).count());
		assertNotNull(said.getFirst());
		return said.getFirst();
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
