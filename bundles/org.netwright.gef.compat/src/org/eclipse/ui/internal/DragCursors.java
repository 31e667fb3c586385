// SPDX-License-Identifier: EPL-2.0
package org.eclipse.ui.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Cursor;
import org.eclipse.swt.widgets.Display;

/** Cursors that GEF's flyout palette shows while it is dragged; the workbench dropped the class of this name. */
public final class DragCursors {
	/** The value that GEF asks for when the palette may not be dropped. */
	public static final int INVALID = 0;
	public static final int LEFT = 1;
	public static final int RIGHT = 2;
	public static final int TOP = 3;
	public static final int BOTTOM = 4;
	public static final int CENTER = 5;
	public static final int OFFSCREEN = 6;
	public static final int FASTVIEW = 7;

	private DragCursors() {
	}

	/**
	 * The cursor of a drop position.
	 *
	 * @param code one of the constants of this class
	 * @return a cursor of the system, which the caller must not dispose
	 */
	public static Cursor getCursor(int code) {
		return Display.getCurrent().getSystemCursor(style(code));
	}

	private static int style(int code) {
		return switch (code) {
		case LEFT -> SWT.CURSOR_SIZEW;
		case RIGHT -> SWT.CURSOR_SIZEE;
		case TOP -> SWT.CURSOR_SIZEN;
		case BOTTOM -> SWT.CURSOR_SIZES;
		case INVALID -> SWT.CURSOR_NO;
		default -> SWT.CURSOR_SIZEALL;
		};
	}
}
