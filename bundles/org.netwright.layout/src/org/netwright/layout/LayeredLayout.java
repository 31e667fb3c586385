// SPDX-License-Identifier: EPL-2.0
package org.netwright.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.CycleBreakingStrategy;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.LayeringStrategy;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.netwright.diagram.canvas.Box;
import org.netwright.diagram.layout.GraphLayout;
import org.netwright.diagram.layout.LayoutGraph;
import org.netwright.diagram.layout.LayoutGraph.Edge;
import org.netwright.diagram.layout.LayoutGraph.Node;
import org.netwright.engine.progress.Progress;
import org.netwright.layout.internal.Columns;
import org.netwright.layout.internal.Heights;
import org.netwright.layout.internal.WatchedWork;

/**
 * Columns from left to right. Which node stands in which one the ranks and lines say, so that every line within a rank leads to the
 * right; the order in the columns comes from ELK's layered algorithm, so that lines cross little; how high nodes stand, from those that
 * they have lines to. ELK would leave room for lines to pass between nodes, which in networks makes columns many times as tall.
 *
 * <p>Takes less than a second for 2,000 lines.
 */
public final class LayeredLayout implements GraphLayout {
	/** Farther apart than any node is wide: columns are told from each other by it. */
	private static final double APART = 100_000;
	/** Lines are no steeper than that, on the way from one end of a tall column to the other. */
	private static final double STEEPEST = 6;

	@Override
	public List<Box> layout(LayoutGraph graph, Progress progress) {
		Columns columns = new Columns(graph);
		// ELK's options do not know what they are before its registry was asked for once.
		LayoutMetaDataService.getInstance();
		ElkNode root = root();
		List<ElkNode> nodes = new ArrayList<>();
		for (int n = 0; n < graph.nodes().size(); n++) {
			Node node = graph.nodes().get(n);
			ElkNode box = ElkGraphUtil.createNode(root);
			box.setDimensions(node.width(), node.height());
			box.setLocation(APART * columns.of(n) - node.width() / 2, 0);
			nodes.add(box);
		}
		for (Edge edge : graph.edges()) {
			int way = Integer.compare(columns.of(edge.source()), columns.of(edge.target()));
			if (way != 0) {
				ElkGraphUtil.createSimpleEdge(nodes.get(way < 0 ? edge.source() : edge.target()), nodes.get(way < 0 ? edge.target() : edge.source()));
			}
		}
		new LayeredLayoutProvider().layout(root, new WatchedWork(progress));
		if (progress.cancelled()) {
			throw new CancellationException();
		}
		return boxes(graph, columns, nodes);
	}

	private static ElkNode root() {
		ElkNode root = ElkGraphUtil.createGraph();
		root.setProperty(LayeredOptions.DIRECTION, Direction.RIGHT);
		root.setProperty(LayeredOptions.CYCLE_BREAKING_STRATEGY, CycleBreakingStrategy.INTERACTIVE);
		root.setProperty(LayeredOptions.LAYERING_STRATEGY, LayeringStrategy.INTERACTIVE);
		root.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.SIMPLE);
		root.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.POLYLINE);
		root.setProperty(LayeredOptions.SEPARATE_CONNECTED_COMPONENTS, false);
		return root;
	}

	/** From ELK comes the order in the columns. Those stand at equal distances, each node in the middle of its own. */
	private static List<Box> boxes(LayoutGraph graph, Columns columns, List<ElkNode> nodes) {
		Heights heights = new Heights(graph, columns, nodes.stream().mapToDouble(ElkNode::getY).toArray());
		double[] width = new double[columns.count()];
		double top = Double.POSITIVE_INFINITY;
		double bottom = Double.NEGATIVE_INFINITY;
		for (int n = 0; n < nodes.size(); n++) {
			Node node = graph.nodes().get(n);
			width[columns.of(n)] = Math.max(width[columns.of(n)], node.width());
			top = Math.min(top, heights.of(n) - node.height() / 2);
			bottom = Math.max(bottom, heights.of(n) + node.height() / 2);
		}
		double across = Math.max(graph.across(), (bottom - top) / STEEPEST);
		double[] left = new double[columns.count()];
		for (int c = 1; c < left.length; c++) {
			left[c] = left[c - 1] + width[c - 1] + across;
		}
		List<Box> boxes = new ArrayList<>();
		for (int n = 0; n < nodes.size(); n++) {
			Node node = graph.nodes().get(n);
			int column = columns.of(n);
			boxes.add(new Box(left[column] + (width[column] - node.width()) / 2, heights.of(n) - node.height() / 2 - top, node.width(), node.height()));
		}
		return boxes;
	}
}
