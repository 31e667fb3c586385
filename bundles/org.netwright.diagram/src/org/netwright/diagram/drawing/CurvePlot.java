// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.drawing;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.DoubleStream;

import org.eclipse.osgi.util.NLS;
import org.netwright.diagram.canvas.Anchor;
import org.netwright.diagram.canvas.Box;
import org.netwright.diagram.canvas.Canvas;
import org.netwright.diagram.canvas.FontFace;
import org.netwright.diagram.canvas.Path;
import org.netwright.diagram.canvas.Stroke;
import org.netwright.diagram.canvas.TextStyle;
import org.netwright.diagram.internal.Messages;
import org.netwright.diagram.palette.Argb;
import org.netwright.diagram.palette.Palette;
import org.netwright.diagram.palette.Tone;
import org.netwright.diagram.text.Numbers;
import org.netwright.engine.function.ActivationFunction;
import org.netwright.engine.function.Saturation;

/**
 * An activation function drawn large, for views: axes with numbers, bounds, the curve, its derivative dashed, a shade where it is
 * {@linkplain Saturation saturated}, and the point where a neuron stands now with guide lines and what it does there:
 * "0.8 → 0.664"; the slope there is a ring on the dashed line and a number beneath. Several neurons are points on the curve.
 * Sampled once, when it is made. Immutable and thread-safe.
 */
public final class CurvePlot {

	private static final int SAMPLES = 241;
	private static final double ROOM = 0.12;
	private static final double LEAST_REACH = 3;
	private static final double TEXT_STRIP = 20;
	private static final double LINE_HEIGHT = 14;
	private static final int LONGEST_EXACT = 6;
	private static final double POINT = 5.5;
	private static final double RING = 3.5;
	private static final TextStyle SMALL = new TextStyle(12, FontFace.REGULAR, Anchor.START);
	private static final TextStyle LABEL = new TextStyle(13, FontFace.BOLD, Anchor.START);
	private static final Stroke AXIS = Stroke.solid(1);
	private static final Stroke BOUND = Stroke.dashed(1, 3, 3);
	private static final Stroke CURVE = Stroke.solid(2);
	private static final Stroke DERIVATIVE = Stroke.dashed(1.2, 4, 3);
	private static final Stroke GUIDE = Stroke.dashed(1.2, 3, 3);
	private static final double ARROW = 14;
	private static final double SHADE = 0.1;
	/** What is saturated only beyond this part of the window is not seen. */
	private static final double SEEN = 0.98;
	private static final double SMALL_POINT = 4;
	private static final double TICK = 3;
	private static final double[] ROUND = { 1, 2, 5 };

	private final ActivationFunction function;
	private final double preActivation;
	private final double activation;
	private final double reach;
	private final double low;
	private final double high;
	private final double[] values;
	private final double[] slopes;
	private final double slope;
	private final Saturation saturation;
	private final double[] others;
	private final double[] otherValues;

	/**
	 * Samples a function.
	 *
	 * @param function may be null where no plug-in provides it
	 * @param preActivation where the neuron stands; not-a-number for nowhere
	 * @param activation where the neuron stands; not-a-number for nowhere
	 */
	public CurvePlot(ActivationFunction function, double preActivation, double activation) {
		this(function, saturation(function), preActivation, activation, new double[0], new double[0]);
	}

	/**
	 * Samples a function on which several neurons stand.
	 *
	 * @param function may be null where no plug-in provides it
	 * @param saturation where it is nearly flat
	 * @param preActivations {@code [n]}, where the neurons stand; not-a-number for nowhere; copied
	 * @param activations {@code [n]}, copied
	 * @return a plot without words about any of them
	 */
	public static CurvePlot ofSeveral(ActivationFunction function, Saturation saturation, double[] preActivations, double[] activations) {
		return new CurvePlot(function, saturation, Double.NaN, Double.NaN, preActivations, activations);
	}

	/**
	 * Where a function is nearly flat, as far as it tells.
	 *
	 * @param function may be null
	 * @return nowhere for one that fails
	 */
	public static Saturation saturation(ActivationFunction function) {
		try {
			return function == null ? Saturation.NONE : Saturation.of(function);
		} catch (RuntimeException e) {
			// a plug-in's function that fails is reported where it is run; a picture only leaves its shade out
			return Saturation.NONE;
		}
	}

