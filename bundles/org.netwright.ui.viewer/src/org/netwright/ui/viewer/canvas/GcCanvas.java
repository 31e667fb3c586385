// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.viewer.canvas;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.netwright.diagram.canvas.Canvas;
import org.netwright.diagram.canvas.Mosaic;
import org.netwright.diagram.canvas.Path;
import org.netwright.diagram.canvas.Stroke;
import org.netwright.diagram.canvas.TextStyle;

/** A canvas on SWT's GC: fractional lines and curves, texts placed by our own metrics. Begins where the GC's transform is, and leaves it so when closed. */
public final class GcCanvas implements Canvas, AutoCloseable {
	/** What to go back to; the clip only where it was changed since, for SWT cannot give back exactly what it was given. */
	private static final class State {
		private final float[] elements;
		private float[] clippedAt;
		private Rectangle clip;

		State(float[] elements) {
			this.elements = elements;
		}
	}

	private final GC gc;
	private final GcResources resources;
	private final LazyTransform transform;
	private final Deque<State> saved = new ArrayDeque<>();

	/**
	 * Creates a canvas.
	 *
	 * @param gc        where to draw; stays the caller's
	 * @param resources of the control that is drawn on
	 */
	public GcCanvas(GC gc, GcResources resources) {
		this.gc = gc;
		this.resources = resources;
		transform = new LazyTransform(gc);
		gc.setAntialias(SWT.ON);
		gc.setTextAntialias(SWT.ON);
	}

	@Override
	public void save() {
		saved.push(new State(transform.remember()));
	}

	@Override
	public void restore() {
		if (saved.isEmpty()) {
			throw new IllegalStateException("restore without save"); //$NON-NLS-1$
		}
		State state = saved.pop();
		if (state.clip != null) {
			transform.comeBack(state.clippedAt);
			transform.apply();
			gc.setClipping(state.clip);
		}
		transform.comeBack(state.elements);
	}

	@Override
	public void translate(double dx, double dy) {
		transform.translate(dx, dy);
	}

	@Override
	public void scale(double factor) {
		transform.scale(factor);
	}

	@Override
	public void clip(double x, double y, double width, double height) {
		int left = (int) Math.floor(x);
		int top = (int) Math.floor(y);
		Rectangle wanted = new Rectangle(left, top, (int) Math.ceil(x + width) - left, (int) Math.ceil(y + height) - top);
		transform.apply();
		Rectangle before = gc.getClipping();
		State state = saved.peek();
		if (state != null && state.clip == null) {
			state.clip = before;
			state.clippedAt = transform.remember();
		}
		gc.setClipping(before.intersection(wanted));
	}

	@Override
	public void fillRectangle(double x, double y, double width, double height, double radius, int argb) {
		background(argb);
		with(path -> Outlines.rectangle(path, x, y, width, height, radius), gc::fillPath);
	}

	/** As one small picture, made large without smoothing: each rectangle by itself takes a hundred times as long. */
	@Override
	public void cells(double x, double y, double cell, int columns, int[] argb) {
		float[] before = transform.remember();
		translate(x, y);
		scale(cell / CellImage.side(argb.length));
		transform.apply();
		gc.setAlpha(255);
		gc.setInterpolation(SWT.NONE);
		Image image = CellImage.of(gc.getDevice(), columns, argb);
		gc.drawImage(image, 0, 0);
		image.dispose();
		gc.setInterpolation(SWT.DEFAULT);
		transform.comeBack(before);
	}

	/** Pixel by pixel, which is much faster than to have it stretched, and sharp. */
	@Override
	public void mosaic(double x, double y, double cell, Mosaic mosaic) {
		Placement now = placement();
		float[] before = transform.remember();
		int left = Math.round((float) (now.x() + now.scale() * x));
		int top = Math.round((float) (now.y() + now.scale() * y));
		int width = Math.max(1, Math.round((float) (now.x() + now.scale() * (x + cell * mosaic.columns()))) - left);
		int height = Math.max(1, Math.round((float) (now.y() + now.scale() * (y + cell * mosaic.rows()))) - top);
		int frame = Math.max(1, (int) Math.round(now.scale() * Mosaic.FRAME));
		transform.comeBack(new float[] { 1, 0, 0, 1, left - frame, top - frame });
		transform.apply();
		gc.setAlpha(255);
		gc.drawImage(resources.mosaic(mosaic, width, height, frame), 0, 0);
		transform.comeBack(before);
	}

