// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.samples;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.netwright.core.compile.InputDomain;
import org.netwright.core.evaluation.NamedSample;
import org.netwright.core.input.ImageShape;
import org.netwright.diagram.canvas.Box;
import org.netwright.diagram.canvas.Stroke;
import org.netwright.diagram.drawing.PixelGrid;
import org.netwright.diagram.palette.Grey;
import org.netwright.diagram.palette.Tone;
import org.netwright.ui.viewer.canvas.GcCanvas;
import org.netwright.ui.viewer.canvas.GcResources;
import org.netwright.ui.viewer.canvas.ScreenPalette;

/** Draws samples as little images. Those of many pixels are kept as pictures, as many as a person sees at once, for painting pixel by pixel takes long. */
final class Thumbnails {
	private static final int DRAWN = 100;
	private static final int KEPT = 128;
	private static final Stroke EDGE = Stroke.solid(1);

	private final Control control;
	private final GcResources resources;
	private final Map<Integer, Image> images = new LinkedHashMap<>(16, 0.75f, true) {
		private static final long serialVersionUID = 1;

		@Override
		protected boolean removeEldestEntry(Map.Entry<Integer, Image> eldest) {
			if (size() <= KEPT) {
				return false;
			}
			eldest.getValue().dispose();
			return true;
		}
	};
	private SampleBook book = SampleBook.EMPTY;
	private ImageShape shape = new ImageShape(1, 1);
	private InputDomain domain;
	private Grey grey = Grey.ACTIVATION;

	/** @param control what they are drawn in, and with whose end they end */
	Thumbnails(Control control) {
		this.control = control;
		resources = new GcResources(control);
		control.addDisposeListener(event -> forget());
	}

	/** Which samples, and how their values are to be seen. */
	void show(SampleBook samples, ImageShape arrangement, InputDomain range) {
		if (samples != book || !arrangement.equals(shape) || !range.equals(domain)) {
			forget();
			book = samples;
			shape = arrangement;
			domain = range;
			grey = new Grey(range.minimum(), range.neutral(), range.maximum());
		}
	}

	private void forget() {
		images.values().forEach(Image::dispose);
		images.clear();
	}

	/** Draws a sample in a square, with an edge around it. */
	void paint(GC gc, int index, int x, int y, int side) {
		NamedSample sample = book.sample(index);
		Box room = new Box(x, y, side, side);
		PixelGrid grid = PixelGrid.fit(Math.max(1, shape.rows()), Math.max(1, shape.columns()), room);
		Box edge = grid.bounds();
		boolean drawn = shape.size() <= DRAWN || shape.rows() == 1 || shape.columns() == 1;
		if (!drawn) {
			Rectangle size = new Rectangle(0, 0, shape.columns(), shape.rows());
			gc.setInterpolation(SWT.HIGH);
			gc.drawImage(image(index), 0, 0, size.width, size.height, (int) edge.x(), (int) edge.y(), (int) Math.round(edge.width()), (int) Math.round(edge.height()));
		}
		try (GcCanvas canvas = new GcCanvas(gc, resources)) {
			if (drawn) {
				grid.paint(canvas, ScreenPalette.current(), pixel -> pixel < sample.size() ? grey.argb(sample.value(pixel)) : PixelGrid.DONT_CARE, false, -1, -1);
			}
			canvas.strokeRectangle(edge.x(), edge.y(), edge.width(), edge.height(), 1, EDGE, ScreenPalette.current().argb(Tone.PAPER_RULE));
		}
	}

	private Image image(int index) {
		return images.computeIfAbsent(index, missing -> {
			NamedSample wanted = book.sample(index);
			ImageData data = new ImageData(shape.columns(), shape.rows(), 24, new PaletteData(0xff0000, 0xff00, 0xff));
			for (int pixel = 0; pixel < Math.min(wanted.size(), shape.size()); pixel++) {
				data.setPixel(pixel % shape.columns(), pixel / shape.columns(), grey.argb(wanted.value(pixel)) & 0xffffff);
			}
			return new Image(control.getDisplay(), data);
		});
	}
}