	/**
	 * Samples a function whose saturation is known.
	 *
	 * @param function may be null where no plug-in provides it
	 * @param saturation where it is nearly flat
	 * @param preActivation where the neuron stands; not-a-number for nowhere
	 * @param activation where the neuron stands; not-a-number for nowhere
	 */
	public CurvePlot(ActivationFunction function, Saturation saturation, double preActivation, double activation) {
		this(function, saturation, preActivation, activation, new double[0], new double[0]);
	}

	private CurvePlot(ActivationFunction function, Saturation saturation, double preActivation, double activation, double[] preActivations,
			double[] activations) {
		if (preActivations.length != activations.length) {
			throw new IllegalArgumentException("preActivations[" + preActivations.length + "] and activations[" + activations.length + "] differ in length");
		}
		this.function = function;
		this.saturation = saturation;
		this.preActivation = preActivation;
		this.activation = activation;
		others = preActivations.clone();
		otherValues = activations.clone();
		if (function == null || function.layerWide()) {
			reach = 1;
			values = null;
			slopes = null;
		} else {
			double usual = Curve.isBounded(function) ? Curve.reach(function, Double.NaN) : LEAST_REACH;
			double farthest = DoubleStream.concat(DoubleStream.of(preActivation), Arrays.stream(others)).filter(Double::isFinite).map(Math::abs).max().orElse(0);
			reach = Math.max(usual, Math.ceil(1.1 * farthest));
			values = Curve.sample(function, reach, SAMPLES);
			slopes = values == null ? null : slopes(function, reach, values);
		}
		slope = slopes == null || !Double.isFinite(preActivation) ? Double.NaN : slope(function, preActivation, activation);
		double least = function == null ? -1 : Math.min(0, Math.max(function.lowerBound(), -reach));
		double most = function == null ? 1 : Math.max(0, Math.min(function.upperBound(), reach));
		for (double value : DoubleStream.concat(DoubleStream.of(activation), Arrays.stream(otherValues)).filter(Double::isFinite).toArray()) {
			least = Math.min(least, value);
			most = Math.max(most, value);
		}
		if (slopes != null) {
			most = Math.max(most, Math.min(2 * most, Arrays.stream(slopes).filter(Double::isFinite).max().orElse(0)));
		}
		double room = ROOM * Math.max(most - least, 1e-9);
		low = least - room;
		high = most + room;
	}

	/**
	 * Draws the plot.
	 *
	 * @param canvas where
	 * @param palette in which colours
	 * @param area all of it is filled with paper
	 */
	public void paint(Canvas canvas, Palette palette, Box area) {
		Objects.requireNonNull(area, "area");
		canvas.fillRectangle(area.x(), area.y(), area.width(), area.height(), 0, palette.argb(Tone.PAPER));
		Box plot = new Box(area.x() + 4, area.y() + 4, Math.max(1, area.width() - 8),
				Math.max(1, area.height() - 8 - TEXT_STRIP));
		if (values == null) {
			String reason = function != null && function.layerWide() ? Messages.dependsOnLayer : Messages.functionMissing;
			canvas.text(SMALL.fit(reason, plot.width()), plot.centreX(), plot.centreY(),
					SMALL.withAnchor(Anchor.MIDDLE), palette.argb(Tone.PAPER_INK_SECONDARY));
			return;
		}
		boolean shaded = shade(canvas, palette, plot);
		axes(canvas, palette, plot);
		canvas.save();
		canvas.clip(plot.x() - 2, plot.y() - 2, plot.width() + 4, plot.height() + 4);
		canvas.stroke(line(slopes, plot), DERIVATIVE, palette.argb(Tone.PAPER_INK_SECONDARY));
		canvas.stroke(line(values, plot), CURVE, palette.argb(Tone.PAPER_INK));
		canvas.restore();
		String legend = Double.isFinite(slope) ? NLS.bind(Messages.derivativeHere, Numbers.compact(slope, 3)) : Messages.derivative;
		int ink = palette.argb(Tone.PAPER_INK_SECONDARY);
		canvas.text(SMALL.fit(legend, plot.width()), plot.right(), area.bottom() - 6, SMALL.withAnchor(Anchor.END), ink);
		if (shaded && SMALL.width(legend) + SMALL.width(Messages.saturated) + LINE_HEIGHT <= plot.width()) {
			canvas.text(Messages.saturated, plot.x(), area.bottom() - 6, SMALL, ink);
		}
		points(canvas, palette, plot);
		if (Double.isFinite(preActivation) && Double.isFinite(activation)) {
			operatingPoint(canvas, palette, plot);
		}
	}

