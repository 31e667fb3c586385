// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.drawing;

/**
 * What is worth drawing at a zoom: first numbers go, then names, titles, curves, receptive fields, at last bars; never the fill of a node,
 * never edges.
 *
 * @param zoom pixels per diagram unit, above 0
 */
public record Detail(double zoom) {

	/** Everything. */
	public static final Detail FULL = new Detail(1);

	private static final double LEAST_TEXT = 4.8;
	private static final double LEAST_CURVE_RADIUS = 6.5;
	private static final double LEAST_FIELD = 5;
	private static final double LEAST_BAR_ZOOM = 0.12;

	/**
	 * Whether a text can be read.
	 *
	 * @param size its em in diagram units
	 * @return false below 4.8 pixels; for the small texts of a usual node that is a zoom of 0.4
	 */
	public boolean text(double size) {
		return size * zoom >= LEAST_TEXT;
	}

	/**
	 * Whether a curve can be made out in a node.
	 *
	 * @param radius of the node in diagram units
	 * @return false below 6.5 pixels; for a usual node that is a zoom of 0.28
	 */
	public boolean curve(double radius) {
		return radius * zoom >= LEAST_CURVE_RADIUS;
	}

	/**
	 * Whether a receptive field can be made out beside a node.
	 *
	 * @param side the larger side of the image in diagram units
	 * @return false below 5 pixels; for a usual node that is a zoom of 0.17
	 */
	public boolean field(double side) {
		return side * zoom >= LEAST_FIELD;
	}

	/** {@return whether bars can be compared; false below a zoom of 0.12} */
	public boolean bars() {
		return zoom >= LEAST_BAR_ZOOM;
	}
}
