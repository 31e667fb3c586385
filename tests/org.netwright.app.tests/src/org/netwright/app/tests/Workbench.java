// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;

/** The running workbench, used as a person uses it: real mouse and keyboard events, and waiting for what follows. */
final class Workbench {
	private Workbench() {
	}

	static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
	}

	/** Runs the event loop until something holds; fails after 20 seconds. */
	static void waitUntil(String what, BooleanSupplier condition) {
		Display display = Display.getCurrent();
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
		while (!condition.getAsBoolean()) {
			assertTrue(System.nanoTime() < end, "waited in vain until " + what);
			if (!display.readAndDispatch()) {
				display.timerExec(10, () -> { });
				display.sleep();
			}
		}
	}

	/** Dispatches what is waiting. */
	static void settle() {
		Display display = Display.getCurrent();
		boolean[] over = { false };
		display.timerExec(150, () -> over[0] = true);
		waitUntil("the events are dispatched", () -> over[0]);
	}

	static void click(Control control, Point at, int button) {
		Point point = control.toDisplay(at);
		post(SWT.MouseMove, event -> {
			event.x = point.x;
			event.y = point.y;
		});
		settle();
		post(SWT.MouseDown, event -> event.button = button);
		post(SWT.MouseUp, event -> event.button = button);
		settle();
	}

	static void press(int keyCode) {
		post(SWT.KeyDown, event -> event.keyCode = keyCode);
		post(SWT.KeyUp, event -> event.keyCode = keyCode);
		settle();
	}

	static void type(char character) {
		post(SWT.KeyDown, event -> event.character = character);
		post(SWT.KeyUp, event -> event.character = character);
		settle();
	}

	private static void post(int type, java.util.function.Consumer<Event> fill) {
		Event event = new Event();
		event.type = type;
		fill.accept(event);
		assertTrue(Display.getCurrent().post(event), "the display takes an event of type " + type);
	}
}