	/** Shades what is saturated, and tells whether anything is in the window. */
	private boolean shade(Canvas canvas, Palette palette, Box plot) {
		int argb = Argb.fade(palette.argb(Tone.PAPER_INK_SECONDARY), SHADE);
		boolean left = saturation.below() > -SEEN * reach;
		boolean right = saturation.above() < SEEN * reach;
		if (left) {
			double end = Math.min(plot.right(), x(saturation.below(), plot));
			canvas.fillRectangle(plot.x(), plot.y(), end - plot.x(), plot.height(), 0, argb);
		}
		if (right) {
			double start = Math.max(plot.x(), x(saturation.above(), plot));
			canvas.fillRectangle(start, plot.y(), plot.right() - start, plot.height(), 0, argb);
		}
		return left || right;
	}

	/** Where several neurons stand: dots that let those behind them through. */
	private void points(Canvas canvas, Palette palette, Box plot) {
		for (int i = 0; i < others.length; i++) {
			if (Double.isFinite(others[i]) && Double.isFinite(otherValues[i])) {
				double px = x(others[i], plot);
				double py = y(otherValues[i], plot);
				canvas.fillCircle(px, py, SMALL_POINT, Argb.fade(palette.argb(Tone.ACCENT), 0.7));
				canvas.strokeCircle(px, py, SMALL_POINT, AXIS, palette.argb(Tone.ACCENT_OUTLINE));
			}
		}
	}

	private void axes(Canvas canvas, Palette palette, Box plot) {
		int rule = palette.argb(Tone.PAPER_RULE);
		int ink = palette.argb(Tone.PAPER_INK_SECONDARY);
		double zeroX = x(0, plot);
		double zeroY = y(0, plot);
		canvas.line(plot.x(), zeroY, plot.right(), zeroY, AXIS, rule);
		canvas.line(zeroX, plot.y(), zeroX, plot.bottom(), AXIS, rule);
		for (double bound : new double[] { function.lowerBound(), function.upperBound() }) {
			if (Double.isFinite(bound) && bound != 0) {
				double at = y(bound, plot);
				canvas.line(plot.x(), at, plot.right(), at, BOUND, rule);
				canvas.text(boundText(bound), plot.x() + 2, bound > 0 ? at - 4 : at + 13, SMALL, ink);
			}
		}
		if (!Double.isFinite(function.upperBound())) {
			tick(canvas, palette, plot, round(high));
		}
		if (!Double.isFinite(function.lowerBound())) {
			tick(canvas, palette, plot, -round(-low));
		}
		double below = y(function.lowerBound(), plot) - zeroY;
		double ends = below > 0 && below < LINE_HEIGHT ? zeroY - 5 : zeroY + LINE_HEIGHT;
		String end = Numbers.compact(reach);
		canvas.text(end, plot.right(), ends, SMALL.withAnchor(Anchor.END), ink);
		canvas.text(Numbers.compact(-reach), plot.x() + 2, ends, SMALL, ink);
	}

	/** The largest round number up to an amount. */
	private static double round(double amount) {
		double power = Math.pow(10, Math.floor(Math.log10(amount)));
		double largest = power;
		for (double factor : ROUND) {
			largest = factor * power <= amount ? factor * power : largest;
		}
		return largest;
	}

	private void tick(Canvas canvas, Palette palette, Box plot, double value) {
		double zeroX = x(0, plot);
		double at = y(value, plot);
		canvas.line(zeroX - TICK, at, zeroX + TICK, at, AXIS, palette.argb(Tone.PAPER_INK_SECONDARY));
		canvas.text(Numbers.compact(value), zeroX - TICK - 3, at + SMALL.middle(), SMALL.withAnchor(Anchor.END), palette.argb(Tone.PAPER_INK_SECONDARY));
	}

	/** Bounds that a person chose are told exactly, others to three decimals. */
	private static String boundText(double bound) {
		String exact = Numbers.signedExact(bound);
		return exact.length() <= LONGEST_EXACT ? exact : Numbers.compact(bound, 3);
	}

