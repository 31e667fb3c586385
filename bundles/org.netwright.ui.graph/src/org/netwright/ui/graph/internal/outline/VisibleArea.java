// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.outline;

import org.netwright.diagram.canvas.Box;

/**
 * Which part of its diagram an editor shows. Editors that can tell offer this as an adapter; the overview then shows it as a
 * rectangle that can be moved. UI thread only.
 */
public interface VisibleArea {

	/**
	 * The part that is shown.
	 *
	 * @return in diagram units; larger than the diagram where all of it is shown
	 */
	Box box();

	/**
	 * Scrolls so that a point is in the middle, as far as that goes.
	 *
	 * @param x in diagram units
	 * @param y in diagram units
	 */
	void centre(double x, double y);

	/**
	 * Hears when another part is shown.
	 *
	 * @param changed called after scrolling, zooming and resizing
	 * @return ends the subscription when run; running it again does nothing
	 */
	Runnable addListener(Runnable changed);
}
