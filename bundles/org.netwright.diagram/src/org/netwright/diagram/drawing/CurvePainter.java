// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.drawing;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.netwright.diagram.canvas.Anchor;
import org.netwright.diagram.canvas.Canvas;
import org.netwright.diagram.canvas.FontFace;
import org.netwright.diagram.canvas.Stroke;
import org.netwright.diagram.canvas.TextStyle;
import org.netwright.diagram.palette.Palette;
import org.netwright.diagram.palette.Tone;
import org.netwright.engine.function.ActivationFunction;

/**
 * Draws activation functions in nodes, and the point where the node stands now. Curves are made once for each function
 * and window and kept. Thread-safe.
 */
final class CurvePainter {

	private static final double SHARE = 0.62;
	private static final double LINE = 0.075;
	private static final double POINT = 0.165;
	private static final double[] SHARES = { 0.45, 1, 0.7 };

	/** Functions are told apart by identity: their own idea of equality is not needed here. */
	private record Key(ActivationFunction function, double reach) {

		@Override
		public boolean equals(Object other) {
			return other instanceof Key key && key.function == function && key.reach == reach;
		}

		@Override
		public int hashCode() {
			return 31 * System.identityHashCode(function) + Double.hashCode(reach);
		}
	}

	private final Palette palette;
	private final double line;
	private final Map<Key, Curve> curves = new ConcurrentHashMap<>();
	private final Map<ActivationFunction, Double> reaches = new ConcurrentHashMap<>();

	/**
	 * @param line what widths are multiplied by
	 */
	CurvePainter(Palette palette, double line) {
		this.palette = palette;
		this.line = line;
	}

	/**
	 * Draws a function in a node.
	 *
	 * @param canvas where
	 * @param function may be null: a question mark is drawn
	 * @param x the node's middle
	 * @param y the node's middle
	 * @param radius the node's
	 * @param fill of the node, opaque
	 * @param preActivation where the node stands; not-a-number for no point
	 * @param activation where the node stands; not-a-number for no point
	 */
	void paint(Canvas canvas, ActivationFunction function, double x, double y, double radius, int fill,
			double preActivation, double activation) {
		int mark = palette.markOn(fill);
		if (function == null) {
			question(canvas, x, y, radius, mark);
			return;
		}
		if (function.layerWide()) {
			shares(canvas, x, y, radius, mark);
			return;
		}
		Curve curve = curve(function, preActivation);
		if (curve.path() == null) {
			question(canvas, x, y, radius, mark);
			return;
		}
		double half = SHARE * radius;
		canvas.save();
		canvas.translate(x, y);
		canvas.scale(half);
		canvas.stroke(curve.path(), Stroke.solid(line * LINE / SHARE), mark);
		canvas.restore();
		if (!Double.isNaN(preActivation) && !Double.isNaN(activation)) {
			double px = x + half * curve.x(preActivation);
			double py = y + half * curve.y(activation);
			canvas.fillCircle(px, py, POINT * radius, palette.argb(Tone.ACCENT));
			canvas.strokeCircle(px, py, POINT * radius, Stroke.solid(Math.max(0.6, 0.045 * radius)),
					palette.argb(Tone.ACCENT_OUTLINE));
		}
	}

	private Curve curve(ActivationFunction function, double preActivation) {
		double reach = Curve.isBounded(function)
				? reaches.computeIfAbsent(function, f -> Curve.reach(f, Double.NaN))
				: Curve.reach(function, preActivation);
		return curves.computeIfAbsent(new Key(function, reach), key -> Curve.of(key.function, key.reach));
	}

	static void question(Canvas canvas, double x, double y, double radius, int mark) {
		TextStyle style = new TextStyle(1.2 * radius, FontFace.BOLD, Anchor.MIDDLE);
		canvas.text("?", x, y + style.middle(), style, mark);
	}

	/** A function of the whole layer has no curve of its own: three bars stand for shares of a whole. */
	static void shares(Canvas canvas, double x, double y, double radius, int mark) {
		double width = 0.24 * radius;
		for (int i = 0; i < SHARES.length; i++) {
			double height = SHARES[i] * radius;
			canvas.fillRectangle(x + (i - 1.5) * 1.4 * width + 0.2 * width, y + 0.5 * radius - height, width, height, 0,
					mark);
		}
	}
}
