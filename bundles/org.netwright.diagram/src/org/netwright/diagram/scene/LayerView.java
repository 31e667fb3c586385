// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.scene;

import org.netwright.model.LayerDisplay;

/** How the neurons of one layer are shown, as its document asks and its size allows. */
enum LayerView {
	/** Every neuron by itself. */
	NODES,
	/** One picture of cells. */
	CELLS,
	/** The first and the last neurons by themselves, dots between them. */
	ENDS;

	/** How many neurons are shown at each end. */
	static final int END = 5;

	/** Fewer are never cells, and never left out. */
	private static final int LEAST = 17;
	/** As many as a column shows well. */
	private static final int COLUMN = 64;

	/** Whether a layer can be shown in more than one way. */
	static boolean isChoice(int count) {
		return count >= LEAST;
	}

	/**
	 * How a layer is shown.
	 *
	 * @param display as the document asks
	 * @param count its neurons
	 * @param image whether they are the cells of an image
	 * @return never null
	 */
	static LayerView of(LayerDisplay display, int count, boolean image) {
		if (!isChoice(count)) {
			return NODES;
		}
		return switch (display) {
			case AUTOMATIC -> image || count > COLUMN ? CELLS : NODES;
			case CELLS -> CELLS;
			case ENDS -> ENDS;
			case NEURONS -> NODES;
		};
	}
}
