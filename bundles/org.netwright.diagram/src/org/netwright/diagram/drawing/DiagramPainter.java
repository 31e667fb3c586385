// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.drawing;

import java.nio.ByteBuffer;
import java.util.Objects;
import java.util.function.Predicate;

import org.netwright.diagram.canvas.Anchor;
import org.netwright.diagram.canvas.Box;
import org.netwright.diagram.canvas.Canvas;
import org.netwright.diagram.canvas.TextStyle;
import org.netwright.diagram.palette.Palette;
import org.netwright.diagram.palette.Tone;
import org.netwright.diagram.scene.NodeKind;
import org.netwright.diagram.scene.Scene;
import org.netwright.diagram.scene.SceneEdge;
import org.netwright.diagram.scene.SceneLayer;
import org.netwright.diagram.scene.SceneNode;

/**
 * Draws a scene with the values of a moment, all of it or part by part; in diagram units, so that whoever calls it
 * translates and scales the canvas. Geometry comes from the scene and is never made anew. Thread-safe; the canvas is not.
 */
public final class DiagramPainter {

	private static final double FOOTER_INSET = 24;

	private final Scene scene;
	private final Palette palette;
	private final EdgeLook look;
	private final Contributions contributions;
	private final NodePainter nodes;
	private final CellPainter cells;
	private final DotsPainter dots;
	private final EdgePainter edges;
	private final LayerPainter layers;
	private final NotePainter notes;
	private final MarkPainter marks;
	private final EdgeLabelPainter labels;
	private final PulsePainter pulses;

	/**
	 * A painter for one scene.
	 *
	 * @param scene what is drawn
	 * @param palette in which colours
	 */
	public DiagramPainter(Scene scene, Palette palette) {
		this(scene, palette, EdgeLook.USUAL);
	}

	/**
	 * A painter for one scene.
	 *
	 * @param scene what is drawn
	 * @param palette in which colours
	 * @param look how connections are drawn
	 */
	public DiagramPainter(Scene scene, Palette palette, EdgeLook look) {
		this.scene = Objects.requireNonNull(scene, "scene");
		this.palette = Objects.requireNonNull(palette, "palette");
		this.look = Objects.requireNonNull(look, "look");
		contributions = new Contributions(scene, look.shown());
		NodeFill fill = new NodeFill(scene, palette);
		nodes = new NodePainter(scene, palette, fill, contributions);
		cells = new CellPainter(scene, palette, fill);
		dots = new DotsPainter(scene, palette);
		edges = new EdgePainter(scene, palette, look, contributions);
		labels = new EdgeLabelPainter(scene, palette, look.labels(), edges, contributions);
		layers = new LayerPainter(scene, palette);
		notes = new NotePainter(scene, palette);
		marks = new MarkPainter(scene, palette);
		pulses = new PulsePainter(scene, palette);
	}

	/** {@return what is drawn} */
	public Scene scene() {
		return scene;
	}

	/** {@return the colours} */
	public Palette palette() {
		return palette;
	}

	/**
	 * Draws everything, from the background to the footer.
	 *
	 * @param canvas where
	 * @param state the values of a moment
	 * @param detail what is worth drawing
	 */
	public void paint(Canvas canvas, DiagramState state, Detail detail) {
		paintBackground(canvas);
		paintTitles(canvas, detail);
		paintEdges(canvas, state);
		paintEdgeLabels(canvas, state, detail);
		paintNodes(canvas, state, detail);
		paintNotes(canvas, detail);
		paintFooter(canvas, state, detail);
	}

	/**
	 * Fills the scene's bounds.
	 *
	 * @param canvas where
	 */
	public void paintBackground(Canvas canvas) {
		Box box = scene.bounds();
		canvas.fillRectangle(box.x(), box.y(), box.width(), box.height(), 0, palette.argb(Tone.CANVAS));
	}

	/**
	 * Writes the titles of all layers, and draws the panels behind those that have a tint.
	 *
	 * @param canvas where
	 * @param detail what is worth drawing
	 */
	public void paintTitles(Canvas canvas, Detail detail) {
		layers.paint(canvas, detail);
	}

