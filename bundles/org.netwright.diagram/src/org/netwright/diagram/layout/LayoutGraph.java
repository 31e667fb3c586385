// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.layout;

import java.util.List;
import java.util.Objects;

/**
 * Boxes and lines between them, to be laid out from left to right. Immutable.
 *
 * @param nodes the boxes
 * @param edges the lines; several between the same two boxes are allowed, and so are circles
 * @param down least distance of boxes above each other, in diagram units
 * @param across least distance of boxes beside each other, in diagram units
 */
public record LayoutGraph(List<Node> nodes, List<Edge> edges, double down, double across) {

	/**
	 * A box.
	 *
	 * @param width in diagram units
	 * @param height in diagram units
	 * @param rank whatever has a lower rank stands at the left of it, whatever has a higher one at the right
	 */
	public record Node(double width, double height, int rank) {
	}

	/**
	 * A line.
	 *
	 * @param source index of the node where it begins
	 * @param target index of the node where it ends
	 */
	public record Edge(int source, int target) {
	}

	/**
	 * Checks the lines.
	 *
	 * @throws IndexOutOfBoundsException if a line names a node that is not there
	 */
	public LayoutGraph {
		nodes = List.copyOf(nodes);
		edges = List.copyOf(edges);
		for (Edge edge : edges) {
			Objects.checkIndex(edge.source, nodes.size());
			Objects.checkIndex(edge.target, nodes.size());
		}
	}
}
