// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.viewer.network;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.netwright.diagram.canvas.Box;

/**
 * How large a diagram is shown: it fits its control until a person zooms. Ctrl and the wheel zoom at the pointer, the wheel alone
 * scrolls up and down, with Shift sideways, and dragging with the middle button pans. UI thread only.
 */
public final class DiagramZoom {
	private static final double LARGEST_FIT = 1.6;
	private static final double LARGEST_PART = 4;
	private static final double MARGIN = 30;
	private static final int WHEEL_STEP = 16;
	private static final double LEAST = 0.05;
	private static final double LARGEST = 8;
	private static final double STEP = 1.1;
	private static final double KEY_STEP = 1.25;

	private final DiagramControl control;
	private final ZoomPane pane;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private boolean fits = true;
	private Point panFrom;

	DiagramZoom(DiagramControl control, ZoomPane pane) {
		this.control = control;
		this.pane = pane;
		control.addControlListener(ControlListener.controlResizedAdapter(event -> {
			control.stopGliding();
			contentChanged();
			tell();
		}));
		control.addListener(SWT.MouseWheel, this::wheel);
		control.addListener(SWT.MouseDown, event -> panFrom = event.button == 2 ? new Point(event.x, event.y) : null);
		control.addListener(SWT.MouseUp, event -> panFrom = null);
		control.addListener(SWT.MouseMove, this::pan);
	}

	/**
	 * The zoom.
	 *
	 * @return pixels per diagram unit, from 0.05 to 8
	 */
	public double factor() {
		return pane.zoom();
	}

	/**
	 * Whether the whole diagram is kept in view.
	 *
	 * @return false once a person has zoomed
	 */
	public boolean fits() {
		return fits;
	}

	/** Shows the whole diagram, now and whenever the control's size or the layout changes. */
	public void fit() {
		control.glide(() -> {
			fits = true;
			contentChanged();
		});
		tell();
	}

	/**
	 * Shows a part of the diagram in the middle, as large as there is room, with a margin.
	 *
	 * @param part in diagram units
	 */
	public void fit(Box part) {
		Rectangle area = control.getClientArea();
		if (area.width > 0 && area.height > 0) {
			Box room = part.grow(MARGIN);
			double factor = Math.min(LARGEST_PART, Math.min(area.width / room.width(), area.height / room.height()));
			control.glide(() -> {
				toMiddle(factor);
				control.scrollTo((int) Math.round(pane.originX() + part.centreX() * pane.zoom() - area.width / 2.0),
						(int) Math.round(pane.originY() + part.centreY() * pane.zoom() - area.height / 2.0));
			});
			tell();
		}
	}

	/** Shows one diagram unit as one pixel. */
	public void actualSize() {
		control.glide(() -> toMiddle(1));
	}

	/** Shows everything a quarter larger. */
	public void in() {
		control.glide(() -> toMiddle(factor() * KEY_STEP));
	}

	/** Shows everything a fifth smaller. */
	public void out() {
		control.glide(() -> toMiddle(factor() / KEY_STEP));
	}

	/**
	 * Hears of each change of the zoom and of the control's size, which moves everything.
	 *
	 * @param listener called on the UI thread
	 */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	double diagramX(int x) {
		return (x + control.getViewport().getViewLocation().x - pane.originX()) / pane.zoom();
	}

	double diagramY(int y) {
		return (y + control.getViewport().getViewLocation().y - pane.originY()) / pane.zoom();
	}

	void contentChanged() {
		Rectangle area = control.getClientArea();
		if (fits && control.scene() != null && area.width > 0 && area.height > 0) {
			Box all = control.scene().bounds();
			pane.setZoom(Math.clamp(Math.min(area.width / all.width(), area.height / all.height()), LEAST, LARGEST_FIT));
		}
	}

	private void toMiddle(double factor) {
		Rectangle area = control.getClientArea();
		to(factor, area.width / 2, area.height / 2);
	}

	/** Zooms so that what is at a point of the control stays there. */
	private void to(double factor, int x, int y) {
		if (control.scene() == null) {
			return;
		}
		double atX = diagramX(x);
		double atY = diagramY(y);
		fits = false;
		pane.setZoom(Math.clamp(factor, LEAST, LARGEST));
		control.getViewport().getUpdateManager().performValidation();
		control.scrollTo((int) Math.round(pane.originX() + atX * pane.zoom() - x), (int) Math.round(pane.originY() + atY * pane.zoom() - y));
		tell();
	}

	private void tell() {
		listeners.forEach(Runnable::run);
	}

	private void wheel(Event event) {
		if ((event.stateMask & SWT.MOD1) != 0) {
			event.doit = false;
			control.stopGliding();
			to(factor() * Math.pow(STEP, Math.signum(event.count)), event.x, event.y);
		} else if ((event.stateMask & SWT.MOD2) != 0) {
			event.doit = false;
			control.stopGliding();
			org.eclipse.draw2d.geometry.Point at = control.getViewport().getViewLocation();
			control.scrollTo(at.x - WHEEL_STEP * event.count, at.y);
		}
	}

	private void pan(Event event) {
		if (panFrom != null) {
			control.stopGliding();
			org.eclipse.draw2d.geometry.Point at = control.getViewport().getViewLocation();
			control.scrollTo(at.x + panFrom.x - event.x, at.y + panFrom.y - event.y);
			panFrom = new Point(event.x, event.y);
		}
	}
}
