// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.canvas;

/**
 * What a drawing is put on. Coordinates are diagram units, x to the right and y down; colours are ARGB with alpha in the
 * highest byte, not premultiplied. A canvas draws at once, in order, and keeps no reference but to immutable arguments.
 *
 * <p>Not thread-safe: a canvas belongs to one thread at a time.
 */
public interface Canvas {

	/** Remembers translation, scale and clip. */
	void save();

	/**
	 * Goes back to the translation, scale and clip of the matching {@link #save()}.
	 *
	 * @throws IllegalStateException if nothing is saved
	 */
	void restore();

	/**
	 * Moves the origin.
	 *
	 * @param dx to the right
	 * @param dy down
	 */
	void translate(double dx, double dy);

	/**
	 * Makes everything after it larger, line widths and texts included.
	 *
	 * @param factor above 0
	 */
	void scale(double factor);

	/**
	 * Restricts drawing to the part of a rectangle that is inside the clip so far.
	 *
	 * @param x left
	 * @param y top
	 * @param width 0 or more
	 * @param height 0 or more
	 */
	void clip(double x, double y, double width, double height);

	/**
	 * Fills a rectangle.
	 *
	 * @param x left
	 * @param y top
	 * @param width 0 or more
	 * @param height 0 or more
	 * @param radius of its corners; 0 for sharp ones
	 * @param argb the colour
	 */
	void fillRectangle(double x, double y, double width, double height, double radius, int argb);

	/**
	 * Fills square cells row by row, without room between them.
	 *
	 * @param x left of the first one
	 * @param y top of the first one
	 * @param cell the side of each, above 0
	 * @param columns how many are in a row, 1 or more
	 * @param argb the colour of each, opaque; the last row need not be full; not modified
	 */
	default void cells(double x, double y, double cell, int columns, int[] argb) {
		CellRuns.fill(this, x, y, cell, columns, argb);
	}

	/**
	 * Draws an image of cells in its frame. What has pixels may move it to whole ones.
	 *
	 * @param x left of the first cell
	 * @param y top of the first cell
	 * @param cell the side of each cell, above 0
	 * @param mosaic the image
	 */
	default void mosaic(double x, double y, double cell, Mosaic mosaic) {
		double frame = Mosaic.FRAME;
		fillRectangle(x - frame, y - frame, cell * mosaic.columns() + 2 * frame, cell * mosaic.rows() + 2 * frame, 0, mosaic.frame());
		cells(x, y, cell, mosaic.columns(), mosaic.argb());
	}

	/**
	 * Draws the outline of a rectangle; the line's middle is on the edge.
	 *
	 * @param x left
	 * @param y top
	 * @param width 0 or more
	 * @param height 0 or more
	 * @param radius of its corners; 0 for sharp ones
	 * @param stroke the line
	 * @param argb the colour
	 */
	void strokeRectangle(double x, double y, double width, double height, double radius, Stroke stroke, int argb);

	/**
	 * Fills a circle.
	 *
	 * @param centreX the middle
	 * @param centreY the middle
	 * @param radius 0 or more
	 * @param argb the colour
	 */
	void fillCircle(double centreX, double centreY, double radius, int argb);

	/**
	 * Draws the outline of a circle; the line's middle is on the edge.
	 *
	 * @param centreX the middle
	 * @param centreY the middle
	 * @param radius 0 or more
	 * @param stroke the line
	 * @param argb the colour
	 */
	void strokeCircle(double centreX, double centreY, double radius, Stroke stroke, int argb);

	/**
	 * Fills what a path encloses, by the non-zero winding rule.
	 *
	 * @param path the outline
	 * @param argb the colour
	 */
	void fill(Path path, int argb);

	/**
	 * Draws a path.
	 *
	 * @param path the line
	 * @param stroke how it is drawn
	 * @param argb the colour
	 */
	void stroke(Path path, Stroke stroke, int argb);

	/**
	 * Draws a straight line.
	 *
	 * @param x1 one end
	 * @param y1 one end
	 * @param x2 the other end
	 * @param y2 the other end
	 * @param stroke how it is drawn
	 * @param argb the colour
	 */
	void line(double x1, double y1, double x2, double y2, Stroke stroke, int argb);

	/**
	 * Writes one line of text.
	 *
	 * @param text any text; line breaks and other control characters are not drawn
	 * @param x where the style's anchor stands
	 * @param baseline where the letters stand
	 * @param style size, face and anchor
	 * @param argb the colour
	 */
	void text(String text, double x, double baseline, TextStyle style, int argb);

	/**
	 * Says what is drawn until the matching {@link #endGroup()}, for canvases that can pass it on to people who do not
	 * see the picture. Others need not do anything.
	 *
	 * @param title a short text, such as a neuron's name and activation
	 */
	default void beginGroup(String title) {
	}

	/** Ends what {@link #beginGroup} began. */
	default void endGroup() {
	}
}
