// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.viewer.network;

import java.util.Set;
import java.util.function.IntFunction;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.netwright.diagram.canvas.Box;
import org.netwright.diagram.drawing.Detail;
import org.netwright.diagram.drawing.DiagramPainter;
import org.netwright.diagram.drawing.DiagramState;
import org.netwright.diagram.palette.Tone;
import org.netwright.diagram.scene.Scene;
import org.netwright.diagram.scene.SceneNode;
import org.netwright.ui.theme.WorkbenchTheme;
import org.netwright.ui.viewer.canvas.ScreenPalette;

/** The canvas of a diagram: one figure per neuron, one for all edges; zoom, hovering and clicks. */
final class DiagramControl extends FigureCanvas {
	/** Takes a click. */
	@FunctionalInterface
	interface Click {
		/**
		 * @param neuron its index, -1 beside all neurons
		 * @param add    whether it is added to what is selected, or taken away
		 */
		void on(int neuron, boolean add);
	}

	private static final double LARGEST_FIT = 1.6;
	private static final double LEAST_ZOOM = 0.05;
	private static final double LARGEST_ZOOM = 8;
	private static final double WHEEL = 1.1;

	private final ZoomPane pane = new ZoomPane();
	private final Click click;
	private final IntFunction<String> tip;
	private boolean fit = true;
	private Scene scene;
	private DiagramPainter painter;
	private DiagramState state = DiagramState.EMPTY;

	DiagramControl(Composite parent, Click click, IntFunction<String> tip) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_REDRAW_RESIZE, new ScreenSystem());
		this.click = click;
		this.tip = tip;
		setScrollBarVisibility(FigureCanvas.AUTOMATIC);
		Viewport viewport = getViewport();
		viewport.setContentsTracksWidth(true);
		viewport.setContentsTracksHeight(true);
		setContents(pane);
		applyTheme();
		WorkbenchTheme.whenChanged(this, this::applyTheme);
		addControlListener(ControlListener.controlResizedAdapter(event -> fit()));
		addListener(SWT.MouseDown, this::mouseDown);
		addListener(SWT.MouseMove, event -> hover(neuronAt(event.x, event.y)));
		addListener(SWT.MouseExit, event -> hover(-1));
		addListener(SWT.MouseWheel, this::wheel);
		addListener(SWT.KeyDown, this::key);
	}

	private void applyTheme() {
		setBackground(ScreenPalette.color(Tone.CANVAS));
		if (scene != null) {
			painter = new DiagramPainter(scene, ScreenPalette.current());
		}
		redraw();
	}

	/** Shows another network. */
	void show(Scene next) {
		scene = next;
		painter = new DiagramPainter(scene, ScreenPalette.current());
		state = DiagramState.EMPTY;
		pane.removeAll();
		Box all = scene.bounds();
		pane.add(new DrawingFigure(all, canvas -> painter.paintTitles(canvas, detail())));
		pane.add(new DrawingFigure(all, canvas -> painter.paintEdges(canvas, state)));
		for (SceneNode node : scene.nodes()) {
			pane.add(new DrawingFigure(node.bounds(), canvas -> painter.paintNode(canvas, node.neuron(), state, detail())));
		}
		pane.add(new DrawingFigure(scene.footer(), canvas -> painter.paintFooter(canvas, state, detail())));
		pane.setContent(all);
		fit();
		redraw();
	}

	/** Shows other values; selection and hovering stay. */
	void show(DiagramState values) {
		state = values.withSelected(state.selected()).withHovered(state.hovered());
		redraw();
	}

	DiagramState state() {
		return state;
	}

	Set<Integer> selected() {
		return state.selected();
	}

	void select(Set<Integer> neurons) {
		state = state.withSelected(neurons);
		redraw();
	}

	/** Scrolls until a neuron can be seen. */
	void reveal(int neuron) {
		Rectangle box = new DrawingFigure(scene.node(neuron).bounds(), canvas -> { }).getBounds().getCopy();
		pane.translateToParent(box);
		Rectangle view = getViewport().getClientArea();
		if (!view.contains(box)) {
			scrollTo(box.getCenter().x - view.width / 2, box.getCenter().y - view.height / 2);
		}
	}

	/** The neuron at a point of this control; -1 if there is none. */
	int neuronAt(int x, int y) {
		if (scene == null) {
			return -1;
		}
		org.eclipse.draw2d.geometry.Point origin = getViewport().getViewLocation();
		double zoom = pane.zoom();
		return scene.neuronAt((x + origin.x - pane.originX()) / zoom, (y + origin.y - pane.originY()) / zoom);
	}

	/** A point of the diagram in the coordinates of this control. */
	Point toControl(double x, double y) {
		org.eclipse.draw2d.geometry.Point origin = getViewport().getViewLocation();
		return new Point((int) Math.round(pane.originX() + x * pane.zoom()) - origin.x, (int) Math.round(pane.originY() + y * pane.zoom()) - origin.y);
	}

	private Detail detail() {
		return new Detail(pane.zoom());
	}

	private void fit() {
		org.eclipse.swt.graphics.Rectangle area = getClientArea();
		if (fit && scene != null && area.width > 0 && area.height > 0) {
			Box all = scene.bounds();
			pane.setZoom(Math.clamp(Math.min(area.width / all.width(), area.height / all.height()), LEAST_ZOOM, LARGEST_FIT));
		}
	}

	private void mouseDown(Event event) {
		setFocus();
		if (event.button == 1) {
			click.on(neuronAt(event.x, event.y), (event.stateMask & (SWT.MOD1 | SWT.MOD2)) != 0);
		}
	}

	private void hover(int neuron) {
		if (neuron != state.hovered()) {
			state = state.withHovered(neuron);
			setToolTipText(neuron < 0 ? null : tip.apply(neuron));
			redraw();
		}
	}

	private void wheel(Event event) {
		if ((event.stateMask & SWT.MOD1) == 0 || scene == null) {
			return;
		}
		event.doit = false;
		zoomTo(pane.zoom() * Math.pow(WHEEL, Math.signum(event.count)), event.x, event.y);
	}

	/** Zooms so that what is at a point of this control stays there. */
	private void zoomTo(double factor, int x, int y) {
		org.eclipse.draw2d.geometry.Point origin = getViewport().getViewLocation();
		double atX = (x + origin.x - pane.originX()) / pane.zoom();
		double atY = (y + origin.y - pane.originY()) / pane.zoom();
		fit = false;
		pane.setZoom(Math.clamp(factor, LEAST_ZOOM, LARGEST_ZOOM));
		getViewport().getUpdateManager().performUpdate();
		scrollTo((int) Math.round(pane.originX() + atX * pane.zoom() - x), (int) Math.round(pane.originY() + atY * pane.zoom() - y));
	}

	private void key(Event event) {
		if (event.character == '0' && (event.stateMask & SWT.MOD1) != 0) {
			fit = true;
			fit();
		} else if (scene != null && !scene.nodes().isEmpty()) {
			int next = Neighbours.next(scene, selected(), event.keyCode);
			if (next >= 0) {
				click.on(next, false);
				reveal(next);
			}
		}
	}
}
