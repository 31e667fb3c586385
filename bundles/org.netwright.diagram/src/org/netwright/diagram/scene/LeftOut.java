// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.scene;

import org.netwright.diagram.canvas.Box;

/**
 * The dots that stand for neurons which a picture leaves out.
 *
 * @param box around dots and text
 * @param first the neuron index of the first that is left out
 * @param count how many neurons are left out, 1 or more
 */
public record LeftOut(Box box, int first, int count) {

	private static final double WIDTH = 92;
	private static final double HEIGHT = 24;

	static LeftOut at(double x, double y, int first, int count, Emphasis emphasis) {
		return new LeftOut(around(x, y, emphasis), first, count);
	}

	static Box around(double x, double y, Emphasis emphasis) {
		return Box.around(x, y, WIDTH / 2 * emphasis.text(), HEIGHT / 2 * emphasis.text());
	}

	/** {@return the same elsewhere} */
	LeftOut moved(double dx, double dy) {
		return new LeftOut(box.translate(dx, dy), first, count);
	}
}
