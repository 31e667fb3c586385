// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.scene;

/**
 * How thick and how opaque the lines of a picture are, by their strength: where they are many, all are thinner and the weak ones
 * fade. Immutable.
 *
 * @param scale what widths are multiplied by, above 0
 * @param crowd how much the weak ones fade, 0 for not at all to 1
 */
public record EdgeForm(double scale, double crowd) {

	private static final double THINNEST = 0.9;
	private static final double THICKEST = 3.8;
	private static final double OPACITY = 0.95;
	private static final int FEW = 150;
	private static final int MANY = 1500;

	/**
	 * The form of the lines of a picture.
	 *
	 * @param count how many there are
	 * @param emphasis of the picture
	 * @return their form
	 */
	public static EdgeForm of(int count, Emphasis emphasis) {
		double scale = count <= FEW ? 1 : Math.max(0.25, Math.pow((double) FEW / count, 0.35));
		return new EdgeForm(emphasis.line() * scale, Math.clamp((count - FEW) / (double) (MANY - FEW), 0.0, 1.0));
	}

	/**
	 * The width of a line.
	 *
	 * @param strength 0 to 1
	 * @return in diagram units
	 */
	public double width(double strength) {
		return scale * (THINNEST + (THICKEST - THINNEST) * strength);
	}

	/**
	 * How much of a line is seen when something flows through it.
	 *
	 * @param strength 0 to 1
	 * @return 0 to 1
	 */
	public double opacity(double strength) {
		return OPACITY * (1 - crowd + crowd * (0.12 + 0.88 * strength));
	}
}
