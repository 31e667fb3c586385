// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.layers;

import java.util.ArrayList;
import java.util.List;

import org.netwright.engine.graph.NetworkGraph;

/**
 * Where the layers are in the heat map: one strip below the other, a row for each neuron, columns of the same width in all of them, so
 * that one input is one column from top to bottom. Rows of large layers are thin, and a whole part of a column's width. Immutable.
 */
final class Strips {
	/** Layers of no more neurons have square cells. */
	private static final int SQUARE = 16;
	/** More neurons than this have rows of one pixel. */
	private static final int[] MOST = { SQUARE, 36, 60, 100, 200 };
	private static final int GAP = 12;
	private static final int[] PARTS = { 1, 2, 3, 4, 6 };

	/**
	 * One layer.
	 *
	 * @param layer     its place in the network
	 * @param first     the index of its first neuron
	 * @param count     how many neurons it has
	 * @param top       where its heading begins
	 * @param map       where its rows begin
	 * @param rowHeight how high each is, a whole part of the width of a column
	 */
	record Strip(int layer, int first, int count, int top, int map, int rowHeight) {
		int bottom() {
			return map + count * rowHeight;
		}
	}

	private final List<Strip> strips;
	private final int column;
	private final int height;

	private Strips(List<Strip> strips, int column, int height) {
		this.strips = strips;
		this.column = column;
		this.height = height;
	}

	/**
	 * Lays a network out.
	 *
	 * @param graph   the network
	 * @param column  how wide columns are, a multiple of 12
	 * @param line    how high a line of text is; one is above the input layer, two are above each other one
	 * @param least   how high each strip is at least
	 */
	static Strips of(NetworkGraph graph, int column, int line, int least) {
		List<Strip> strips = new ArrayList<>();
		int top = 0;
		for (int layer = 0; layer < graph.layerCount(); layer++) {
			int count = graph.layerSize(layer);
			Strip strip = new Strip(layer, graph.layerStart(layer), count, top, top + GAP + (layer == 0 ? 1 : 2) * line, rowHeight(count, column));
			strips.add(strip);
			top = Math.max(strip.bottom(), strip.map() + least);
		}
		return new Strips(List.copyOf(strips), column, top);
	}

	static int rowHeight(int count, int column) {
		for (int i = 0; i < MOST.length; i++) {
			if (count <= MOST[i]) {
				return column / PARTS[i];
			}
		}
		return column / 12;
	}

	List<Strip> all() {
		return strips;
	}

	/** How wide columns are. */
	int column() {
		return column;
	}

	/** How high all of them are. */
	int height() {
		return height;
	}

	/** The neuron at a height; -1 if there is none. */
	int neuronAt(int y) {
		for (Strip strip : strips) {
			if (y >= strip.map && y < strip.bottom()) {
				return strip.first + (y - strip.map) / strip.rowHeight;
			}
		}
		return -1;
	}

	/** The strip that a neuron is in. */
	Strip of(int neuron) {
		return strips.stream().filter(strip -> neuron >= strip.first && neuron < strip.first + strip.count).findFirst().orElseThrow();
	}

	/** Where a neuron's row begins. */
	int topOf(int neuron) {
		Strip strip = of(neuron);
		return strip.map + (neuron - strip.first) * strip.rowHeight;
	}
}
