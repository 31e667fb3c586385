// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.internal.welcome;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleActionAdapter;
import org.eclipse.swt.accessibility.AccessibleActionEvent;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.netwright.diagram.canvas.Canvas;
import org.netwright.diagram.canvas.Stroke;
import org.netwright.diagram.palette.Argb;
import org.netwright.diagram.palette.Palette;
import org.netwright.diagram.palette.Tone;
import org.netwright.ui.viewer.canvas.DrawingControl;

/** A drawing that can be clicked, or reached by Tab and pressed with Enter or Space, and that assistive software knows as a button. */
abstract class PaintedButton extends DrawingControl {
	/** The radius of the corners. */
	static final double RADIUS = 8;

	private final String name;
	private final Runnable action;
	private boolean hovered;
	private boolean pressed;

	PaintedButton(Composite parent, String name, Runnable action) {
		super(parent, SWT.NONE);
		this.name = name;
		this.action = action;
		setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
		addListener(SWT.MouseEnter, event -> hover(true));
		addListener(SWT.MouseExit, event -> hover(false));
		addListener(SWT.MouseDown, event -> press(event.button == 1));
		addListener(SWT.MouseUp, this::release);
		addListener(SWT.KeyDown, this::key);
		addListener(SWT.FocusIn, event -> redraw());
		addListener(SWT.FocusOut, event -> redraw());
		addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
		describe();
	}

	private void describe() {
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = name;
			}
		});
		getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = ACC.ROLE_PUSHBUTTON;
			}
		});
		getAccessible().addAccessibleActionListener(new AccessibleActionAdapter() {
			@Override
			public void getActionCount(AccessibleActionEvent event) {
				event.count = 1;
			}

			@Override
			public void doAction(AccessibleActionEvent event) {
				run();
				event.result = ACC.OK;
			}
		});
	}

	private void hover(boolean now) {
		hovered = now;
		redraw();
	}

	private void press(boolean now) {
		pressed = now;
		if (now) {
			setFocus();
		}
		redraw();
	}

	private void release(Event event) {
		boolean run = pressed && getClientArea().contains(event.x, event.y);
		press(false);
		if (run) {
			run();
		}
	}

	private void key(Event event) {
		if (event.character == SWT.CR || event.character == ' ') {
			run();
		}
	}

	/** Does what a click does. */
	void run() {
		action.run();
	}

	/** What assistive software reads out. */
	final String name() {
		return name;
	}

	/** Room around the content, drawn as the button's face. */
	final void paintFace(Canvas canvas, double width, double height, Palette palette, boolean framed) {
		int paper = palette.argb(Tone.PAPER);
		canvas.fillRectangle(0, 0, width, height, 0, paper);
		double strength = pressed ? 0.11 : hovered ? 0.07 : framed ? 0.03 : 0;
		int face = Argb.over(Argb.fade(palette.argb(Tone.PAPER_INK), strength), paper);
		canvas.fillRectangle(1, 1, width - 2, height - 2, RADIUS, face);
		if (isFocusControl()) {
			canvas.strokeRectangle(1.5, 1.5, width - 3, height - 3, RADIUS, Stroke.solid(1.5), palette.argb(Tone.PAPER_INK_SECONDARY));
		} else if (framed) {
			canvas.strokeRectangle(1, 1, width - 2, height - 2, RADIUS, Stroke.solid(1), palette.argb(Tone.PAPER_RULE));
		}
	}
}
