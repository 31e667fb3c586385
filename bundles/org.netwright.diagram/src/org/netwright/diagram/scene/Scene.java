// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.scene;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.netwright.diagram.canvas.Box;
import org.netwright.diagram.palette.Grey;

/**
 * A network laid out: everything about its picture that does not depend on the input. Coordinates are diagram units,
 * one is one pixel at a zoom of 100 %. Immutable and thread-safe; it holds nothing of the document it was made from.
 *
 * @see SceneBuilder
 */
public final class Scene {

	private final String name;
	private final List<SceneLayer> layers;
	private final List<SceneNode> nodes;
	private final List<SceneEdge> edges;
	private final List<SceneNote> notes;
	private final Hidden hidden;
	private final Grey inputGrey;
	private final Emphasis emphasis;
	private final Box bounds;

	Scene(String name, List<SceneLayer> layers, List<SceneNode> nodes, List<SceneEdge> edges, List<SceneNote> notes, Hidden hidden,
			Grey inputGrey, Emphasis emphasis, Box bounds) {
		this.name = name;
		this.layers = List.copyOf(layers);
		this.nodes = List.copyOf(nodes);
		this.edges = List.copyOf(edges);
		this.notes = List.copyOf(notes);
		this.hidden = hidden;
		this.inputGrey = inputGrey;
		this.emphasis = emphasis;
		this.bounds = bounds;
	}

	/** {@return the same elements in the same bounds, elsewhere} */
	Scene with(List<SceneLayer> otherLayers, List<SceneNode> otherNodes, List<SceneEdge> otherEdges) {
		return new Scene(name, otherLayers, otherNodes, otherEdges, notes, hidden, inputGrey, emphasis, bounds);
	}

	/** {@return the network's name, empty if it has none} */
	public String name() {
		return name;
	}

	/** {@return the layers in document order} */
	public List<SceneLayer> layers() {
		return layers;
	}

	/** {@return the nodes by neuron index} */
	public List<SceneNode> nodes() {
		return nodes;
	}

	/**
	 * One node.
	 *
	 * @param neuron its index
	 * @return how it is drawn
	 * @throws IndexOutOfBoundsException if there is no such neuron
	 */
	public SceneNode node(int neuron) {
		return nodes.get(neuron);
	}

	/** {@return the connections that are shown, the weakest first, which is the order of drawing} */
	public List<SceneEdge> edges() {
		return edges;
	}

	/** {@return the notes in document order, which is the order of drawing, over everything else} */
	public List<SceneNote> notes() {
		return notes;
	}

	/** {@return how many connections the network has, shown or not} */
	public int connectionCount() {
		return hidden.connections();
	}

	/** {@return how many connections are not shown} */
	public int hiddenCount() {
		return hidden.connections() - edges.size();
	}

	/** {@return which connections are not shown; one by {@link org.netwright.model.EdgeFilterKind#CONTRIBUTION} is left to whoever knows the values} */
	public EdgeFilter filter() {
		return hidden.filter();
	}

	/**
	 * How much of a neuron's input is not shown.
	 *
	 * @param neuron its index
	 * @return the share of the absolute weights into it whose connections are not {@linkplain #edges() shown}, 0 to 1
	 */
	public double hiddenShare(int neuron) {
		return hidden.shares()[neuron];
	}

	/** {@return how many layers are between input and output} */
	public int hiddenLayerCount() {
		return Math.max(0, layers.size() - 2);
	}

	/** {@return the nodes of the last layer, in order; empty if that is the input layer too} */
	public List<SceneNode> outputs() {
		if (layers.size() < 2) {
			return List.of();
		}
		SceneLayer last = layers.getLast();
		return nodes.subList(last.firstNeuron(), last.firstNeuron() + last.count());
	}

	/** {@return what input values look like} */
	public Grey inputGrey() {
		return inputGrey;
	}

	/** {@return whether nothing is drawn but the footer} */
	public boolean isEmpty() {
		return layers.isEmpty() && notes.isEmpty();
	}

	/** {@return how large texts and how thick lines are} */
	public Emphasis emphasis() {
		return emphasis;
	}

	/** {@return the whole picture, titles and footer included; starts at 0,0 unless somebody placed something outside} */
	public Box bounds() {
		return bounds;
	}

	/** {@return the strip at the bottom of the picture that is left to the footer; all of it where there is nothing else} */
	public Box footer() {
		if (isEmpty()) {
			return bounds;
		}
		double height = Measures.FOOTER_BASELINE * 2;
		return new Box(bounds.x(), bounds.bottom() - height, bounds.width(), height);
	}

	/**
	 * The neuron at a point.
	 *
	 * @param x the point
	 * @param y the point
	 * @return its index, -1 if there is none; the last drawn where several overlap
	 */
	public int neuronAt(double x, double y) {
		for (int n = nodes.size() - 1; n >= 0; n--) {
			if (nodes.get(n).contains(x, y)) {
				return n;
			}
		}
		return -1;
	}

	/**
	 * The note at a point.
	 *
	 * @param x the point
	 * @param y the point
	 * @return its place in the document, -1 if there is none; the last drawn where several overlap
	 */
	public int noteAt(double x, double y) {
		for (int n = notes.size() - 1; n >= 0; n--) {
			if (notes.get(n).box().contains(x, y)) {
				return n;
			}
		}
		return -1;
	}

	/**
	 * The edge at a point.
	 *
	 * @param x the point
	 * @param y the point
	 * @param tolerance how far from the drawn line it may be, in diagram units
	 * @return the nearest, the last drawn among equals; none if the point is on no edge or on a node
	 */
	public Optional<SceneEdge> edgeAt(double x, double y, double tolerance) {
		return edgeAt(x, y, tolerance, edge -> true);
	}

	/**
	 * The edge at a point, among some.
	 *
	 * @param x the point
	 * @param y the point
	 * @param tolerance how far from the drawn line it may be, in diagram units
	 * @param shown which edges are drawn now; asked only for those near the point
	 * @return the nearest, the last drawn among equals; none if the point is on no edge or on a node
	 */
	public Optional<SceneEdge> edgeAt(double x, double y, double tolerance, Predicate<SceneEdge> shown) {
		SceneEdge nearest = null;
		double least = Double.POSITIVE_INFINITY;
		if (neuronAt(x, y) < 0) {
			for (SceneEdge edge : edges) {
				double reach = tolerance + edge.stroke().width() / 2;
				if (edge.path().bounds().grow(reach).contains(x, y)) {
					double distance = edge.path().distance(x, y);
					if (distance <= reach && distance <= least && shown.test(edge)) {
						nearest = edge;
						least = distance;
					}
				}
			}
		}
		return Optional.ofNullable(nearest);
	}
}
