// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.canvas;

/**
 * An upright rectangle in diagram units, x to the right and y down.
 *
 * @param x left edge
 * @param y top edge
 * @param width 0 or more
 * @param height 0 or more
 */
public record Box(double x, double y, double width, double height) {

	/**
	 * The box around a centre.
	 *
	 * @param centreX the middle
	 * @param centreY the middle
	 * @param halfWidth 0 or more
	 * @param halfHeight 0 or more
	 * @return a new box, twice as wide and high
	 */
	public static Box around(double centreX, double centreY, double halfWidth, double halfHeight) {
		return new Box(centreX - halfWidth, centreY - halfHeight, 2 * halfWidth, 2 * halfHeight);
	}

	/** {@return the right edge} */
	public double right() {
		return x + width;
	}

	/** {@return the bottom edge} */
	public double bottom() {
		return y + height;
	}

	/** {@return the middle between left and right} */
	public double centreX() {
		return x + width / 2;
	}

	/** {@return the middle between top and bottom} */
	public double centreY() {
		return y + height / 2;
	}

	/**
	 * Whether a point lies inside; the left and top edges belong to the box, the others do not.
	 *
	 * @param px the point
	 * @param py the point
	 * @return true if it is inside
	 */
	public boolean contains(double px, double py) {
		return px >= x && px < right() && py >= y && py < bottom();
	}

	/**
	 * Whether another box lies inside or fits exactly.
	 *
	 * @param other any box
	 * @return true if no part of it is outside
	 */
	public boolean contains(Box other) {
		return other.x >= x && other.y >= y && other.right() <= right() && other.bottom() <= bottom();
	}

	/**
	 * Whether two boxes have an area in common; touching is not enough.
	 *
	 * @param other any box
	 * @return true if they overlap
	 */
	public boolean intersects(Box other) {
		return other.x < right() && x < other.right() && other.y < bottom() && y < other.bottom();
	}

	/**
	 * The smallest box around both.
	 *
	 * @param other any box
	 * @return a new box
	 */
	public Box union(Box other) {
		double left = Math.min(x, other.x);
		double top = Math.min(y, other.y);
		return new Box(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
	}

	/**
	 * This box with more room on every side.
	 *
	 * @param margin how much; negative shrinks
	 * @return a new box, never with a negative size
	 */
	public Box grow(double margin) {
		return new Box(x - margin, y - margin, Math.max(0, width + 2 * margin), Math.max(0, height + 2 * margin));
	}

	/**
	 * This box elsewhere.
	 *
	 * @param dx to the right
	 * @param dy down
	 * @return a new box of the same size
	 */
	public Box translate(double dx, double dy) {
		return new Box(x + dx, y + dy, width, height);
	}
}
