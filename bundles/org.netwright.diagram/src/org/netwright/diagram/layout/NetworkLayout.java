// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.netwright.diagram.canvas.Box;
import org.netwright.diagram.layout.LayoutGraph.Edge;
import org.netwright.diagram.layout.LayoutGraph.Node;
import org.netwright.diagram.scene.Scene;
import org.netwright.diagram.scene.SceneLayer;
import org.netwright.diagram.scene.SceneNode;
import org.netwright.model.Connection;
import org.netwright.model.Layer;
import org.netwright.model.Network;
import org.netwright.model.Neuron;
import org.netwright.model.Position;

/**
 * A network as a graph to be laid out: each neuron with its texts is a box, and so is each image as a whole. Holds for the document as
 * it was read; belongs to its thread.
 */
public final class NetworkLayout {
	private static final double ACROSS = 150;
	private static final double MOST_DOWN = 14;
	private static final double DOWN_SHARE = 0.25;
	/** Over an image: for its title. */
	private static final double TITLE_ROOM = 56;
	private static final double LEFT = 35;
	private static final double TOP = 100;

	private final Scene scene;
	private final List<Part> parts = new ArrayList<>();
	private final boolean whole;
	private final LayoutGraph graph;

	/** An element, the box around all that is drawn of it, and the corner that its position says. */
	private record Part(EObject element, int rank, Box box, double x, double y) {
	}

	private NetworkLayout(Network network, Scene scene, Set<? extends EObject> only) {
		this.scene = scene;
		whole = only == null;
		Map<Neuron, Integer> part = new IdentityHashMap<>();
		for (SceneLayer drawn : scene.layers()) {
			Layer layer = network.getLayers().get(drawn.layer());
			if (whole && (drawn.cells() != null || drawn.leftOut() != null)) {
				layer.getNeurons().forEach(neuron -> part.put(neuron, parts.size()));
				Box image = drawn.box();
				double room = TITLE_ROOM * scene.emphasis().text();
				parts.add(new Part(layer, drawn.layer(), new Box(image.x(), image.y() - room, image.width(), image.height() + room), image.x(), image.y()));
			} else {
				addNeurons(drawn, layer.getNeurons(), only, part);
			}
		}
		graph = new LayoutGraph(parts.stream().map(p -> new Node(p.box.width(), p.box.height(), p.rank)).toList(), edges(part), down(), ACROSS);
	}

	private void addNeurons(SceneLayer drawn, List<Neuron> neurons, Set<? extends EObject> only, Map<Neuron, Integer> part) {
		for (int i = 0; i < neurons.size(); i++) {
			if (only == null || only.contains(neurons.get(i))) {
				SceneNode node = scene.node(drawn.firstNeuron() + i);
				part.put(neurons.get(i), parts.size());
				parts.add(new Part(neurons.get(i), drawn.layer(), node.bounds(), node.shape().x(), node.shape().y()));
			}
		}
	}

	/** Between two parts there is one line, whatever number of connections it stands for. */
	private static List<Edge> edges(Map<Neuron, Integer> part) {
		Set<Edge> edges = new LinkedHashSet<>();
		part.forEach((target, to) -> {
			for (Connection connection : target.getIncoming()) {
				Integer from = part.get(connection.getSource());
				if (from != null && !from.equals(to)) {
					edges.add(new Edge(from, to));
				}
			}
		});
		return edges.stream().sorted(Comparator.comparingInt(Edge::target).thenComparingInt(Edge::source)).toList();
	}

	private double down() {
		double least = parts.stream().mapToDouble(part -> part.box.height()).min().orElse(0);
		return Math.min(MOST_DOWN, DOWN_SHARE * least);
	}

	/**
	 * The whole network: neurons, layers that are images, and the titles of all layers.
	 *
	 * @param network not modified
	 * @param scene how it is drawn now
	 * @return the graph and what its nodes mean
	 */
	public static NetworkLayout of(Network network, Scene scene) {
		return new NetworkLayout(network, scene, null);
	}

	/**
	 * Some neurons, with the connections among them. All others, and the titles, stay where they are.
	 *
	 * @param network not modified
	 * @param scene how it is drawn now
	 * @param neurons of the network
	 * @return the graph and what its nodes mean
	 */
	public static NetworkLayout of(Network network, Scene scene, Collection<Neuron> neurons) {
		return new NetworkLayout(network, scene, new HashSet<>(neurons));
	}

	/** {@return what is laid out} */
	public LayoutGraph graph() {
		return graph;
	}

	/**
	 * What the layout means for the document.
	 *
	 * @param boxes where the nodes of the graph come to lie
	 * @return new positions of neurons and layers; null for cells of an image, which it arranges itself
	 */
	public Map<EObject, Position> positions(List<Box> boxes) {
		Map<EObject, Position> positions = new LinkedHashMap<>();
		if (parts.isEmpty()) {
			return positions;
		}
		Box now = around(parts.stream().map(Part::box).toList());
		Box then = around(boxes);
		double dx = whole ? LEFT - then.x() : now.centreX() - then.centreX();
		double dy = whole ? TOP * scene.emphasis().text() - then.y() : now.centreY() - then.centreY();
		for (int i = 0; i < parts.size(); i++) {
			Part part = parts.get(i);
			positions.put(part.element, new Position(boxes.get(i).x() + part.x - part.box.x() + dx, boxes.get(i).y() + part.y - part.box.y() + dy));
			if (part.element instanceof Layer image) {
				image.getNeurons().forEach(cell -> positions.put(cell, null));
			}
		}
		if (whole) {
			placeTitles(positions, TOP * scene.emphasis().text());
		}
		return positions;
	}

	/** In one row over everything, each over the middle of its neurons. An image has its title over itself. */
	private void placeTitles(Map<EObject, Position> positions, double top) {
		for (SceneLayer drawn : scene.layers()) {
			double left = Double.POSITIVE_INFINITY;
			double right = Double.NEGATIVE_INFINITY;
			Layer layer = null;
			for (Part part : parts) {
				if (part.rank == drawn.layer() && part.element instanceof Neuron neuron) {
					layer = neuron.getLayer();
					double x = positions.get(neuron).x();
					left = Math.min(left, x);
					right = Math.max(right, x + 2 * scene.node(drawn.firstNeuron()).radius());
				}
			}
			if (layer != null) {
				positions.put(layer, new Position((left + right - drawn.box().width()) / 2, top));
			}
		}
	}

	private static Box around(List<Box> boxes) {
		return boxes.stream().reduce(Box::union).orElseThrow();
	}
}