	private void operatingPoint(Canvas canvas, Palette palette, Box plot) {
		int accent = palette.argb(Tone.PAPER_ACCENT);
		double px = x(preActivation, plot);
		double py = y(activation, plot);
		canvas.line(px, py, px, y(0, plot), GUIDE, accent);
		canvas.line(px, py, x(0, plot), py, GUIDE, accent);
		if (slope >= low && slope <= high) {
			canvas.fillCircle(px, y(slope, plot), RING, palette.argb(Tone.PAPER));
			canvas.strokeCircle(px, y(slope, plot), RING, Stroke.solid(1.4), accent);
		}
		canvas.fillCircle(px, py, POINT, palette.argb(Tone.ACCENT));
		canvas.strokeCircle(px, py, POINT, AXIS, palette.argb(Tone.ACCENT_OUTLINE));
		String from = Numbers.compact(preActivation, 3);
		String to = Numbers.compact(activation, 3);
		double width = LABEL.width(from) + ARROW + 8 + LABEL.width(to);
		Box label = label(plot, px, py, width);
		canvas.fillRectangle(label.x() - 3, label.y(), label.width() + 6, label.height(), 3,
				Argb.fade(palette.argb(Tone.PAPER), 0.85));
		double baseline = label.centreY() + LABEL.middle();
		canvas.text(from, label.x(), baseline, LABEL, accent);
		arrow(canvas, label.x() + LABEL.width(from) + 4, label.centreY(), accent);
		canvas.text(to, label.x() + LABEL.width(from) + 8 + ARROW, baseline, LABEL, accent);
	}

	/** The font has no arrow. */
	private static void arrow(Canvas canvas, double x, double y, int argb) {
		Path.Builder head = Path.builder();
		head.moveTo(x + ARROW - 4, y - 3);
		head.lineTo(x + ARROW, y);
		head.lineTo(x + ARROW - 4, y + 3);
		canvas.line(x, y, x + ARROW, y, Stroke.solid(1.4), argb);
		canvas.stroke(head.build(), Stroke.solid(1.4), argb);
	}

	/** The place beside the point where the label hides least of both curves. */
	private Box label(Box plot, double px, double py, double width) {
		double height = 18;
		Box best = null;
		int least = Integer.MAX_VALUE;
		for (int place = 0; place < 4; place++) {
			double left = place % 2 == 0 ? px + 12 : px - 12 - width;
			double top = place / 2 == 0 ? py + 8 : py - 8 - height;
			Box box = new Box(Math.clamp(left, plot.x(), Math.max(plot.x(), plot.right() - width)),
					Math.clamp(top, plot.y(), Math.max(plot.y(), plot.bottom() - height)), width, height);
			int hidden = hidden(values, plot, box) + hidden(slopes, plot, box)
					+ (box.grow(POINT).contains(px, py) ? SAMPLES : 0);
			if (hidden < least) {
				least = hidden;
				best = box;
			}
		}
		return best;
	}

	private int hidden(double[] samples, Box plot, Box box) {
		int count = 0;
		for (int i = 0; i < samples.length; i++) {
			count += box.contains(x(Curve.at(reach, i, samples.length), plot), y(samples[i], plot)) ? 1 : 0;
		}
		return count;
	}

	private Path line(double[] samples, Box plot) {
		Path.Builder path = Path.builder();
		Curve.path(samples, low, high).replay(new Path.Sink() {

			@Override
			public void moveTo(double x, double y) {
				path.moveTo(plot.centreX() + x * plot.width() / 2, plot.centreY() + y * plot.height() / 2);
			}

			@Override
			public void lineTo(double x, double y) {
				path.lineTo(plot.centreX() + x * plot.width() / 2, plot.centreY() + y * plot.height() / 2);
			}

			@Override
			public void curveTo(double x1, double y1, double x2, double y2, double x, double y) {
				throw new IllegalStateException("sampled curves have no control points");
			}

			@Override
			public void close() {
				throw new IllegalStateException("sampled curves are open");
			}
		});
		return path.build();
	}

	private double x(double z, Box plot) {
		return plot.centreX() + z / reach * plot.width() / 2;
	}

	private double y(double a, Box plot) {
		return plot.bottom() - (a - low) / (high - low) * plot.height();
	}

	private static double[] slopes(ActivationFunction function, double reach, double[] values) {
		double[] slopes = new double[values.length];
		for (int i = 0; i < values.length; i++) {
			slopes[i] = slope(function, Curve.at(reach, i, values.length), values[i]);
		}
		return slopes;
	}

	private static double slope(ActivationFunction function, double preActivation, double activation) {
		try {
			return function.derivative(preActivation, activation);
		} catch (RuntimeException e) {
			// a plug-in's function that fails is reported where it is run; a picture only leaves this point out
			return Double.NaN;
		}
	}
}
