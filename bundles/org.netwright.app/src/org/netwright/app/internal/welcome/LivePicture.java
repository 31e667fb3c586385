// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.internal.welcome;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.netwright.diagram.canvas.Box;
import org.netwright.diagram.canvas.Canvas;
import org.netwright.diagram.palette.Palette;
import org.netwright.diagram.palette.Tone;
import org.netwright.diagram.scene.NodeKind;
import org.netwright.diagram.scene.SceneNode;
import org.netwright.ui.viewer.canvas.DrawingControl;

/** The first network that a person sees, and it answers: a click on a pixel turns it, and everything that follows is computed anew. */
final class LivePicture extends DrawingControl {
	private ExamplePicture picture;

	LivePicture(Composite parent) {
		super(parent, SWT.NO_FOCUS);
		addListener(SWT.MouseDown, this::turnPixel);
		addListener(SWT.MouseMove, event -> setCursor(pixelAt(event) < 0 ? null : getDisplay().getSystemCursor(SWT.CURSOR_HAND)));
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = Messages.Welcome_pictureName;
			}
		});
	}

	/** Shows a picture. */
	void show(ExamplePicture loaded) {
		picture = loaded;
		redraw();
	}

	/** The picture as it is now; null before it is loaded. */
	ExamplePicture picture() {
		return picture;
	}

	/** Where a neuron is. */
	Point locationOf(int neuron) {
		Box placed = picture.placed(area());
		double zoom = picture.zoom(area());
		SceneNode node = picture.scene().node(neuron);
		return new Point((int) (placed.x() + (node.x() - picture.scene().bounds().x()) * zoom),
				(int) (placed.y() + (node.y() - picture.scene().bounds().y()) * zoom));
	}

	private void turnPixel(Event event) {
		int pixel = pixelAt(event);
		if (event.button == 1 && pixel >= 0) {
			show(picture.withPixelTurned(pixel));
		}
	}

	/** The index of the input neuron at the pointer, -1 for none. */
	private int pixelAt(Event event) {
		if (picture == null || picture.snapshot().isEmpty()) {
			return -1;
		}
		Box placed = picture.placed(area());
		double zoom = picture.zoom(area());
		Box bounds = picture.scene().bounds();
		int neuron = picture.scene().neuronAt((event.x - placed.x()) / zoom + bounds.x(), (event.y - placed.y()) / zoom + bounds.y());
		return neuron >= 0 && picture.scene().node(neuron).kind() == NodeKind.INPUT ? neuron : -1;
	}

	private Box area() {
		return new Box(0, 0, getClientArea().width, getClientArea().height);
	}

	@Override
	protected void paint(Canvas canvas, int width, int height, Palette palette) {
		canvas.fillRectangle(0, 0, width, height, 0, palette.argb(Tone.PAPER));
		canvas.fillRectangle(0, 0, width, height, PaintedButton.RADIUS, palette.argb(Tone.CANVAS));
		if (picture != null) {
			canvas.save();
			canvas.clip(PaintedButton.RADIUS, 2, width - 2 * PaintedButton.RADIUS, height - 4d);
			picture.paint(canvas, area(), 1, palette);
			canvas.restore();
		}
	}
}
