// SPDX-License-Identifier: EPL-2.0
package org.netwright.layout.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.netwright.diagram.layout.LayoutGraph;
import org.netwright.diagram.layout.LayoutGraph.Edge;

/**
 * How high each node stands in its column, when the order in the columns is known: near the middle of those that it has lines to, with
 * the distance kept that the graph asks for. Column after column gets the places with the least squares of what is missing, again and
 * again, from left to right and back.
 */
public final class Heights {
	private static final int SWEEPS = 12;

	private final LayoutGraph graph;
	private final double[] centre;
	private final List<List<Integer>> columns = new ArrayList<>();
	private final List<List<Integer>> neighbours = new ArrayList<>();

	/**
	 * Finds the heights.
	 *
	 * @param order of each node a number; in each column nodes stand in the order of these, the least on top
	 */
	public Heights(LayoutGraph graph, Columns columnOf, double[] order) {
		this.graph = graph;
		centre = new double[graph.nodes().size()];
		for (int c = 0; c < columnOf.count(); c++) {
			columns.add(new ArrayList<>());
		}
		for (int n = 0; n < centre.length; n++) {
			columns.get(columnOf.of(n)).add(n);
			neighbours.add(new ArrayList<>());
		}
		for (Edge edge : graph.edges()) {
			if (edge.source() != edge.target()) {
				neighbours.get(edge.source()).add(edge.target());
				neighbours.get(edge.target()).add(edge.source());
			}
		}
		for (List<Integer> column : columns) {
			column.sort(Comparator.comparingDouble((Integer n) -> order[n]).thenComparing(Comparator.naturalOrder()));
			double[] offsets = offsets(column);
			double middle = offsets.length == 0 ? 0 : offsets[offsets.length - 1] / 2;
			for (int i = 0; i < offsets.length; i++) {
				centre[column.get(i)] = offsets[i] - middle;
			}
		}
		for (int sweep = 0; sweep < SWEEPS; sweep++) {
			for (int c = 0; c < columns.size(); c++) {
				place(columns.get(sweep % 2 == 0 ? c : columns.size() - 1 - c));
			}
		}
	}

	/** {@return the middle of a node, downwards from anywhere} */
	public double of(int node) {
		return centre[node];
	}

	/** How far below the first each node of a column has to be at least. */
	private double[] offsets(List<Integer> column) {
		double[] offsets = new double[column.size()];
		for (int i = 1; i < offsets.length; i++) {
			double half = (graph.nodes().get(column.get(i - 1)).height() + graph.nodes().get(column.get(i)).height()) / 2;
			offsets[i] = offsets[i - 1] + half + graph.down();
		}
		return offsets;
	}

	/** Without their offsets, places only have to grow: neighbours in a column that would not are put together, where all of them want to be. */
	private void place(List<Integer> column) {
		double[] offsets = offsets(column);
		double[] wish = new double[column.size()];
		double[] weight = new double[column.size()];
		int[] size = new int[column.size()];
		int blocks = 0;
		for (int i = 0; i < column.size(); i++) {
			wish[blocks] = wish(column.get(i)) - offsets[i];
			weight[blocks] = Math.max(1, neighbours.get(column.get(i)).size());
			size[blocks++] = 1;
			while (blocks > 1 && wish[blocks - 2] > wish[blocks - 1]) {
				blocks--;
				double both = weight[blocks - 1] + weight[blocks];
				wish[blocks - 1] = (wish[blocks - 1] * weight[blocks - 1] + wish[blocks] * weight[blocks]) / both;
				weight[blocks - 1] = both;
				size[blocks - 1] += size[blocks];
			}
		}
		int i = 0;
		for (int block = 0; block < blocks; block++) {
			for (int end = i + size[block]; i < end; i++) {
				centre[column.get(i)] = wish[block] + offsets[i];
			}
		}
	}

	private double wish(int node) {
		return neighbours.get(node).stream().mapToDouble(other -> centre[other]).average().orElse(centre[node]);
	}
}
