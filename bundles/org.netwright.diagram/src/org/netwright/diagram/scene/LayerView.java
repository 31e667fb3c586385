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

	/**
	 * How a layer is shown.
	 *
	 * @param display as the document asks
	 * @param count its neurons
	 * @param image whether they are the cells of an image
	 * @return never null
	 */
	static LayerView of(LayerDisplay display, int count, boolean image) {
		if (count < LEAST) {
			return NODES;
		}
		return switch (display) {
			case AUTOMATIC -> image || count > COLUMN ? CELLS : NODES;
			case CELLS -> CELLS;
			case ENDS -> ENDS;
			case NEURONS -> NODES;
		};
	}

	/**
	 * What shows more of a layer than this.
	 *
	 * @param count its neurons
	 * @param image whether they are the cells of an image
	 * @return what the document has to ask for; null if all neurons are shown by themselves
	 */
	LayerDisplay more(int count, boolean image) {
		return switch (this) {
			case CELLS -> count > COLUMN ? LayerDisplay.ENDS : simplest(NODES, LayerDisplay.NEURONS, count, image);
			case ENDS -> simplest(NODES, LayerDisplay.NEURONS, count, image);
			case NODES -> null;
		};
	}

	/**
	 * What shows a layer as one picture.
	 *
	 * @param count its neurons
	 * @param image whether they are the cells of an image
	 * @return what the document has to ask for; null if it is one already, or too small for that
	 */
	LayerDisplay less(int count, boolean image) {
		return this == CELLS || count < LEAST ? null : simplest(CELLS, LayerDisplay.CELLS, count, image);
	}

	/** The document need not ask for what is so by itself. */
	private static LayerDisplay simplest(LayerView view, LayerDisplay display, int count, boolean image) {
		return of(LayerDisplay.AUTOMATIC, count, image) == view ? LayerDisplay.AUTOMATIC : display;
	}
}
