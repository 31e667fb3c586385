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

	/** A real click, through the window system. */
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

	/** A click as the control's own listeners get it, without the window system, whose pointer a drawing does not always get in tests. */
	static void clickDrawing(Control control, Point at, int button) {
		for (int type : new int[] { SWT.MouseMove, SWT.MouseDown, SWT.MouseUp }) {
			Event event = new Event();
			event.x = at.x;
			event.y = at.y;
			event.button = type == SWT.MouseMove ? 0 : button;
			control.notifyListeners(type, event);
		}
		settle();
	}

	/** A key as the control's own listeners get it. */
	static void press(Control control, int keyCode) {
		for (int type : new int[] { SWT.KeyDown, SWT.KeyUp }) {
			Event event = new Event();
			event.keyCode = keyCode;
			event.character = keyCode < 128 ? (char) keyCode : 0;
			control.notifyListeners(type, event);
		}
		settle();
	}

	private static void post(int type, java.util.function.Consumer<Event> fill) {
		Event event = new Event();
		event.type = type;
		fill.accept(event);
		assertTrue(Display.getCurrent().post(event), "the display takes an event of type " + type);
	}
}