	/**
	 * Draws all notes, over neurons and connections.
	 *
	 * @param canvas where
	 * @param detail what is worth drawing
	 */
	public void paintNotes(Canvas canvas, Detail detail) {
		notes.paint(canvas, detail);
	}

	/**
	 * Draws all connections that are shown.
	 *
	 * @param canvas where
	 * @param state the values of a moment
	 */
	public void paintEdges(Canvas canvas, DiagramState state) {
		edges.paint(canvas, state.fitting(scene));
	}

	/**
	 * Draws of the connections only those that are selected, under the pointer, at a neuron that is, or that differ; {@link #paintEdges} of a
	 * {@linkplain DiagramState#atRest() state at rest} without a difference, faded to {@link #restOpacity}, below it makes the whole picture.
	 *
	 * @param canvas where
	 * @param state the values of a moment
	 */
	public void paintEmphasisedEdges(Canvas canvas, DiagramState state) {
		edges.paintEmphasised(canvas, state.fitting(scene));
	}

	/**
	 * Which connections {@link #paintEmphasisedEdges} draws.
	 *
	 * @param state the values of a moment
	 * @return for each edge of the scene 0 if it is not drawn, 1 for one at a neuron that is selected or under the pointer, 2 for one that is
	 *     selected itself; more where its weight differs; a new array
	 */
	public byte[] emphasis(DiagramState state) {
		return edges.emphasis(state.fitting(scene));
	}

	/**
	 * Writes beside connections what their lines show, above their lines and below the nodes, as far as the look asks for that and there is room.
	 *
	 * @param canvas where
	 * @param state the values of a moment
	 * @param detail what is worth drawing
	 */
	public void paintEdgeLabels(Canvas canvas, DiagramState state, Detail detail) {
		labels.paint(canvas, state.fitting(scene), detail);
	}

	/**
	 * Draws dots on their way along connections, above their lines.
	 *
	 * @param canvas where
	 * @param running what runs where, of this scene
	 * @param share of the way that they have come, 0 to 1
	 */
	public void paintPulses(Canvas canvas, Pulses running, double share) {
		pulses.paint(canvas, running, share);
	}

	/** Which edges of the scene are drawn now, null for all. */
	boolean[] shownEdges(DiagramState state) {
		return contributions.shown(state.fitting(scene));
	}

	/**
	 * Which edges of the scene are drawn now: contributions may hide some.
	 *
	 * @param state the values of a moment
	 * @return says of an edge of the scene whether it is drawn
	 */
	public Predicate<SceneEdge> shown(DiagramState state) {
		boolean[] shown = contributions.shown(state.fitting(scene));
		return edge -> shown == null || shown[scene.edges().indexOf(edge)];
	}

	/**
	 * How many connections are not drawn now, for whatever reason.
	 *
	 * @param state the values of a moment
	 * @return 0 to the number of connections
	 */
	public int hiddenCount(DiagramState state) {
		return contributions.hiddenCount(state.fitting(scene));
	}

	/**
	 * How much of a neuron's input is not drawn now.
	 *
	 * @param neuron its index
	 * @param state the values of a moment
	 * @return the share of the absolute weights, or contributions, into it that are hidden, 0 to 1
	 */
	public double hiddenShare(int neuron, DiagramState state) {
		return contributions.hiddenShare(neuron, state.fitting(scene));
	}

	/**
	 * How much of connections is seen that nobody looks at.
	 *
	 * @param state what is selected or under the pointer
	 * @return 0 to 1, 1 if nobody looks at anything
	 */
	public double restOpacity(DiagramState state) {
		return EdgePainter.restOpacity(state);
	}

