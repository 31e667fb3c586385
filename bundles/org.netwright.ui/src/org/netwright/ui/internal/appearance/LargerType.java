// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.internal.appearance;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.function.Consumer;

import org.eclipse.jface.resource.DeviceResourceManager;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.netwright.ui.theme.PresentationMode;

/**
 * Gives all controls of the workbench's windows larger type: those that are there, and those that come later when they get their first
 * size. Each keeps the difference to the others, and gets its own font back in the end. The larger
 * fonts stay until the display ends, for parts that are hidden then may still have them. UI thread only.
 */
final class LargerType {
	private static final int STYLED = 100;
	private static final String SIZES = "org.netwright.ui.largerType"; //$NON-NLS-1$

	/** A control's own font and the larger one. */
	private record Sizes(Font own, Font larger) {
	}

	private final Display display;
	private final Listener resized = this::resized;
	private final Listener painted = this::painted;
	/**
	 * The larger fonts and what they were made of: some composites hand their font on to their children. None of these fonts is anybody's
	 * own, as it could be if it came from the resources that the workbench shares: a title may be as large as a larger heading.
	 */
	private final Map<Font, Font> made = new HashMap<>();
	private ResourceManager fonts;
	private boolean larger;
	private boolean placing;
	/** Those whose larger type has not been seen yet: before that, some of them do not know how much room it takes. */
	private final Set<Control> unseen = Collections.newSetFromMap(new WeakHashMap<>());

	LargerType(Display display) {
		this.display = display;
	}

	/** Makes type larger, or as it was. */
	void set(boolean wanted) {
		if (wanted == larger) {
			return;
		}
		larger = wanted;
		if (fonts == null) {
			fonts = new DeviceResourceManager(display);
			display.disposeExec(fonts::dispose);
		}
		if (wanted) {
			display.addFilter(SWT.Resize, resized);
			display.addFilter(SWT.Paint, painted);
			inAllWindows(this::enlarge);
		} else {
			display.removeFilter(SWT.Resize, resized);
			display.removeFilter(SWT.Paint, painted);
			inAllWindows(LargerType::restore);
		}
		placeSoon();
	}

	/** Gives everything its place once more. */
	private void placeSoon() {
		if (!placing) {
			placing = true;
			display.timerExec(STYLED, () -> {
				placing = false;
				for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
					window.getShell().layout(true, true);
				}
			});
		}
	}

	private void inAllWindows(Consumer<Control> change) {
		for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
			Shell shell = window.getShell();
			walk(shell, change);
			shell.layout(true, true);
		}
	}

	private static void walk(Composite parent, Consumer<Control> change) {
		for (Control child : parent.getChildren()) {
			if (!(child instanceof Shell)) {
				if (child instanceof Composite composite) {
					walk(composite, change);
				}
				change.accept(child);
			}
		}
	}

	private void resized(Event event) {
		if (event.widget instanceof Control control && !(control instanceof Shell) && isInWindow(control) && enlarge(control)) {
			control.requestLayout();
			placeSoon();
		}
	}

	/** The style sheets give tabs and tables their font back whenever another part is activated. */
	private void painted(Event event) {
		if (event.widget instanceof Control control && unseen.remove(control)) {
			placeSoon();
		}
		if (event.widget instanceof Control control && !(control instanceof Shell) && !isLarger(control) && isInWindow(control)) {
			display.asyncExec(() -> {
				if (larger && !control.isDisposed() && enlarge(control)) {
					placeSoon();
				}
			});
		}
	}

	private static boolean isInWindow(Control control) {
		Shell shell = control.getShell();
		return Arrays.stream(PlatformUI.getWorkbench().getWorkbenchWindows()).anyMatch(window -> window.getShell() == shell);
	}

	/** Also when somebody gave the control another font since. Says whether the control has another font now. */
	private boolean enlarge(Control control) {
		if (isLarger(control)) {
			return false;
		}
		Font now = control.getFont();
		Font own = made.get(now);
		if (own != null) {
			control.setData(SIZES, new Sizes(own, now));
			return false;
		}
		double height = now.getFontData()[0].getHeight() * PresentationMode.TYPE;
		Font large = fonts.create(FontDescriptor.createFrom(now).setHeight((int) Math.round(height)));
		made.put(large, now);
		control.setData(SIZES, new Sizes(now, large));
		control.setFont(large);
		unseen.add(control);
		return true;
	}

	private static boolean isLarger(Control control) {
		return control.getData(SIZES) instanceof Sizes sizes && sizes.larger().equals(control.getFont());
	}

	private static void restore(Control control) {
		if (control.getData(SIZES) instanceof Sizes sizes) {
			boolean large = isLarger(control);
			control.setData(SIZES, null);
			if (large) {
				control.setFont(sizes.own().isDisposed() ? null : sizes.own());
			}
		}
	}
}
