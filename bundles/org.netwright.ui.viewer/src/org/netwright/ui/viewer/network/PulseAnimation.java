// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.viewer.network;

import org.netwright.diagram.drawing.DiagramPainter;
import org.netwright.diagram.drawing.Pulses;
import org.netwright.ui.theme.Motion;
import org.netwright.ui.viewer.canvas.GcCanvas;

/**
 * Lets dots run along connections for a fraction of a second. Only what is painted moves; whoever wants no movements has none, and a
 * machine that is too slow for them soon has none either. UI thread only.
 */
final class PulseAnimation {
	/** How long it takes at most, in milliseconds. */
	static final int DURATION = 600;

	private static final int FRAME = 16;
	private static final int SLOW = 90;
	private static final double NANOS = 1e6;

	private final DiagramControl control;
	private final Runnable tick = this::tick;
	private Pulses pulses = Pulses.NONE;
	private int duration = DURATION;
	private long began;
	private long painted;

	PulseAnimation(DiagramControl control) {
		this.control = control;
		control.addDisposeListener(event -> stop());
	}

	/** Whether dots are on their way. */
	boolean isRunning() {
		return pulses.count() > 0;
	}

	/** Begins anew. */
	void begin(Pulses next, int milliseconds) {
		stop();
		if (next.count() > 0 && control.isVisible() && Motion.isOn()) {
			pulses = next;
			duration = Math.min(DURATION, milliseconds);
			began = System.nanoTime();
			painted = began;
			control.redraw();
			control.getDisplay().timerExec(FRAME, tick);
		}
	}

	private void tick() {
		long now = System.nanoTime();
		if (now - began > duration * NANOS || now - painted > SLOW * NANOS) {
			stop();
		} else {
			painted = now;
			control.redraw();
			control.getDisplay().timerExec(FRAME, tick);
		}
	}

	void paint(GcCanvas canvas, DiagramPainter painter) {
		if (isRunning()) {
			painter.paintPulses(canvas, pulses, Math.clamp((System.nanoTime() - began) / (duration * NANOS), 0, 1));
		}
	}

	void stop() {
		if (isRunning()) {
			pulses = Pulses.NONE;
			if (!control.isDisposed()) {
				control.getDisplay().timerExec(-1, tick);
				control.redraw();
			}
		}
	}
}
