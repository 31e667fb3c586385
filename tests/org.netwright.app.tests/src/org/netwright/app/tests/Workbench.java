// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.intro.IIntroManager;
import org.netwright.ui.theme.Motion;

/** The running workbench, used as a person uses it: real mouse and keyboard events, and waiting for what follows. */
final class Workbench {
	private static final long AGAIN = TimeUnit.MILLISECONDS.toNanos(300);

	private static final int NEAR = 12;

	private static boolean welcomeLeft;
	private static Point clicked;
	private static long clickedAt;

	private Workbench() {
	}

	/** The page; the first time with the welcome left, which a first start shows over everything, and without movements. */
	static IWorkbenchPage page() {
		if (!welcomeLeft) {
			welcomeLeft = true;
			IIntroManager welcome = PlatformUI.getWorkbench().getIntroManager();
			welcome.closeIntro(welcome.getIntro());
			// what moves is not yet where a test looks for it
			Motion.choose(false);
			settle();
		}
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

	/** Dispatches what is waiting, and what others have asked the UI thread to do later: on a busy machine that comes last. */
	static void settle() {
		Display display = Display.getCurrent();
		boolean[] over = { false };
		display.timerExec(150, () -> display.asyncExec(() -> over[0] = true));
		waitUntil("the events are dispatched", () -> over[0]);
	}

	/** Lets some milliseconds go by, and what comes of them. */
	static void pause(int milliseconds) {
		boolean[] over = { false };
		Display.getCurrent().timerExec(milliseconds, () -> over[0] = true);
		waitUntil("a moment is over", () -> over[0]);
	}

	/** Gives a control the keyboard. A window that closes leaves it nowhere when there is no window manager. */
	static void focus(Control control) {
		takeKeyboard(control);
		waitUntil("the keyboard is there", control::isFocusControl);
		// the toolkit says so before the window system has given it
		settle();
	}

	/** The same without waiting for it. */
	static void takeKeyboard(Control control) {
		control.getShell().forceActive();
		control.forceFocus();
	}

	/** Has a window in front with the keyboard. A request may be lost while another window goes. */
	static void activate(Shell shell) {
		Display display = shell.getDisplay();
		long[] asked = { 0 };
		waitUntil("the window " + shell.getText() + " has the keyboard", () -> {
			if (display.getActiveShell() != shell && System.nanoTime() - asked[0] > AGAIN) {
				shell.forceActive();
				asked[0] = System.nanoTime();
			}
			return display.getActiveShell() == shell;
		});
		settle();
	}

	/** A click of a real pointer: it travels through the window system, and the pointer is where it clicks. */
	static void click(Control control, Point at, int button) {
		Point point = control.toDisplay(at);
		person("mousemove", point.x, point.y);
		settle();
		assertEquals(point, Display.getCurrent().getCursorLocation(), "the pointer is where it was moved");
		wake(control.getShell());
		keepApart(point);
		person("click", button);
		settle();
	}

	/** A window manager would give the keyboard to a window that is clicked, if no other one has it. */
	private static void wake(Shell shell) {
		if (Display.getCurrent().getActiveShell() == null && (shell.getStyle() & (SWT.NO_FOCUS | SWT.ON_TOP | SWT.TOOL)) == 0) {
			activate(shell);
		}
	}

	/** A click soon after another one at the same place would make it a double click, and a double one a triple one. */
	private static void keepApart(Point point) {
		int time = Display.getCurrent().getDoubleClickTime();
		long since = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - clickedAt);
		if (clicked != null && Math.abs(point.x - clicked.x) + Math.abs(point.y - clicked.y) < NEAR && since < time) {
			pause((int) (time - since) + 1);
		}
		clicked = point;
		clickedAt = System.nanoTime();
	}

	/** A drag with the left button of a real pointer. */
	static void drag(Control control, Point from, Point to) {
		Point start = control.toDisplay(from);
		Point end = control.toDisplay(to);
		person("mousemove", start.x, start.y);
		settle();
		person("mousedown", 1);
		settle();
		for (int part = 1; part <= 4; part++) {
			person("mousemove", start.x + (end.x - start.x) * part / 4, start.y + (end.y - start.y) * part / 4);
			settle();
		}
		person("mouseup", 1);
		settle();
	}

	/** A double click of a real pointer. */
	static void doubleClick(Control control, Point at) {
		Point point = control.toDisplay(at);
		person("mousemove", point.x, point.y);
		settle();
		wake(control.getShell());
		keepApart(point);
		person("click", "--repeat", 2, "--delay", 60, 1);
		clickedAt = System.nanoTime();
		settle();
	}

	/** Text from a real keyboard; it goes to whatever has the focus. */
	static void type(String text) {
		person("type", "--delay", 20, "--", text);
		settle();
	}

	/** A key of a real keyboard, by its name for the window system; it goes to whatever has the focus. */
	static void press(String key) {
		person("key", key);
		settle();
	}

	/** A key of a real keyboard, pressed some times in a row as quickly as a person does. */
	static void press(String key, int times) {
		if (times > 0) {
			person("key", "--repeat", times, "--repeat-delay", 12, key);
			settle();
		}
	}

	static void person(Object... words) {
		List<String> command = new ArrayList<>(List.of("xdotool"));
		Arrays.stream(words).map(Object::toString).forEach(command::add);
		try {
			Process process = new ProcessBuilder(command).inheritIO().start();
			waitUntil("the window system has taken " + command, () -> !process.isAlive());
			assertEquals(0, process.exitValue(), command.toString());
		} catch (IOException e) {
			throw new UncheckedIOException("xdotool is missing; ./verify installs it", e);
		}
	}
}
