// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.drawing;

import org.netwright.diagram.canvas.Canvas;
import org.netwright.diagram.canvas.Stroke;
import org.netwright.diagram.palette.Palette;
import org.netwright.diagram.palette.Tone;
import org.netwright.engine.function.ActivationFunction;

/** An activation function as a small sign on paper: its curve over its axes, in the window that suits it. */
public final class FunctionIcon {

	private static final double MARGIN = 0.09;
	private static final double LINE = 0.1;
	private static final double AXIS = 0.06;

	private FunctionIcon() {
	}

	/**
	 * Draws the sign with its upper left corner at the origin.
	 *
	 * @param canvas where
	 * @param function may be null, or one that fails: a question mark is drawn; three bars for one of a whole layer
	 * @param size of its sides
	 * @param palette the colours
	 */
	public static void paint(Canvas canvas, ActivationFunction function, double size, Palette palette) {
		double half = size / 2;
		int ink = palette.argb(Tone.PAPER_INK);
		if (function != null && function.layerWide()) {
			CurvePainter.shares(canvas, half, half, 0.9 * half, ink);
			return;
		}
		Curve curve = function == null ? null : Curve.of(function, Curve.reach(function, Double.NaN));
		if (curve == null || curve.path() == null) {
			CurvePainter.question(canvas, half, half, 0.7 * half, ink);
			return;
		}
		double reach = half * (1 - 2 * MARGIN);
		double base = half + reach * curve.y(0);
		int rule = palette.argb(Tone.PAPER_INK_SECONDARY) & 0x80FFFFFF;
		canvas.line(half - reach, base, half + reach, base, Stroke.solid(AXIS * size), rule);
		canvas.line(half, half - reach, half, half + reach, Stroke.solid(AXIS * size), rule);
		canvas.save();
		canvas.translate(half, half);
		canvas.scale(reach);
		canvas.stroke(curve.path(), Stroke.solid(LINE * size / reach), ink);
		canvas.restore();
	}
}
