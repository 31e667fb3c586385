// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.drawing;

import org.netwright.diagram.canvas.Canvas;
import org.netwright.diagram.canvas.Stroke;
import org.netwright.diagram.palette.Palette;
import org.netwright.diagram.palette.Tone;
import org.netwright.diagram.scene.Scene;

/** Draws dots that run along connections. Thread-safe. */
final class PulsePainter {

	private static final double SMALLEST = 2.2;
	private static final double GROWTH = 3.4;

	private final Palette palette;
	private final double scale;
	private final Stroke outline;

	PulsePainter(Scene scene, Palette palette) {
		this.palette = palette;
		scale = scene.emphasis().line();
		outline = scene.emphasis().of(Stroke.solid(1));
	}

	/** The strongest lie above the others; share 0 is at the source, 1 at the target. */
	void paint(Canvas canvas, Pulses pulses, double share) {
		for (Pulses.Pulse pulse : pulses.pulses().reversed()) {
			PathPlaces places = new PathPlaces(pulse.edge().path());
			double radius = scale * (SMALLEST + GROWTH * Math.sqrt(pulse.strength()));
			canvas.fillCircle(places.x(share), places.y(share), radius, palette.argb(Tone.ACCENT));
			canvas.strokeCircle(places.x(share), places.y(share), radius, outline, palette.argb(Tone.ACCENT_OUTLINE));
		}
	}
}
