// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.canvas;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Draws into an image with Java2D, anti-aliased, at any scale, without a display. Texts are drawn as outlines of our own
 * font, so that no font system is needed; only for characters that it lacks the machine's fonts are asked.
 */
public final class ImageCanvas implements Canvas {

	private final BufferedImage image;
	private final Graphics2D graphics;
	private final Deque<AffineTransform> transforms = new ArrayDeque<>();
	private final Deque<Shape> clips = new ArrayDeque<>();
	private final Rectangle2D.Double rectangle = new Rectangle2D.Double();
	private final RoundRectangle2D.Double roundRectangle = new RoundRectangle2D.Double();
	private final Ellipse2D.Double ellipse = new Ellipse2D.Double();
	private final Line2D.Double line = new Line2D.Double();

	/**
	 * An opaque black image.
	 *
	 * @param width in pixels, above 0
	 * @param height in pixels, above 0
	 * @param scale pixels per diagram unit, above 0
	 */
	public ImageCanvas(int width, int height, double scale) {
		image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		graphics = image.createGraphics();
		graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
		graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
		graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
		graphics.setClip(0, 0, width, height);
		graphics.scale(scale, scale);
	}

	/** {@return the image that is drawn into; not a copy} */
	public BufferedImage image() {
		return image;
	}

	@Override
	public void save() {
		transforms.push(graphics.getTransform());
		AffineTransform current = graphics.getTransform();
		graphics.setTransform(new AffineTransform());
		clips.push(graphics.getClip());
		graphics.setTransform(current);
	}

	@Override
	public void restore() {
		if (transforms.isEmpty()) {
			throw new IllegalStateException("restore without save");
		}
		graphics.setTransform(new AffineTransform());
		graphics.setClip(clips.pop());
		graphics.setTransform(transforms.pop());
	}

	@Override
	public void translate(double dx, double dy) {
		graphics.translate(dx, dy);
	}

	@Override
	public void scale(double factor) {
		graphics.scale(factor, factor);
	}

	@Override
	public void clip(double x, double y, double width, double height) {
		graphics.clip(new Rectangle2D.Double(x, y, width, height));
	}

	@Override
	public void fillRectangle(double x, double y, double width, double height, double radius, int argb) {
		graphics.setColor(new Color(argb, true));
		graphics.fill(rectangle(x, y, width, height, radius));
	}

	@Override
	public void strokeRectangle(double x, double y, double width, double height, double radius, Stroke stroke,
			int argb) {
		draw(rectangle(x, y, width, height, radius), stroke, argb);
	}

	@Override
	public void fillCircle(double centreX, double centreY, double radius, int argb) {
		graphics.setColor(new Color(argb, true));
		ellipse.setFrame(centreX - radius, centreY - radius, 2 * radius, 2 * radius);
		graphics.fill(ellipse);
	}

	@Override
	public void strokeCircle(double centreX, double centreY, double radius, Stroke stroke, int argb) {
		ellipse.setFrame(centreX - radius, centreY - radius, 2 * radius, 2 * radius);
		draw(ellipse, stroke, argb);
	}

	@Override
	public void fill(Path path, int argb) {
		graphics.setColor(new Color(argb, true));
		graphics.fill(shape(path));
	}

	@Override
	public void stroke(Path path, Stroke stroke, int argb) {
		draw(shape(path), stroke, argb);
	}

	@Override
	public void line(double x1, double y1, double x2, double y2, Stroke stroke, int argb) {
		line.setLine(x1, y1, x2, y2);
		draw(line, stroke, argb);
	}

	@Override
	public void text(String text, double x, double baseline, TextStyle style, int argb) {
		graphics.setColor(new Color(argb, true));
		ShapeSink outlines = new ShapeSink();
		style.face().outline(text, style.left(text, x), baseline, style.size(), outlines);
		graphics.fill(outlines.shape);
		if (ForeignText.isIn(text, style.face())) {
			graphics.fill(ForeignText.outline(text, style.left(text, x), baseline, style));
		}
	}

	private Shape rectangle(double x, double y, double width, double height, double radius) {
		if (radius <= 0) {
			rectangle.setRect(x, y, width, height);
			return rectangle;
		}
		roundRectangle.setRoundRect(x, y, width, height, 2 * radius, 2 * radius);
		return roundRectangle;
	}

	private void draw(Shape shape, Stroke stroke, int argb) {
		graphics.setColor(new Color(argb, true));
		graphics.setStroke(stroke.isDashed()
				? new BasicStroke((float) stroke.width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1,
						new float[] { (float) stroke.on(), (float) stroke.off() }, 0)
				: new BasicStroke((float) stroke.width(), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
		graphics.draw(shape);
	}

	private static Shape shape(Path path) {
		ShapeSink sink = new ShapeSink();
		path.replay(sink);
		return sink.shape;
	}

	private static final class ShapeSink implements Path.Sink {

		private final Path2D.Double shape = new Path2D.Double(Path2D.WIND_NON_ZERO);

		@Override
		public void moveTo(double x, double y) {
			shape.moveTo(x, y);
		}

		@Override
		public void lineTo(double x, double y) {
			shape.lineTo(x, y);
		}

		@Override
		public void curveTo(double x1, double y1, double x2, double y2, double x, double y) {
			shape.curveTo(x1, y1, x2, y2, x, y);
		}

		@Override
		public void close() {
			shape.closePath();
		}
	}
}
