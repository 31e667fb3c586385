// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.weight;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.netwright.model.Connection;
import org.netwright.model.Layer;
import org.netwright.model.Neuron;

/**
 * The connections between two layers as a table {@code [target][source]}. Holds for the structure of the document as it was when it was
 * made; weights are those of now. UI thread only.
 */
final class WeightMatrix {
	private final Layer sources;
	private final Layer targets;
	private final List<Neuron> columns;
	private final List<Neuron> rows;
	private final Connection[] cells;
	private double largest;
	private int count;

	WeightMatrix(Layer sources, Layer targets) {
		this.sources = sources;
		this.targets = targets;
		columns = List.copyOf(sources.getNeurons());
		rows = List.copyOf(targets.getNeurons());
		cells = new Connection[rows.size() * columns.size()];
		Map<Neuron, Integer> places = new IdentityHashMap<>();
		columns.forEach(neuron -> places.put(neuron, places.size()));
		for (int row = 0; row < rows.size(); row++) {
			for (Connection connection : rows.get(row).getIncoming()) {
				Integer column = connection.getSource() == null ? null : places.get(connection.getSource());
				if (column != null) {
					cells[row * columns.size() + column] = connection;
					count++;
				}
			}
		}
		measure();
	}

	/** How many connections lead from one layer to another. */
	static boolean areConnected(Layer sources, Layer targets) {
		return targets.getNeurons().stream().anyMatch(target -> target.getIncoming().stream()
				.anyMatch(connection -> connection.getSource() != null && connection.getSource().getLayer() == sources));
	}

	/** Looks for the largest weight anew. */
	void measure() {
		largest = 0;
		for (Connection connection : cells) {
			if (connection != null && Double.isFinite(connection.getWeight())) {
				largest = Math.max(largest, Math.abs(connection.getWeight()));
			}
		}
	}

	Layer sources() {
		return sources;
	}

	Layer targets() {
		return targets;
	}

	int rowCount() {
		return rows.size();
	}

	int columnCount() {
		return columns.size();
	}

	Neuron row(int row) {
		return rows.get(row);
	}

	Neuron column(int column) {
		return columns.get(column);
	}

	/** The connection of a cell; null if there is none. */
	Connection cell(int row, int column) {
		return cells[row * columns.size() + column];
	}

	/** How strong a weight is among these, from -1 to 1. */
	double share(double weight) {
		return largest == 0 || Double.isNaN(weight) ? 0 : Math.clamp(weight / largest, -1, 1);
	}

	/** The largest size of a weight. */
	double largest() {
		return largest;
	}

	/** How many connections there are. */
	int count() {
		return count;
	}

	/** How many weights there are in each of some equal parts of the range from minus the largest to the largest. */
	int[] histogram(int bins) {
		int[] counts = new int[bins];
		for (Connection connection : cells) {
			if (connection != null && !Double.isNaN(connection.getWeight())) {
				counts[Math.min(bins - 1, (int) ((share(connection.getWeight()) + 1) / 2 * bins))]++;
			}
		}
		return counts;
	}
}
