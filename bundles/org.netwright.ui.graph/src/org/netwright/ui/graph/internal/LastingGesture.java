// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.netwright.model.edit.history.Gesture;
import org.netwright.model.edit.history.History;

/**
 * A movement of a person that comes in many small events and has no end of its own, such as turning the wheel or holding a key: it
 * ends after a moment without one, or when the mouse button is let go that was pressed for it. What happens in it becomes one entry of the history. UI thread only.
 */
public final class LastingGesture {
	private static final int PAUSE = 800;

	private final Control control;
	private final Runnable endLater = this::pause;
	private boolean held;
	private Gesture gesture;
	private History history;

	/**
	 * Nothing happens yet.
	 *
	 * @param control which people move; the gesture ends when the keyboard leaves it
	 * @param dragged whether it is dragged: then the gesture lasts until the mouse button is let go, however long a hand rests
	 */
	public LastingGesture(Control control, boolean dragged) {
		this.control = control;
		control.addListener(SWT.MouseDown, event -> held = dragged);
		control.addListener(SWT.MouseUp, event -> {
			if (held) {
				held = false;
				end();
			}
		});
		control.addListener(SWT.FocusOut, event -> {
			held = false;
			end();
		});
		control.addListener(SWT.Dispose, event -> end());
	}

	/**
	 * Goes on with the gesture, or begins it. To be called before each step of it.
	 *
	 * @param of the history that gets the steps
	 */
	public void goOn(History of) {
		if (history != of) {
			end();
		}
		if (gesture == null) {
			history = of;
			gesture = of.beginGesture();
		}
		control.getDisplay().timerExec(PAUSE, endLater);
	}

	private void pause() {
		if (!held) {
			end();
		}
	}

	/** Ends the gesture: what follows is an entry of its own. Does nothing if there is none. */
	public void end() {
		if (gesture != null) {
			gesture.close();
			gesture = null;
			history = null;
			if (!control.getDisplay().isDisposed()) {
				control.getDisplay().timerExec(-1, endLater);
			}
		}
	}
}
