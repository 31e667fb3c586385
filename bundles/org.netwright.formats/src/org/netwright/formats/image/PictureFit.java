// SPDX-License-Identifier: EPL-2.0
package org.netwright.formats.image;

/**
 * How a picture of any size becomes an image of few pixels.
 *
 * @param proportional whether height and width keep their proportion, with black beside or above the picture; else it is stretched
 * @param inverted whether dark becomes bright, as for ink on paper
 * @param centred whether what is bright is cut out, scaled to 5/7 of the image and moved so that its centre of mass is in the middle,
 *     as the digits of MNIST are; the proportion is kept then
 */
public record PictureFit(boolean proportional, boolean inverted, boolean centred) {
	/** The whole picture, stretched to the image, bright as it is. */
	public static final PictureFit STRETCHED = new PictureFit(false, false, false);
}
