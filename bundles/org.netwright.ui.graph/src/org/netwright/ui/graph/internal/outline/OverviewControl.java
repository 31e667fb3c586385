// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.outline;

import java.util.Set;
import java.util.function.IntConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.netwright.diagram.canvas.Box;
import org.netwright.diagram.canvas.Canvas;
import org.netwright.diagram.canvas.Stroke;
import org.netwright.diagram.drawing.Detail;
import org.netwright.diagram.drawing.DiagramPainter;
import org.netwright.diagram.drawing.DiagramState;
import org.netwright.diagram.palette.Palette;
import org.netwright.diagram.palette.Tone;
import org.netwright.diagram.scene.Scene;
import org.netwright.ui.viewer.canvas.DrawingControl;

/** The whole diagram in little, with its values, and the part of it that the editor shows as a rectangle to move. */
public final class OverviewControl extends DrawingControl {
	/** More edges than this are only grey in little, and take long to draw. */
	private static final int MOST_EDGES = 1500;
	private static final double MARGIN = 4;
	private static final double FRAME = 1.5;

	private final IntConsumer chosen;
	private Scene scene;
	private DiagramPainter painter;
	private DiagramState state = DiagramState.EMPTY;
	private DiagramArea area;

	/** @param chosen takes the index of a neuron that is clicked */
	OverviewControl(Composite parent, IntConsumer chosen) {
		super(parent, SWT.NONE);
		this.chosen = chosen;
		addListener(SWT.MouseDown, this::mouse);
		addListener(SWT.MouseMove, this::mouse);
		getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(event -> event.result = Messages.Outline_overviewAccessible));
	}

	/** Shows another layout; values, selection and part stay. */
	void show(Scene next) {
		scene = next;
		painter = null;
		redraw();
	}

	/** Shows other values; the selection stays. */
	void show(DiagramState values) {
		state = values.withSelected(state.selected());
		redraw();
	}

	void select(Set<Integer> neurons) {
		if (!neurons.equals(state.selected())) {
			state = state.withSelected(neurons);
			redraw();
		}
	}

	/** Shows the part that an editor shows. */
	void show(DiagramArea visible) {
		area = visible;
		redraw();
	}

	/** What is drawn. */
	public DiagramState state() {
		return state;
	}

	/** How it is laid out. */
	public Scene scene() {
		return scene;
	}

	@Override
	protected void paint(Canvas canvas, int width, int height, Palette palette) {
		canvas.fillRectangle(0, 0, width, height, 0, palette.argb(Tone.CANVAS));
		if (scene == null || width <= 0 || height <= 0) {
			return;
		}
		if (painter == null || !painter.palette().equals(palette)) {
			painter = new DiagramPainter(scene, palette);
		}
		double zoom = zoom(width, height);
		Detail detail = new Detail(zoom);
		canvas.save();
		canvas.translate(originX(width, zoom), originY(height, zoom));
		canvas.scale(zoom);
		painter.paintTitles(canvas, detail);
		if (scene.edges().size() <= MOST_EDGES) {
			painter.paintEdges(canvas, state);
		}
		painter.paintNodes(canvas, state, detail);
		painter.paintNotes(canvas, detail);
		if (area != null) {
			paintFrame(canvas, palette, zoom);
		}
		canvas.restore();
	}

	private void paintFrame(Canvas canvas, Palette palette, double zoom) {
		Box all = scene.bounds();
		Box box = area.box();
		double left = Math.max(box.x(), all.x());
		double top = Math.max(box.y(), all.y());
		double right = Math.min(box.right(), all.right());
		double bottom = Math.min(box.bottom(), all.bottom());
		if (right > left && bottom > top) {
			canvas.strokeRectangle(left, top, right - left, bottom - top, 2 / zoom, Stroke.solid(FRAME / zoom), palette.argb(Tone.SELECTION));
		}
	}

	private double zoom(int width, int height) {
		Box box = scene.bounds();
		return Math.min(1, Math.min((width - 2 * MARGIN) / box.width(), (height - 2 * MARGIN) / box.height()));
	}

	private double originX(int width, double zoom) {
		return (width - scene.bounds().width() * zoom) / 2 - scene.bounds().x() * zoom;
	}

	private double originY(int height, double zoom) {
		return (height - scene.bounds().height() * zoom) / 2 - scene.bounds().y() * zoom;
	}

	/** The middle of a neuron, in the control's coordinates. */
	public Point locationOf(int neuron) {
		Rectangle client = getClientArea();
		double zoom = zoom(client.width, client.height);
		return new Point((int) Math.round(originX(client.width, zoom) + scene.node(neuron).x() * zoom),
				(int) Math.round(originY(client.height, zoom) + scene.node(neuron).y() * zoom));
	}

	private void mouse(Event event) {
		boolean press = event.type == SWT.MouseDown && event.button == 1;
		boolean drag = event.type == SWT.MouseMove && (event.stateMask & SWT.BUTTON1) != 0;
		if (scene == null || !press && !(drag && area != null)) {
			return;
		}
		Rectangle client = getClientArea();
		double zoom = zoom(client.width, client.height);
		double x = (event.x - originX(client.width, zoom)) / zoom;
		double y = (event.y - originY(client.height, zoom)) / zoom;
		int neuron = press ? scene.neuronAt(x, y) : -1;
		if (neuron >= 0) {
			chosen.accept(neuron);
		} else if (area != null) {
			area.centre(x, y);
		}
	}
}
