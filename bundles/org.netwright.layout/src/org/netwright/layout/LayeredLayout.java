// SPDX-License-Identifier: EPL-2.0
package org.netwright.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.CycleBreakingStrategy;
import org.eclipse.elk.alg.layered.options.FixedAlignment;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.LayeringStrategy;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
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
import org.netwright.layout.internal.WatchedWork;

/**
 * Columns from left to right, in which nodes are ordered and placed by ELK's layered algorithm so that lines cross little and run
 * straight. Which node stands in which column the ranks and lines say, so that every line within a rank leads to the right.
 *
 * <p>Takes about a second for 2,000 lines, and much longer for many more.
 */
public final class LayeredLayout implements GraphLayout {
	/** Farther apart than any node is wide: columns are told from each other by it. */
	private static final double APART = 100_000;
	private static final double EDGE_SHARE = 0.5;

	@Override
	public List<Box> layout(LayoutGraph graph, Progress progress) {
		Columns columns = new Columns(graph);
		// ELK's options do not know what they are before its registry was asked for once.
		LayoutMetaDataService.getInstance();
		ElkNode root = root(graph);
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

	private static ElkNode root(LayoutGraph graph) {
		ElkNode root = ElkGraphUtil.createGraph();
		root.setProperty(LayeredOptions.DIRECTION, Direction.RIGHT);
		root.setProperty(LayeredOptions.CYCLE_BREAKING_STRATEGY, CycleBreakingStrategy.INTERACTIVE);
		root.setProperty(LayeredOptions.LAYERING_STRATEGY, LayeringStrategy.INTERACTIVE);
		root.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.NODES_AND_EDGES);
		root.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.BRANDES_KOEPF);
		root.setProperty(LayeredOptions.NODE_PLACEMENT_BK_FIXED_ALIGNMENT, FixedAlignment.BALANCED);
		root.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.POLYLINE);
		root.setProperty(LayeredOptions.SEPARATE_CONNECTED_COMPONENTS, false);
		root.setProperty(LayeredOptions.SPACING_NODE_NODE, graph.down());
		root.setProperty(LayeredOptions.SPACING_EDGE_NODE, graph.down());
		root.setProperty(LayeredOptions.SPACING_EDGE_EDGE, EDGE_SHARE * graph.down());
		return root;
	}

	/** From ELK come the heights; the columns stand at equal distances, each node in the middle of its own. */
	private static List<Box> boxes(LayoutGraph graph, Columns columns, List<ElkNode> nodes) {
		double[] width = new double[columns.count()];
		double top = Double.POSITIVE_INFINITY;
		for (int n = 0; n < nodes.size(); n++) {
			width[columns.of(n)] = Math.max(width[columns.of(n)], nodes.get(n).getWidth());
			top = Math.min(top, nodes.get(n).getY());
		}
		double[] left = new double[columns.count()];
		for (int c = 1; c < left.length; c++) {
			left[c] = left[c - 1] + width[c - 1] + graph.across();
		}
		List<Box> boxes = new ArrayList<>();
		for (int n = 0; n < nodes.size(); n++) {
			ElkNode node = nodes.get(n);
			int column = columns.of(n);
			boxes.add(new Box(left[column] + (width[column] - node.getWidth()) / 2, node.getY() - top, node.getWidth(), node.getHeight()));
		}
		return boxes;
	}
}
