// SPDX-License-Identifier: EPL-2.0
package org.netwright.screenshots;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;
import org.netwright.ui.theme.PresentationMode;
import org.netwright.ui.theme.WorkbenchTheme;

/**
 * Inside the running product: brings the workbench into the state of each picture that is asked for, waits until the screen stands
 * still, and takes the pixels from the screen. It goes through the workbench's own interfaces, never through places on the screen,
 * so that pictures follow the layout. docs/make-screenshots compiles it and adds it to a copy of the product.
 *
 * <p>A name is that of a picture and how to show it: {@code design-dark-projector}. The gallery is all of them, as in {@code gallery-dark}.
 */
public final class Screenshots implements IStartup {
	private static final long PATIENCE = 60_000;
	private static final int TICK = 50;
	private static final int STILL = 8;
	private static final String DARK = "-dark";
	private static final String PROJECTOR = "-projector";
	private static final String SMALL = "-small";
	private static final String GALLERY = "gallery";
	private static final String TWICE = "-2x";

	private final Display display = PlatformUI.getWorkbench().getDisplay();
	private final Pictures pictures = new Pictures();
	private Rectangle large;

	/** Called by the workbench. */
	public Screenshots() {
	}

	@Override
	public void earlyStartup() {
		Path folder = Path.of(System.getProperty("netwright.screenshots.folder"));
		List<String> wanted = Arrays.stream(System.getProperty("netwright.screenshots").split(",")).flatMap(this::expand).toList();
		Thread.ofPlatform().name("Screenshots").start(() -> {
			int exit = 1;
			try {
				await("the window is open", () -> Pictures.activeWindow() != null && Pictures.activeWindow().getActivePage() != null);
				for (String name : wanted) {
					take(name, folder.resolve(name + ".png"));
				}
				exit = 0;
			} catch (Exception e) {
				System.err.println("no picture: " + e);
			} finally {
				Runtime.getRuntime().halt(exit);
			}
		});
	}

	/** The names of all pictures, shown as the name of the gallery asks for. */
	private Stream<String> expand(String name) {
		return name.startsWith(GALLERY) ? pictures.names().stream().map(picture -> picture + name.substring(GALLERY.length())) : Stream.of(name);
	}

	private void take(String name, Path file) throws Exception {
		String picture = name.replace(DARK, "").replace(PROJECTOR, "").replace(SMALL, "").replace(TWICE, "");
		if (!pictures.names().contains(picture)) {
			throw new IllegalArgumentException("there is no " + picture + "; there are " + pictures.names());
		}
		onScreen(() -> {
			dress(name);
			return null;
		});
		Control control = pictures.isDialog(picture) ? dialog(picture) : onScreen(() -> pictures.show(picture));
		ImageData[] seen = { onScreen(() -> pixels(control)) };
		int[] same = { 0 };
		await("the screen stands still for " + name, () -> {
			ImageData now = pixels(control);
			same[0] = Arrays.equals(now.data, seen[0].data) ? same[0] + 1 : 0;
			seen[0] = now;
			return same[0] >= STILL;
		});
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[] { seen[0] };
		loader.save(file.toString(), SWT.IMAGE_PNG);
		if (pictures.isDialog(picture)) {
			onScreen(() -> {
				((Shell) control).close();
				return null;
			});
		}
	}

	/** The theme, the mode and the size of the window that a name asks for; the pointer out of the way. */
	private void dress(String name) {
		if (WorkbenchTheme.isDark() != name.contains(DARK)) {
			WorkbenchTheme.toggle();
		}
		if (PresentationMode.isProjector() != name.contains(PROJECTOR)) {
			PresentationMode.setProjector(name.contains(PROJECTOR));
		}
		display.setCursorLocation(0, 0);
		Shell shell = Pictures.activeWindow().getShell();
		if (large == null) {
			large = shell.getBounds();
		}
		shell.setBounds(name.contains(SMALL) ? new Rectangle(0, 0, 1280, 800) : large);
	}

	/** Opens a dialog, which keeps the event loop to itself until it is closed, and finds its shell. */
	private Shell dialog(String picture) throws Exception {
		List<Shell> before = onScreen(() -> List.of(display.getShells()));
		display.asyncExec(() -> {
			try {
				pictures.show(picture);
			} catch (Exception e) {
				throw new IllegalStateException(e);
			}
		});
		Shell[] dialog = { null };
		await("the dialog is open for " + picture, () -> {
			dialog[0] = Arrays.stream(display.getShells()).filter(shell -> !before.contains(shell) && shell.isVisible()).findFirst().orElse(null);
			return dialog[0] != null;
		});
		return dialog[0];
	}

	/** What is on the screen where a control is, at the screen's resolution. */
	private ImageData pixels(Control control) {
		Rectangle area = area(control);
		Image image = new Image(display, area.width, area.height);
		GC screen = new GC(display);
		try {
			screen.copyArea(image, area.x, area.y);
			return image.getImageData(100 * Integer.getInteger("netwright.screenshots.scale", 1));
		} finally {
			screen.dispose();
			image.dispose();
		}
	}

	/** Where a control is on the screen; a shell with its menu bar and without the frame that a window manager would draw. */
	private Rectangle area(Control control) {
		if (!(control instanceof Shell shell)) {
			return display.map(control.getParent(), null, control.getBounds());
		}
		Rectangle inside = display.map(shell, null, shell.getClientArea());
		int top = shell.getBounds().y;
		return new Rectangle(inside.x, top, inside.width, inside.y + inside.height - top);
	}

	/** Lets the display look again and again, between its other events, until something is the case. Not on the UI thread. */
	private void await(String what, Callable<Boolean> condition) throws Exception {
		CompletableFuture<Void> met = new CompletableFuture<>();
		display.asyncExec(() -> look(what, condition, met, System.currentTimeMillis() + PATIENCE));
		met.get(2 * PATIENCE, TimeUnit.MILLISECONDS);
	}

	private void look(String what, Callable<Boolean> condition, CompletableFuture<Void> met, long end) {
		try {
			if (condition.call()) {
				met.complete(null);
			} else if (System.currentTimeMillis() > end) {
				met.completeExceptionally(new IllegalStateException("waited in vain until " + what));
			} else {
				display.timerExec(TICK, () -> look(what, condition, met, end));
			}
		} catch (Exception e) {
			met.completeExceptionally(e);
		}
	}

	/** Handles events until something is the case. On the UI thread. */
	static void whileEvents(Callable<Boolean> condition) throws Exception {
		Display display = Display.getCurrent();
		long end = System.currentTimeMillis() + PATIENCE;
		while (!condition.call()) {
			if (System.currentTimeMillis() > end) {
				throw new IllegalStateException("waited in vain for a network");
			}
			if (!display.readAndDispatch()) {
				display.sleep();
			}
		}
	}

	/** Runs something on the UI thread. */
	private <T> T onScreen(Callable<T> work) throws Exception {
		return display.syncCall(work::call);
	}
}