	/**
	 * All that connections at rest show of the values: while it stays the same, their picture does.
	 *
	 * @param state the values of a moment
	 * @return for each neuron how much flows out of it, 0 for nothing to 100; where contributions count, how much exactly
	 */
	public byte[] flows(DiagramState state) {
		DiagramState fitting = state.fitting(scene);
		if (contributions.isLive() || contributions.filter()) {
			ByteBuffer exactly = ByteBuffer.allocate(Float.BYTES * scene.nodes().size());
			scene.nodes().forEach(node -> exactly.putFloat((float) fitting.activation(node.neuron())));
			return exactly.array();
		}
		byte[] flows = new byte[scene.nodes().size()];
		for (int neuron = 0; neuron < flows.length; neuron++) {
			flows[neuron] = (byte) Math.round(100 * EdgePainter.flow(neuron, fitting));
		}
		return flows;
	}

	/**
	 * Draws all neurons, as nodes, cells or dots.
	 *
	 * @param canvas where
	 * @param state the values of a moment
	 * @param detail what is worth drawing
	 */
	public void paintNodes(Canvas canvas, DiagramState state, Detail detail) {
		DiagramState fitting = state.fitting(scene);
		OutputScale scale = OutputScale.of(scene, fitting);
		for (SceneLayer layer : scene.layers()) {
			paintLayer(canvas, layer, fitting, detail);
		}
		for (SceneNode node : scene.nodes()) {
			if (!node.cell() && !node.leftOut()) {
				nodes.paint(canvas, node, fitting, scale, detail);
			}
		}
	}

	/**
	 * Draws what stands for several neurons of a layer: all its cells, within their panel, or its dots. Nothing where every neuron
	 * is drawn by itself.
	 *
	 * @param canvas where
	 * @param layer a layer of the scene
	 * @param state the values of a moment
	 * @param detail what is worth drawing
	 */
	public void paintLayer(Canvas canvas, SceneLayer layer, DiagramState state, Detail detail) {
		if (layer.cells() != null) {
			cells.paint(canvas, layer, state.fitting(scene), detail);
		} else if (layer.leftOut() != null) {
			dots.paint(canvas, layer, state.fitting(scene), detail);
		}
	}

	/**
	 * Draws one neuron that is drawn by itself, within {@link SceneNode#bounds()}.
	 *
	 * @param canvas where
	 * @param neuron its index, of one that is neither a cell nor left out
	 * @param state the values of a moment
	 * @param detail what is worth drawing
	 */
	public void paintNode(Canvas canvas, int neuron, DiagramState state, Detail detail) {
		SceneNode node = scene.node(neuron);
		DiagramState fitting = state.fitting(scene);
		OutputScale scale = node.kind() == NodeKind.OUTPUT ? OutputScale.of(scene, fitting) : OutputScale.UNIT;
		nodes.paint(canvas, node, fitting, scale, detail);
	}

	/**
	 * Marks what is wrong, over everything else; within {@link Scene#bounds()}.
	 *
	 * @param canvas where
	 * @param wrong what is wrong where
	 * @param detail what is worth drawing
	 */
	public void paintMarks(Canvas canvas, Marks wrong, Detail detail) {
		marks.paint(canvas, wrong, detail);
	}

	/**
	 * The layer at whose title or mark a point is.
	 *
	 * @param x the point
	 * @param y the point
	 * @return the layer's place in the document; -1 if there is none
	 */
	public int titleAt(double x, double y) {
		for (SceneLayer layer : scene.layers()) {
			if (layer.titleBox().union(marks.box(layer)).contains(x, y)) {
				return layer.layer();
			}
		}
		return -1;
	}

	/**
	 * Writes the line at the bottom, within {@link Scene#footer()}; in the middle of the picture where there is nothing else.
	 *
	 * @param canvas where
	 * @param state the values of a moment
	 * @param detail what is worth drawing
	 */
	public void paintFooter(Canvas canvas, DiagramState state, Detail detail) {
		TextStyle style = scene.emphasis().small().withAnchor(scene.isEmpty() ? Anchor.MIDDLE : Anchor.END);
		if (detail.text(style.size())) {
			Box box = scene.footer();
			String text = style.fit(Footer.text(scene, state, hiddenCount(state)), box.width() - 2 * FOOTER_INSET);
			double x = scene.isEmpty() ? box.centreX() : box.right() - FOOTER_INSET;
			canvas.text(text, x, box.centreY(), style, palette.argb(Tone.INK));
		}
	}
}
