// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.input;

/**
 * One stroke over an image, from press to release. What it covers is remembered, so that a place which is passed twice is not painted
 * twice: a pixel of which the stroke covers the share {@code c} at most becomes {@code before + c (ink - before)}, and exactly the
 * ink where {@code c = 1}. Points are given in pixels from the upper left corner of the image, {@code (0.5, 0.5)} being the middle of
 * the first pixel; they may lie outside. Not thread-safe.
 */
public final class BrushStroke {
	/** How far apart the squares of a brush that is not soft are set, in pixels: no pixel on the way is missed. */
	private static final double PACE = 0.25;

	private final double[] before;
	private final double[] coverage;
	private final ImageShape shape;
	private final Brush brush;
	private final double ink;
	private double x;
	private double y;
	private boolean begun;

	/**
	 * Before anything is painted.
	 *
	 * @param before at most {@code shape.size()} values, row by row; copied
	 * @param shape rows and columns
	 * @param brush what with
	 * @param ink the value that is painted
	 */
	public BrushStroke(double[] before, ImageShape shape, Brush brush, double ink) {
		if (before.length > shape.size()) {
			throw new IllegalArgumentException(before.length + " values are no image of " + shape.rows() + " x " + shape.columns());
		}
		this.before = before.clone();
		this.shape = shape;
		this.brush = brush;
		this.ink = ink;
		coverage = new double[before.length];
	}

	/**
	 * Moves the brush on in a straight line; the first time, only there.
	 *
	 * @param toX from the left
	 * @param toY from the top
	 * @return the image as it is then, {@code [before.length]}, a new array
	 */
	public double[] to(double toX, double toY) {
		double fromX = begun ? x : toX;
		double fromY = begun ? y : toY;
		if (brush.soft()) {
			soft(fromX, fromY, toX, toY);
		} else {
			squares(fromX, fromY, toX, toY);
		}
		begun = true;
		x = toX;
		y = toY;
		return values();
	}

	private void squares(double fromX, double fromY, double toX, double toY) {
		int steps = (int) Math.ceil(Math.max(Math.abs(toX - fromX), Math.abs(toY - fromY)) / PACE);
		for (int step = 0; step <= steps; step++) {
			double share = steps == 0 ? 1 : (double) step / steps;
			int left = (int) Math.round(fromX + (toX - fromX) * share - brush.width() / 2.0);
			int top = (int) Math.round(fromY + (toY - fromY) * share - brush.width() / 2.0);
			for (int row = top; row < top + brush.width(); row++) {
				for (int column = left; column < left + brush.width(); column++) {
					cover(row, column, 1);
				}
			}
		}
	}

	/** A pixel is covered as much as its middle is inside of the stroke's edge, from half a pixel without to half a pixel within. */
	private void soft(double fromX, double fromY, double toX, double toY) {
		double radius = brush.width() / 2.0;
		int top = (int) Math.floor(Math.min(fromY, toY) - radius - 1);
		int bottom = (int) Math.ceil(Math.max(fromY, toY) + radius + 1);
		int left = (int) Math.floor(Math.min(fromX, toX) - radius - 1);
		int right = (int) Math.ceil(Math.max(fromX, toX) + radius + 1);
		for (int row = Math.max(0, top); row <= Math.min(shape.rows() - 1, bottom); row++) {
			for (int column = Math.max(0, left); column <= Math.min(shape.columns() - 1, right); column++) {
				double distance = distance(column + 0.5, row + 0.5, fromX, fromY, toX, toY);
				cover(row, column, Math.clamp(radius + 0.5 - distance, 0, 1));
			}
		}
	}

	/** From a point to a line between two others. */
	private static double distance(double px, double py, double fromX, double fromY, double toX, double toY) {
		double dx = toX - fromX;
		double dy = toY - fromY;
		double length = dx * dx + dy * dy;
		double along = length == 0 ? 0 : Math.clamp(((px - fromX) * dx + (py - fromY) * dy) / length, 0, 1);
		return Math.hypot(px - fromX - along * dx, py - fromY - along * dy);
	}

	private void cover(int row, int column, double share) {
		int pixel = row * shape.columns() + column;
		if (row >= 0 && row < shape.rows() && column >= 0 && column < shape.columns() && pixel < coverage.length) {
			coverage[pixel] = Math.max(coverage[pixel], share);
		}
	}

	private double[] values() {
		double[] values = new double[before.length];
		for (int i = 0; i < values.length; i++) {
			values[i] = coverage[i] == 1 ? ink : coverage[i] == 0 ? before[i] : before[i] + coverage[i] * (ink - before[i]);
		}
		return values;
	}
}
