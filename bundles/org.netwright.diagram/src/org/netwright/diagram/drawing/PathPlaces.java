// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.drawing;

import org.netwright.diagram.canvas.Path;

/** Places on a line by the share of its length; curves are looked at as 16 chords each. Belongs to one thread. */
final class PathPlaces implements Path.Sink {

	private static final int CHORDS = 16;
	private static final int MOST = 3 * CHORDS + 8;

	private final double[] xs = new double[MOST];
	private final double[] ys = new double[MOST];
	private final double[] lengths = new double[MOST];
	private int count;

	/**
	 * @param path one figure of at most three curves, as edges are
	 */
	PathPlaces(Path path) {
		path.replay(this);
	}

	/** The place at a share of the length, 0 to 1. */
	double x(double share) {
		return at(xs, share);
	}

	/** The place at a share of the length, 0 to 1. */
	double y(double share) {
		return at(ys, share);
	}

	private double at(double[] values, double share) {
		double wanted = share * lengths[count - 1];
		int next = 1;
		while (next < count - 1 && lengths[next] < wanted) {
			next++;
		}
		if (count == 1 || lengths[next] == lengths[next - 1]) {
			return values[count - 1];
		}
		double part = (wanted - lengths[next - 1]) / (lengths[next] - lengths[next - 1]);
		return values[next - 1] + part * (values[next] - values[next - 1]);
	}

	@Override
	public void moveTo(double x, double y) {
		put(x, y, 0);
	}

	@Override
	public void lineTo(double x, double y) {
		put(x, y, lengths[count - 1] + Math.hypot(x - xs[count - 1], y - ys[count - 1]));
	}

	@Override
	public void curveTo(double x1, double y1, double x2, double y2, double x, double y) {
		double fromX = xs[count - 1];
		double fromY = ys[count - 1];
		for (int i = 1; i <= CHORDS; i++) {
			double t = (double) i / CHORDS;
			double s = 1 - t;
			lineTo(s * s * s * fromX + 3 * s * s * t * x1 + 3 * s * t * t * x2 + t * t * t * x,
					s * s * s * fromY + 3 * s * s * t * y1 + 3 * s * t * t * y2 + t * t * t * y);
		}
	}

	@Override
	public void close() {
		lineTo(xs[0], ys[0]);
	}

	private void put(double x, double y, double length) {
		xs[count] = x;
		ys[count] = y;
		lengths[count++] = length;
	}
}
