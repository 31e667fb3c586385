// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.viewer.network;

import java.util.Set;
import java.util.function.IntFunction;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.LayeredPane;
import org.eclipse.draw2d.LightweightSystem;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.netwright.diagram.canvas.Box;
import org.netwright.diagram.drawing.Detail;
import org.netwright.diagram.drawing.DiagramPainter;
import org.netwright.diagram.drawing.DiagramState;
import org.netwright.diagram.drawing.FieldTiles;
import org.netwright.diagram.drawing.Marks;
import org.netwright.diagram.drawing.Pulses;
import org.netwright.diagram.palette.Tone;
import org.netwright.diagram.scene.Scene;
import org.netwright.diagram.scene.SceneEdge;
import org.netwright.model.Position;
import org.netwright.ui.theme.ConnectionLook;
import org.netwright.ui.theme.DiagramColours;
import org.netwright.ui.theme.Paper;
import org.netwright.ui.theme.WorkbenchTheme;
import org.netwright.ui.viewer.canvas.GcCanvas;
import org.netwright.ui.viewer.canvas.ScreenLook;
import org.netwright.ui.viewer.canvas.ScreenPalette;

/**
 * The canvas of a diagram: one figure per neuron, one for all edges, and what is under the pointer. Whoever edits puts figures of
 * its own {@linkplain #content() over the picture}, in diagram units, and further {@linkplain #layers() layers} over everything.
 */
public final class DiagramControl extends FigureCanvas {
	/** How far from a thin edge the pointer may be, in pixels. */
	private static final double REACH = 5;

	private final ZoomPane pane = new ZoomPane();
	private final PictureFigure picture;
	private final IFigure content = new Figure();
	private final LayeredPane layers = new LayeredPane();
	private final DiagramZoom zoom;
	private final EdgeLayer edges;
	private final Gliding gliding;
	private final PulseAnimation pulses;
	private final Hovering hovering;
	private Scene scene;
	private DiagramPainter painter;
	private DiagramState state = DiagramState.EMPTY;
	private Marks marks = Marks.NONE;

