// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.scene;

import org.netwright.diagram.canvas.Box;

/**
 * How much room there is for receptive fields beside the nodes of a layer: at the right of each, before its texts and where its
 * connections begin. Where two fit above each other, there is room for both.
 *
 * @param width of an image
 * @param height of an image
 * @param pair whether there is room for two
 */
record FieldRoom(double width, double height, boolean pair) {

	/** From a node to its image. */
	private static final double GAP = 8;
	/** From an image to where connections begin. */
	private static final double AFTER = 5;
	/** How high two images above each other are together, in heights of one: they are a little smaller. */
	private static final double TWO = 1.9;
	private static final double USUAL = 29;
	private static final double LARGE = 46;
	private static final double LEAST = 9;
	private static final int MANY = 10;
	private static final int MOST_PIXELS = 16_384;
	private static final int MOST_IN_COLUMN = 16;

	/**
	 * The room in a layer.
	 *
	 * @param rows of the input image, 0 for a plain column of inputs
	 * @param columns of the input image
	 * @param inputs how many there are
	 * @param pitch from node to node
	 * @return null where images are not worth drawing
	 */
	static FieldRoom of(int rows, int columns, int inputs, double pitch) {
		boolean image = rows > 0 && columns > 0 && (long) rows * columns == inputs;
		if (inputs < 1 || inputs > MOST_PIXELS || !image && inputs > MOST_IN_COLUMN) {
			return null;
		}
		int down = image ? rows : inputs;
		int across = image ? columns : 1;
		double side = Math.min(Math.max(down, across) > MANY ? LARGE : USUAL, 0.85 * pitch);
		if (side < LEAST) {
			return null;
		}
		double cell = side / Math.max(down, across);
		double height = cell * down;
		return new FieldRoom(cell * across, height, TWO * height <= 0.78 * pitch);
	}

	/** {@return from the edge of a node to where connections begin, in whole units} */
	double reach() {
		return Math.ceil(GAP + width + AFTER);
	}

	/** {@return the room beside a node} */
	Box at(double x, double y, double radius) {
		double high = pair ? TWO * height : height;
		return new Box(x + radius + GAP, y - high / 2, width, high);
	}
}
