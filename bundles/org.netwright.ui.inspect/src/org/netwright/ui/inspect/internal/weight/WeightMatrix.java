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
	/** Of all cells as they were measured last; not a number where there is no connection, too. */
	private final double[] weights;
	private double largest;
	private int count;

	WeightMatrix(Layer sources, Layer targets) {
		this.sources = sources;
		this.targets = targets;
		columns = List.copyOf(sources.getNeurons());
		rows = List.copyOf(targets.getNeurons());
		cells = new Connection[rows.size() * columns.size()];
		weights = new double[cells.length];
		Map<Neuron, Integer> places = new IdentityHashMap<>();
		columns.forEach(neuron -> places.put(neuron, places.size()));
		for (int row = 0; row < rows.size(); row++) {
			int usual = 0;
			for (Connection connection : rows.get(row).getIncoming()) {
				Neuron source = connection.getSource();
				// where all are connected, the next connection comes from the next neuron
				Integer column = usual < columns.size() && columns.get(usual) == source ? (Integer) usual : places.get(source);
				usual++;
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

	/** Looks at all weights anew. */
	void measure() {
		largest = 0;
		for (int cell = 0; cell < cells.length; cell++) {
			double weight = cells[cell] == null ? Double.NaN : cells[cell].getWeight();
			weights[cell] = weight;
			if (Double.isFinite(weight)) {
				largest = Math.max(largest, Math.abs(weight));
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
		for (double weight : weights) {
			if (!Double.isNaN(weight)) {
				counts[Math.min(bins - 1, (int) ((share(weight) + 1) / 2 * bins))]++;
			}
		}
		return counts;
	}
}
