// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.scene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.netwright.diagram.canvas.Path;

/**
 * Draws the ways of connections: smooth curves from the right of the source to the left of the target, straight where
 * level or where somebody wants that, over or under columns that they skip. Where several meet at one node they end beside each other, in the order
 * in which they arrive, so that each can be followed to its end.
 */
final class EdgeRouter {

	private static final double PORT_STEP = 5;
	private static final double PORT_SPAN = 0.66;
	private static final double NEAR = 60;
	private static final double LEVEL = 0.01;

	private final NetworkFacts facts;
	private final Arrangement arrangement;
	private final int[] connections;
	private final Lanes.Lane[] lanes;
	private final boolean straight;
	private final double[] sourceOffset;
	private final double[] targetOffset;

	/**
	 * Prepares the ways of some connections.
	 *
	 * @param facts the document
	 * @param arrangement where its neurons are, finally
	 * @param connections which are drawn, as places in the facts
	 * @param lanes for each of them, null where it skips nothing
	 * @param shape which way they take
	 */
	EdgeRouter(NetworkFacts facts, Arrangement arrangement, int[] connections, Lanes.Lane[] lanes, EdgeShape shape) {
		this.facts = facts;
		this.arrangement = arrangement;
		this.connections = connections;
		this.lanes = lanes;
		straight = shape == EdgeShape.STRAIGHT;
		sourceOffset = new double[connections.length];
		targetOffset = new double[connections.length];
		spread(facts.source, facts.target, sourceOffset);
		spread(facts.target, facts.source, targetOffset);
	}

	/**
	 * The way of a connection.
	 *
	 * @param i its place among those that are drawn
	 * @return a path from node to node
	 */
	Path path(int i) {
		int source = facts.source[connections[i]];
		int target = facts.target[connections[i]];
		double y1 = arrangement.portY[source] + sourceOffset[i];
		double y2 = arrangement.portY[target] + targetOffset[i];
		double x1 = edgeX(source, sourceOffset[i], 1);
		double x2 = edgeX(target, targetOffset[i], -1);
		Path.Builder path = Path.builder();
		path.moveTo(x1, y1);
		if (lanes[i] == null) {
			curve(path, x1, y1, x2, y2);
		} else {
			curve(path, x1, y1, lanes[i].fromX(), lanes[i].y());
			path.lineTo(lanes[i].toX(), lanes[i].y());
			curve(path, lanes[i].toX(), lanes[i].y(), x2, y2);
		}
		return path.build();
	}

	private void curve(Path.Builder path, double x1, double y1, double x2, double y2) {
		if (straight || Math.abs(y1 - y2) < LEVEL && x2 >= x1) {
			path.lineTo(x2, y2);
			return;
		}
		double reach = Math.max((x2 - x1) / 2, Math.min(NEAR, Math.abs(y2 - y1) / 2 + Math.abs(x2 - x1) / 2));
		path.curveTo(x1 + reach, y1, x2 - reach, y2, x2, y2);
	}

	/** Where an edge ends: on the outline of a circle, at the side of a square or of a block of nodes. */
	private double edgeX(int neuron, double offset, int side) {
		int layer = facts.layerOf[neuron];
		LayerForm form = arrangement.forms.get(layer);
		if (form.isBlock() && !arrangement.placed[neuron]) {
			return arrangement.layerBox(layer).centreX() + side * (form.columns() * form.pitch() / 2 + form.frame());
		}
		double r = form.radius();
		if (side > 0 && form.field() != null) {
			return arrangement.x[neuron] + r + form.fieldReach();
		}
		boolean square = form.kind() == NodeKind.INPUT;
		return arrangement.x[neuron] + side * (square ? r : Math.sqrt(Math.max(0, r * r - offset * offset)));
	}

	private void spread(int[] nodes, int[] others, double[] offsets) {
		List<List<Integer>> byNode = new ArrayList<>();
		for (int n = 0; n < facts.neurons.size(); n++) {
			byNode.add(null);
		}
		for (int i = 0; i < connections.length; i++) {
			int node = nodes[connections[i]];
			if (arrangement.forms.get(facts.layerOf[node]).isBlock()) {
				continue;
			}
			if (byNode.get(node) == null) {
				byNode.set(node, new ArrayList<>());
			}
			byNode.get(node).add(i);
		}
		for (List<Integer> edges : byNode) {
			if (edges != null && edges.size() > 1) {
				edges.sort(Comparator.comparingDouble(i -> approach(i, others)));
				spread(edges, nodes[connections[edges.getFirst()]], others, offsets);
			}
		}
	}

	/** An edge that is level stays in the middle, and thus straight; else all are centred. */
	private void spread(List<Integer> edges, int node, int[] others, double[] offsets) {
		double radius = arrangement.forms.get(facts.layerOf[node]).radius();
		int last = edges.size() - 1;
		double middle = last / 2.0;
		for (int k = 0; k <= last; k++) {
			if (Math.abs(approach(edges.get(k), others) - arrangement.portY[node]) < LEVEL) {
				middle = k;
			}
		}
		double step = Math.min(PORT_STEP, PORT_SPAN * radius / Math.max(middle, last - middle));
		for (int k = 0; k <= last; k++) {
			offsets[edges.get(k)] = (k - middle) * step;
		}
	}

	private double approach(int i, int[] others) {
		return lanes[i] == null ? arrangement.portY[others[connections[i]]] : lanes[i].y();
	}
}
