// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.tests;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** A dialog that a person works in: everything it takes to find its controls and to press its buttons. */
final class DialogMeeting {
	private static final int EVERY = 100;

	private DialogMeeting() {
	}

	/**
	 * Opens a dialog and works in it; closes it if the person has not. Fails as the person does.
	 *
	 * @param opens returns when the dialog is closed, or at once
	 */
	static void with(String title, Runnable opens, Consumer<Shell> person) {
		Display display = Display.getCurrent();
		Throwable[] failure = { null };
		boolean[] met = { false };
		display.timerExec(EVERY, new Runnable() {
			@Override
			public void run() {
				Shell shell = open(display, title).findFirst().orElse(null);
				if (shell == null) {
					display.timerExec(EVERY, this);
					return;
				}
				try {
					Workbench.activate(shell);
					person.accept(shell);
				} catch (Throwable e) {
					failure[0] = e;
				}
				if (!shell.isDisposed()) {
					shell.close();
				}
				met[0] = true;
			}
		});
		opens.run();
		Workbench.waitUntil("the dialog " + title + " was there", () -> met[0] && open(display, title).findAny().isEmpty());
		Workbench.settle();
		if (failure[0] != null) {
			throw new AssertionError(failure[0]);
		}
	}

	private static Stream<Shell> open(Display display, String title) {
		return Arrays.stream(display.getShells()).filter(each -> each.isVisible() && each.getText().equals(title));
	}

	/** All controls of a kind, in the order in which they were made. */
	static <T extends Control> List<T> all(Control control, Class<T> type) {
		return of(control, type).toList();
	}

	private static <T extends Control> Stream<T> of(Control control, Class<T> type) {
		Stream<T> self = type.isInstance(control) ? Stream.of(type.cast(control)) : Stream.empty();
		return control instanceof Composite composite
				? Stream.concat(self, Arrays.stream(composite.getChildren()).flatMap(child -> of(child, type))) : self;
	}

	static Button button(Control control, String text) {
		return of(control, Button.class).filter(each -> each.getText().replace("&", "").equals(text)).findFirst().orElseThrow();
	}

	/** Clicks a button with a real pointer. */
	static void press(Control control, String text) {
		Button button = button(control, text);
		Workbench.click(button, new Point(button.getSize().x / 2, button.getSize().y / 2), 1);
	}
}
