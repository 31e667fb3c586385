// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.canvas;

import java.util.Arrays;

/**
 * An outline of lines and cubic curves, in diagram units. Immutable, so that a canvas may keep what it made of one, by
 * identity, for as long as the path lives.
 */
public final class Path {

	/** Takes a path apart, command by command. */
	public interface Sink {

		/**
		 * Begins a new figure.
		 *
		 * @param x where
		 * @param y where
		 */
		void moveTo(double x, double y);

		/**
		 * A straight line from where the pen is.
		 *
		 * @param x the end
		 * @param y the end
		 */
		void lineTo(double x, double y);

		/**
		 * A cubic Bezier curve from where the pen is.
		 *
		 * @param x1 first control point
		 * @param y1 first control point
		 * @param x2 second control point
		 * @param y2 second control point
		 * @param x the end
		 * @param y the end
		 */
		void curveTo(double x1, double y1, double x2, double y2, double x, double y);

		/** A straight line back to the beginning of the figure. */
		void close();
	}

	private static final byte MOVE = 0;
	private static final byte LINE = 1;
	private static final byte CURVE = 2;
	private static final byte CLOSE = 3;
	private static final int[] LENGTH = { 2, 2, 6, 0 };
	private static final int SEGMENTS = 24;

	private final byte[] commands;
	private final double[] points;
	private final Box bounds;

	private Path(byte[] commands, double[] points) {
		this.commands = commands;
		this.points = points;
		this.bounds = boundsOf(points);
	}

	/** {@return a new, empty builder} */
	public static Builder builder() {
		return new Builder();
	}

	/**
	 * Passes the commands on, in order. Allocates nothing.
	 *
	 * @param sink who takes them
	 */
	public void replay(Sink sink) {
		int at = 0;
		for (byte command : commands) {
			switch (command) {
			case MOVE -> sink.moveTo(points[at], points[at + 1]);
			case LINE -> sink.lineTo(points[at], points[at + 1]);
			case CURVE -> sink.curveTo(points[at], points[at + 1], points[at + 2], points[at + 3], points[at + 4],
					points[at + 5]);
			default -> sink.close();
			}
			at += LENGTH[command];
		}
	}

	/** {@return a box around all points and control points, thus around the outline; of no size for an empty path} */
	public Box bounds() {
		return bounds;
	}

	/** {@return whether there is nothing to draw} */
	public boolean isEmpty() {
		return commands.length == 0;
	}

	/**
	 * How far a point is from the outline; curves are looked at as 24 chords each.
	 *
	 * @param x the point
	 * @param y the point
	 * @return 0 or more; infinite for an empty path
	 */
	public double distance(double x, double y) {
		Nearest nearest = new Nearest(x, y);
		replay(nearest);
		return Math.sqrt(nearest.squared);
	}

	/**
	 * This path with its ends elsewhere; what is between them moves the more like an end, the nearer it is to that.
	 *
	 * @param startX how far the first point moves to the right
	 * @param startY how far the first point moves down
	 * @param endX how far the last point moves to the right
	 * @param endY how far the last point moves down
	 * @return a new path of the same lines and curves
	 */
	public Path moved(double startX, double startY, double endX, double endY) {
		double[] moved = points.clone();
		double last = Math.max(1, points.length / 2 - 1);
		for (int i = 0; i < points.length / 2; i++) {
			double part = i / last;
			moved[2 * i] += startX + part * (endX - startX);
			moved[2 * i + 1] += startY + part * (endY - startY);
		}
		return new Path(commands, moved);
	}

	private static Box boundsOf(double[] points) {
		if (points.length == 0) {
			return new Box(0, 0, 0, 0);
		}
		double left = points[0];
		double right = left;
		double top = points[1];
		double bottom = top;
		for (int i = 2; i < points.length; i += 2) {
			left = Math.min(left, points[i]);
			right = Math.max(right, points[i]);
			top = Math.min(top, points[i + 1]);
			bottom = Math.max(bottom, points[i + 1]);
		}
		return new Box(left, top, right - left, bottom - top);
	}

	/** Writes a path. Belongs to one thread. */
	public static final class Builder implements Sink {

		private byte[] commands = new byte[8];
		private double[] points = new double[16];
		private int commandCount;
		private int pointCount;

		private Builder() {
		}

		@Override
		public void moveTo(double x, double y) {
			add(MOVE, x, y);
		}

		@Override
		public void lineTo(double x, double y) {
			add(LINE, x, y);
		}

		@Override
		public void curveTo(double x1, double y1, double x2, double y2, double x, double y) {
			add(CURVE, x1, y1, x2, y2, x, y);
		}

		@Override
		public void close() {
			add(CLOSE);
		}

		/** {@return an immutable path of what was written so far} */
		public Path build() {
			return new Path(Arrays.copyOf(commands, commandCount), Arrays.copyOf(points, pointCount));
		}

		private void add(byte command, double... values) {
			if (commandCount == 0 && command != MOVE) {
				throw new IllegalStateException("a path starts with moveTo");
			}
			if (commandCount == commands.length) {
				commands = Arrays.copyOf(commands, 2 * commandCount);
			}
			if (pointCount + values.length > points.length) {
				points = Arrays.copyOf(points, 2 * points.length);
			}
			commands[commandCount++] = command;
			System.arraycopy(values, 0, points, pointCount, values.length);
			pointCount += values.length;
		}
	}

	private static final class Nearest implements Sink {

		private final double x;
		private final double y;
		private double startX;
		private double startY;
		private double penX;
		private double penY;
		private double squared = Double.POSITIVE_INFINITY;

		Nearest(double x, double y) {
			this.x = x;
			this.y = y;
		}

		@Override
		public void moveTo(double toX, double toY) {
			startX = penX = toX;
			startY = penY = toY;
		}

		@Override
		public void lineTo(double toX, double toY) {
			double dx = toX - penX;
			double dy = toY - penY;
			double length = dx * dx + dy * dy;
			double t = length == 0 ? 0 : Math.clamp(((x - penX) * dx + (y - penY) * dy) / length, 0.0, 1.0);
			double offX = penX + t * dx - x;
			double offY = penY + t * dy - y;
			squared = Math.min(squared, offX * offX + offY * offY);
			penX = toX;
			penY = toY;
		}

		@Override
		public void curveTo(double x1, double y1, double x2, double y2, double toX, double toY) {
			double fromX = penX;
			double fromY = penY;
			for (int i = 1; i <= SEGMENTS; i++) {
				double t = (double) i / SEGMENTS;
				double s = 1 - t;
				double a = s * s * s;
				double b = 3 * s * s * t;
				double c = 3 * s * t * t;
				double d = t * t * t;
				lineTo(a * fromX + b * x1 + c * x2 + d * toX, a * fromY + b * y1 + c * y2 + d * toY);
			}
		}

		@Override
		public void close() {
			lineTo(startX, startY);
		}
	}
}
