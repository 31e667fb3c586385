// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.palette;

/** How the sign of a weight is shown. */
public enum EdgeColours {
	/** White is positive, black is negative; told apart by lightness alone, on a mid-grey canvas. */
	WHITE_BLACK,
	/**
	 * Blue is positive, orange is negative; a pair that all common kinds of colour blindness tell apart. As both are of
	 * middle lightness, the canvas behind them is not.
	 */
	BLUE_ORANGE
}
