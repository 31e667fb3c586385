// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.canvas;

/**
 * How a line is drawn. Joins are round; ends are round where the line is solid and flat where it is dashed.
 *
 * @param width in diagram units, fractions included, above 0
 * @param on length of a dash in diagram units; 0 together with {@code off} for a solid line
 * @param off length of the gap between dashes in diagram units
 */
public record Stroke(double width, double on, double off) {

	/**
	 * A line without gaps.
	 *
	 * @param width in diagram units, above 0
	 * @return a stroke
	 */
	public static Stroke solid(double width) {
		return new Stroke(width, 0, 0);
	}

	/**
	 * A line with gaps.
	 *
	 * @param width in diagram units, above 0
	 * @param on length of a dash, above 0
	 * @param off length of a gap, above 0
	 * @return a stroke
	 */
	public static Stroke dashed(double width, double on, double off) {
		return new Stroke(width, on, off);
	}

	/** {@return whether the line has gaps} */
	public boolean isDashed() {
		return on > 0 && off > 0;
	}
}