	@Override
	public void strokeRectangle(double x, double y, double width, double height, double radius, Stroke stroke, int argb) {
		foreground(stroke, argb);
		with(path -> Outlines.rectangle(path, x, y, width, height, radius), gc::drawPath);
	}

	@Override
	public void fillCircle(double centreX, double centreY, double radius, int argb) {
		background(argb);
		with(path -> Outlines.circle(path, centreX, centreY, radius), gc::fillPath);
	}

	@Override
	public void strokeCircle(double centreX, double centreY, double radius, Stroke stroke, int argb) {
		foreground(stroke, argb);
		with(path -> Outlines.circle(path, centreX, centreY, radius), gc::drawPath);
	}

	@Override
	public void fill(Path path, int argb) {
		background(argb);
		gc.fillPath(resources.path(path));
	}

	@Override
	public void stroke(Path path, Stroke stroke, int argb) {
		foreground(stroke, argb);
		gc.drawPath(resources.path(path));
	}

	@Override
	public void line(double x1, double y1, double x2, double y2, Stroke stroke, int argb) {
		foreground(stroke, argb);
		with(path -> Outlines.line(path, x1, y1, x2, y2), gc::drawPath);
	}

	/** Texts are outlines, so that they stand as our metrics say at any zoom; what the typeface lacks is left to the system. */
	@Override
	public void text(String text, double x, double baseline, TextStyle style, int argb) {
		float[] before = transform.remember();
		translate(style.left(text, x), baseline);
		if (text.codePoints().allMatch(style.face()::covers)) {
			scale(style.size() / GcResources.OUTLINE_SIZE);
			background(argb);
			gc.fillPath(resources.outline(style.face(), text));
		} else {
			systemText(text, style, argb);
		}
		transform.comeBack(before);
	}

	/**
	 * Where the drawing stands now.
	 *
	 * @return scale and origin
	 */
	public Placement placement() {
		float[] now = transform.remember();
		return new Placement(now[0], now[4], now[5]);
	}

	/**
	 * Shows a part of this drawing that was drawn before.
	 *
	 * @param picture of the same drawing, perhaps at another placement
	 * @param opacity 0 to 1
	 */
	public void picture(Picture picture, double opacity) {
		float[] before = transform.remember();
		Placement now = placement();
		Rectangle place = now.moved(picture.placement(), picture.pixels());
		float factor = now.scale() / picture.placement().scale();
		transform.comeBack(new float[] { factor, 0, 0, factor, place.x, place.y });
		transform.apply();
		gc.setAlpha((int) Math.round(255 * opacity));
		gc.drawImage(picture.image(), 0, 0);
		transform.comeBack(before);
	}

	private void systemText(String text, TextStyle style, int argb) {
		gc.setFont(resources.font(style.face()));
		scale(style.width(text) / Math.max(1, gc.textExtent(text).x));
		gc.setAlpha(argb >>> 24);
		gc.setForeground(resources.color(argb));
		transform.apply();
		gc.drawText(text, 0, -gc.getFontMetrics().getAscent() - gc.getFontMetrics().getLeading(), SWT.DRAW_TRANSPARENT);
	}

	private void background(int argb) {
		transform.apply();
		gc.setAlpha(argb >>> 24);
		gc.setBackground(resources.color(argb));
	}

	private void foreground(Stroke stroke, int argb) {
		transform.apply();
		gc.setAlpha(argb >>> 24);
		gc.setForeground(resources.color(argb));
		gc.setLineAttributes(resources.line(stroke));
	}

	private void with(Consumer<org.eclipse.swt.graphics.Path> outline, Consumer<org.eclipse.swt.graphics.Path> use) {
		org.eclipse.swt.graphics.Path path = new org.eclipse.swt.graphics.Path(gc.getDevice());
		try {
			outline.accept(path);
			use.accept(path);
		} finally {
			path.dispose();
		}
	}

	@Override
	public void close() {
		transform.close();
	}
}
