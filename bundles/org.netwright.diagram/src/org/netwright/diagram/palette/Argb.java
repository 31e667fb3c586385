// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.palette;

/** Arithmetic on colours: ARGB, alpha in the highest byte, not premultiplied, sRGB. All methods are pure. */
public final class Argb {

	private Argb() {
	}

	/**
	 * An opaque grey.
	 *
	 * @param level 0 is black, 255 is white
	 * @return a colour
	 */
	public static int grey(int level) {
		return 0xFF000000 | level << 16 | level << 8 | level;
	}

	/**
	 * The same colour, less opaque.
	 *
	 * @param argb a colour
	 * @param opacity 0 to 1, a factor on its alpha
	 * @return a colour
	 */
	public static int fade(int argb, double opacity) {
		int alpha = (int) Math.round((argb >>> 24) * Math.clamp(opacity, 0.0, 1.0));
		return alpha << 24 | argb & 0xFFFFFF;
	}

	/**
	 * What is seen where one colour lies over an opaque one.
	 *
	 * @param above a colour
	 * @param below an opaque colour
	 * @return an opaque colour
	 */
	public static int over(int above, int below) {
		double opacity = (above >>> 24) / 255.0;
		int result = 0xFF;
		for (int shift = 16; shift >= 0; shift -= 8) {
			int a = above >> shift & 255;
			int b = below >> shift & 255;
			result = result << 8 | (int) Math.round(opacity * a + (1 - opacity) * b);
		}
		return result;
	}

	/**
	 * The relative luminance of WCAG 2: {@code 0.2126 R + 0.7152 G + 0.0722 B} of the linear channels.
	 *
	 * @param argb a colour; alpha is ignored
	 * @return 0 for black to 1 for white
	 */
	public static double luminance(int argb) {
		return 0.2126 * linear(argb >> 16 & 255) + 0.7152 * linear(argb >> 8 & 255) + 0.0722 * linear(argb & 255);
	}

	/**
	 * The same hue, lighter or darker: all linear channels multiplied by the same factor, then mixed with white where that is too much
	 * for one of them.
	 *
	 * @param argb an opaque colour
	 * @param luminance the relative luminance that is wanted, 0 to 1
	 * @return an opaque colour of that luminance, but for rounding
	 */
	public static int withLuminance(int argb, double luminance) {
		double factor = luminance / Math.max(luminance(argb), 1e-6);
		double largest = 0;
		for (int shift = 16; shift >= 0; shift -= 8) {
			largest = Math.max(largest, factor * linear(argb >> shift & 255));
		}
		double scale = largest > 1 ? factor / largest : factor;
		double reached = scale * luminance(argb);
		double white = reached >= 1 ? 0 : Math.clamp((luminance - reached) / (1 - reached), 0.0, 1.0);
		int result = 0xFF;
		for (int shift = 16; shift >= 0; shift -= 8) {
			double channel = scale * linear(argb >> shift & 255);
			result = result << 8 | coded(channel + white * (1 - channel));
		}
		return result;
	}

	/**
	 * The contrast ratio of WCAG 2: {@code (L1 + 0.05) / (L2 + 0.05)} with the lighter one above.
	 *
	 * @param one a colour; alpha is ignored
	 * @param other a colour; alpha is ignored
	 * @return 1 for equal luminance to 21 for black and white
	 */
	public static double contrast(int one, int other) {
		double a = luminance(one) + 0.05;
		double b = luminance(other) + 0.05;
		return Math.max(a, b) / Math.min(a, b);
	}

	private static int coded(double linear) {
		double c = linear <= 0.0031308 ? 12.92 * linear : 1.055 * Math.pow(linear, 1 / 2.4) - 0.055;
		return (int) Math.round(255 * Math.clamp(c, 0.0, 1.0));
	}

	private static double linear(int channel) {
		double c = channel / 255.0;
		return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
	}
}
