// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.tests;

import java.util.ArrayList;
import java.util.List;

import org.netwright.diagram.canvas.Box;
import org.netwright.diagram.canvas.Path;

/** Points along a path, close to each other. */
final class PathPoints implements Path.Sink {

	private static final int STEPS = 200;

	private final List<double[]> points = new ArrayList<>();
	private double x;
	private double y;

	static List<double[]> of(Path path) {
		PathPoints sink = new PathPoints();
		path.replay(sink);
		return sink.points;
	}

	/** {@return whether a path enters a box} */
	static boolean enter(Path path, Box box) {
		return of(path).stream().anyMatch(p -> box.contains(p[0], p[1]));
	}

	@Override
	public void moveTo(double toX, double toY) {
		x = toX;
		y = toY;
		points.add(new double[] { x, y });
	}

	@Override
	public void lineTo(double toX, double toY) {
		curveTo(x + (toX - x) / 3, y + (toY - y) / 3, toX - (toX - x) / 3, toY - (toY - y) / 3, toX, toY);
	}

	@Override
	public void curveTo(double x1, double y1, double x2, double y2, double toX, double toY) {
		for (int i = 1; i <= STEPS; i++) {
			double t = (double) i / STEPS;
			double s = 1 - t;
			points.add(new double[] { s * s * s * x + 3 * s * s * t * x1 + 3 * s * t * t * x2 + t * t * t * toX,
					s * s * s * y + 3 * s * s * t * y1 + 3 * s * t * t * y2 + t * t * t * toY });
		}
		x = toX;
		y = toY;
	}

	@Override
	public void close() {
		// the outlines that are looked at are open
	}
}