	/**
	 * Creates the control.
	 *
	 * @param parent where
	 * @param system from {@link #newSystem()}; whoever made it may have its events
	 */
	public DiagramControl(Composite parent, LightweightSystem system) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_REDRAW_RESIZE, system);
		Paper.ownColours(this);
		setScrollBarVisibility(FigureCanvas.AUTOMATIC);
		Viewport viewport = getViewport();
		viewport.setContentsTracksWidth(true);
		viewport.setContentsTracksHeight(true);
		edges = new EdgeLayer(this);
		pulses = new PulseAnimation(this);
		picture = new PictureFigure(this, edges, pulses);
		pane.add(picture);
		pane.add(content);
		layers.add(pane);
		setContents(layers);
		zoom = new DiagramZoom(this, pane);
		gliding = new Gliding(this, pane);
		applyTheme();
		WorkbenchTheme.whenChanged(this, this::applyTheme);
		DiagramColours.whenChanged(this, this::applyTheme);
		ConnectionLook.whenChanged(this, this::applyTheme);
		hovering = new Hovering(this);
	}

	/** {@return a new system that paints one diagram control} */
	public static LightweightSystem newSystem() {
		return new ScreenSystem();
	}

	/**
	 * Says what the tool tips are.
	 *
	 * @param ofNeuron     from neuron index to text, null for none
	 * @param ofConnection from connection index to text, null for none
	 */
	public void setTips(IntFunction<String> ofNeuron, IntFunction<String> ofConnection) {
		hovering.setTips(ofNeuron, ofConnection);
	}

	private void applyTheme() {
		setBackground(ScreenPalette.color(Tone.CANVAS));
		gliding.stop();
		if (scene != null) {
			painter = painterOf(scene);
		}
		redraw();
	}

	/**
	 * Shows another layout. Values, selection and zoom stay as far as they fit.
	 *
	 * @param next the layout
	 */
	public void show(Scene next) {
		gliding.stop();
		pulses.stop();
		scene = next;
		hovering.forgetNote();
		painter = painterOf(scene);
		picture.show(scene);
		content.setBounds(picture.getBounds());
		pane.setContent(scene.bounds());
		zoom.contentChanged();
		redraw();
	}

	/**
	 * Shows another layout of elements that were there before, which glide from where they are seen to where they are, unless they
	 * are too many or movements are not wanted. Everything but what is painted is as if they were there at once.
	 *
	 * @param next the layout
	 * @param neuronBefore of each neuron the index that it had; -1 if it is new
	 * @param layerBefore of each layer the place that it had; -1 if it is new
	 */
	public void glideTo(Scene next, int[] neuronBefore, int[] layerBefore) {
		gliding.to(neuronBefore, layerBefore, () -> show(next));
	}

	/**
	 * Lets the picture glide to another zoom or part, unless it is too large or movements are not wanted.
	 *
	 * @param change zooms or scrolls
	 */
	public void glide(Runnable change) {
		gliding.over(change);
	}

	/** {@return whether something is on its way to where it is, for a fraction of a second after a change} */
	public boolean isGliding() {
		return gliding.isRunning();
	}

	/** Shows everything where it is: what follows a hand must not be late. */
	void stopGliding() {
		gliding.stop();
	}

	/** What paints the layout that is shown; null before there is one. */
	DiagramPainter painter() {
		return painter;
	}

	DiagramPainter painterOf(Scene layout) {
		return new DiagramPainter(layout, ScreenPalette.current(), ScreenLook.current());
	}

	/** Paints another layout with the values and marks of now. */
	void paint(GcCanvas canvas, DiagramPainter other, Detail detail) {
		other.paint(canvas, state, detail);
		other.paintMarks(canvas, marks, detail);
	}

	/**
	 * Shows other values; selection and hovering stay.
	 *
	 * @param values the values and the decision
	 */
	public void show(DiagramState values) {
		state = values.withSelected(state.selected(), state.selectedConnections()).withHovered(state.hovered(), state.hoveredConnection())
				.withFields(state.fields()).withPath(state.path());
		redraw();
	}

	/**
	 * Shows other receptive fields beside the neurons.
	 *
	 * @param fields of the layout that is shown
	 */
	public void show(FieldTiles fields) {
		if (fields.size() != state.fields().size() || !fields.sameAs(state.fields())) {
			state = state.withFields(fields);
			redraw();
		}
	}

	/**
	 * Lets dots run along the connections into neurons, unless movements are not wanted.
	 *
	 * @param neurons      indices of the neurons that they run into
	 * @param milliseconds how long they may take; they never take long
	 */
	public void pulse(Set<Integer> neurons, int milliseconds) {
		if (scene != null && !neurons.isEmpty()) {
			pulses.begin(Pulses.into(painter, state, neurons), milliseconds);
		}
	}

	/** {@return whether dots run along connections, for a fraction of a second after {@link #pulse}} */
	public boolean isPulsing() {
		return pulses.isRunning();
	}

	/**
	 * Draws ways through the network above everything else.
	 *
	 * @param connections connection indices; empty for none
	 */
	public void follow(Set<Integer> connections) {
		if (!connections.equals(state.path())) {
			state = state.withPath(connections);
			redraw();
		}
	}

	/**
	 * Marks what is wrong, with a tip for each mark.
	 *
	 * @param wrong for the layout that is shown
	 */
	public void mark(Marks wrong) {
		if (!wrong.equals(marks)) {
			marks = wrong;
			redraw();
		}
	}

	/** {@return what is marked as wrong now} */
	public Marks marks() {
		return marks;
	}

	/** {@return what is laid out; null before anything was shown} */
	public Scene scene() {
		return scene;
	}

	/** {@return the values, the decision and the selection that are drawn now} */
	public DiagramState state() {
		return state;
	}

	/** {@return how many connections are not drawn now; 0 before anything was shown} */
	public int hiddenCount() {
		return painter == null ? 0 : painter.hiddenCount(state);
	}

	/**
	 * How much of a neuron's input is not drawn now.
	 *
	 * @param neuron its index
	 * @return a share, 0 to 1
	 */
	public double hiddenShare(int neuron) {
		return painter.hiddenShare(neuron, state);
	}

	/**
	 * Whether the picture is complete: many connections are drawn beside the UI thread and follow the rest.
	 *
	 * @return false while the connections of the last painting are those of a moment ago
	 */
	public boolean isUpToDate() {
		return edges.isUpToDate() && !gliding.isRunning();
	}

	/**
	 * Draws something as selected.
	 *
	 * @param neurons     neuron indices
	 * @param connections connection indices
	 */
	public void select(Set<Integer> neurons, Set<Integer> connections) {
		state = state.withSelected(neurons, connections);
		redraw();
	}

	/** {@return how large the diagram is shown} */
	public DiagramZoom zoom() {
		return zoom;
	}

	/** {@return everything that scrolls, in pixels: the picture, and over it what somebody adds} */
	public LayeredPane layers() {
		return layers;
	}

	/**
	 * Room for figures over the picture, in diagram units.
	 *
	 * @return a figure as large as the picture that paints nothing itself
	 */
	public IFigure content() {
		return content;
	}

	/**
	 * Scrolls until a box can be seen.
	 *
	 * @param box in diagram units
	 */
	public void reveal(Box box) {
		Rectangle wanted = DrawingFigure.around(box);
		pane.translateToParent(wanted);
		Rectangle view = getViewport().getClientArea();
		if (!view.contains(wanted)) {
			glide(() -> scrollTo(wanted.getCenter().x - view.width / 2, wanted.getCenter().y - view.height / 2));
		}
	}

	/**
	 * The neuron at a point.
	 *
	 * @param x in this control
	 * @param y in this control
	 * @return its index; -1 if there is none, or a note lies over it
	 */
	public int neuronAt(int x, int y) {
		return scene == null || noteAt(x, y) >= 0 ? -1 : scene.neuronAt(zoom.diagramX(x), zoom.diagramY(y));
	}

	/**
	 * The note at a point.
	 *
	 * @param x in this control
	 * @param y in this control
	 * @return its place in the document; -1 if there is none
	 */
	public int noteAt(int x, int y) {
		return scene == null ? -1 : scene.noteAt(zoom.diagramX(x), zoom.diagramY(y));
	}

	/**
	 * The connection at a point.
	 *
	 * @param x in this control
	 * @param y in this control
	 * @return its index in the document; -1 if there is none, or a neuron or note lies over it
	 */
	public int connectionAt(int x, int y) {
		return scene == null || noteAt(x, y) >= 0 ? -1
				: scene.edgeAt(zoom.diagramX(x), zoom.diagramY(y), REACH / zoom.factor(), painter.shown(state)).map(SceneEdge::connection).orElse(-1);
	}

	/** What is in view, in diagram units. */
	Box view() {
		org.eclipse.swt.graphics.Rectangle area = getClientArea();
		return new Box(zoom.diagramX(0), zoom.diagramY(0), area.width / zoom.factor(), area.height / zoom.factor());
	}

	/**
	 * A point of the diagram in this control.
	 *
	 * @param x in diagram units
	 * @param y in diagram units
	 * @return in pixels of this control
	 */
	public Point inControl(double x, double y) {
		org.eclipse.draw2d.geometry.Point origin = getViewport().getViewLocation();
		return new Point((int) Math.round(pane.originX() + x * pane.zoom()) - origin.x, (int) Math.round(pane.originY() + y * pane.zoom()) - origin.y);
	}

	/**
	 * A point of this control in the diagram.
	 *
	 * @param point in pixels of this control
	 * @return in diagram units
	 */
	public Position inDiagram(Point point) {
		return new Position(zoom.diagramX(point.x), zoom.diagramY(point.y));
	}

	/** The layer whose title is at a point of this control; -1 if there is none. */
	int titleAt(int x, int y) {
		return painter.titleAt(zoom.diagramX(x), zoom.diagramY(y));
	}

	/** Has something under the pointer stand out. */
	void hover(int neuron, int connection) {
		state = state.withHovered(neuron, connection);
		redraw();
	}

	Detail detail() {
		return new Detail(pane.zoom());
	}
}
