// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.canvas;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;

/**
 * Writes a picture as a PDF document of one page: lines stay lines, and texts can be searched and copied. The parts of our font
 * that are used travel with it. The same picture gives the same bytes. To be closed, written or not.
 */
public final class PdfCanvas implements Canvas, AutoCloseable {

	/** The greatest width or height of a page that viewers must show, in points. */
	public static final double GREATEST_SIZE = 14_400;

	/** How far a curve's handles are from its ends for a quarter of a circle, in radii. */
	private static final double QUARTER = 0.5522847498;
	private static final int ROUND = 1;

	private final PDDocument document = new PDDocument();
	private final PDPageContentStream out;
	private final Map<FontFace, PDType0Font> fonts = new EnumMap<>(FontFace.class);
	private final Map<Integer, PDExtendedGraphicsState> alphas = new HashMap<>();
	private final PathSink pathSink = new PathSink();
	private int saved;

	/** Something that is written to the page. */
	private interface Writing {
		void write() throws IOException;
	}

	/**
	 * Starts a picture.
	 *
	 * @param width of the page in points, of which 72 are an inch; above 0
	 * @param height of the page in points, above 0
	 * @param scale points per diagram unit, above 0
	 * @param title what the picture shows
	 * @param description more of that; may be empty
	 */
	public PdfCanvas(double width, double height, double scale, String title, String description) {
		PDPage page = new PDPage(new PDRectangle((float) width, (float) height));
		document.addPage(page);
		document.setDocumentId(0L);
		PDDocumentInformation information = new PDDocumentInformation();
		information.setTitle(title);
		information.setSubject(description);
		information.setCreator("Netwright");
		document.setDocumentInformation(information);
		try {
			out = new PDPageContentStream(document, page);
			out.transform(new Matrix((float) scale, 0, 0, (float) -scale, 0, (float) height));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/**
	 * Ends the picture and writes it.
	 *
	 * @param to is flushed and not closed
	 * @throws IOException if the stream cannot be written
	 * @throws IllegalStateException if something saved was not restored
	 */
	public void write(OutputStream to) throws IOException {
		if (saved != 0) {
			throw new IllegalStateException(saved + " times saved and not restored");
		}
		out.close();
		document.save(to);
		to.flush();
	}

	@Override
	public void close() throws IOException {
		document.close();
	}

	@Override
	public void save() {
		write(out::saveGraphicsState);
		saved++;
	}

	@Override
	public void restore() {
		if (saved == 0) {
			throw new IllegalStateException("restore without save");
		}
		write(out::restoreGraphicsState);
		saved--;
	}

	@Override
	public void translate(double dx, double dy) {
		write(() -> out.transform(Matrix.getTranslateInstance((float) dx, (float) dy)));
	}

	@Override
	public void scale(double factor) {
		write(() -> out.transform(Matrix.getScaleInstance((float) factor, (float) factor)));
	}

	@Override
	public void clip(double x, double y, double width, double height) {
		write(() -> {
			out.addRect((float) x, (float) y, (float) width, (float) height);
			out.clip();
		});
	}

	@Override
	public void fillRectangle(double x, double y, double width, double height, double radius, int argb) {
		fill(() -> rectangle(x, y, width, height, radius), argb);
	}

	@Override
	public void strokeRectangle(double x, double y, double width, double height, double radius, Stroke stroke, int argb) {
		stroke(() -> rectangle(x, y, width, height, radius), stroke, argb);
	}

	@Override
	public void fillCircle(double centreX, double centreY, double radius, int argb) {
		fill(() -> rectangle(centreX - radius, centreY - radius, 2 * radius, 2 * radius, radius), argb);
	}

	@Override
	public void strokeCircle(double centreX, double centreY, double radius, Stroke stroke, int argb) {
		stroke(() -> rectangle(centreX - radius, centreY - radius, 2 * radius, 2 * radius, radius), stroke, argb);
	}

	@Override
	public void fill(Path path, int argb) {
		fill(() -> path.replay(pathSink), argb);
	}

	@Override
	public void stroke(Path path, Stroke stroke, int argb) {
		stroke(() -> path.replay(pathSink), stroke, argb);
	}

	@Override
	public void line(double x1, double y1, double x2, double y2, Stroke stroke, int argb) {
		stroke(() -> {
			out.moveTo((float) x1, (float) y1);
			out.lineTo((float) x2, (float) y2);
		}, stroke, argb);
	}

	@Override
	public void text(String text, double x, double baseline, TextStyle style, int argb) {
		double left = style.left(text, x);
		for (int i = 0; i < text.length();) {
			int end = i;
			while (end < text.length() && style.face().covers(text.codePointAt(end))) {
				end += Character.charCount(text.codePointAt(end));
			}
			if (end > i) {
				String known = text.substring(i, end);
				double start = left + style.width(text.substring(0, i));
				write(() -> known(known, start, baseline, style, argb));
			}
			i = end < text.length() ? end + Character.charCount(text.codePointAt(end)) : end;
		}
		if (ForeignText.isIn(text, style.face())) {
			Shape outline = ForeignText.outline(text, left, baseline, style);
			fill(() -> replay(outline), argb);
		}
	}

	private void known(String text, double left, double baseline, TextStyle style, int argb) throws IOException {
		colour(argb);
		out.beginText();
		out.setFont(font(style.face()), 1);
		out.setTextMatrix(new Matrix((float) style.size(), 0, 0, (float) -style.size(), (float) left, (float) baseline));
		out.showText(text);
		out.endText();
	}

	private PDType0Font font(FontFace face) throws IOException {
		PDType0Font font = fonts.get(face);
		if (font == null) {
			try (InputStream file = face.open()) {
				font = PDType0Font.load(document, file, true);
			}
			fonts.put(face, font);
		}
		return font;
	}

	private void fill(Writing outline, int argb) {
		write(() -> {
			colour(argb);
			outline.write();
			out.fill();
		});
	}

	private void stroke(Writing outline, Stroke stroke, int argb) {
		write(() -> {
			alpha(argb >>> 24);
			out.setStrokingColor((argb >> 16 & 0xff) / 255f, (argb >> 8 & 0xff) / 255f, (argb & 0xff) / 255f);
			out.setLineWidth((float) stroke.width());
			out.setLineJoinStyle(ROUND);
			out.setLineCapStyle(stroke.isDashed() ? 0 : ROUND);
			out.setLineDashPattern(stroke.isDashed() ? new float[] { (float) stroke.on(), (float) stroke.off() } : new float[0], 0);
			outline.write();
			out.stroke();
		});
	}

	private void colour(int argb) throws IOException {
		alpha(argb >>> 24);
		out.setNonStrokingColor((argb >> 16 & 0xff) / 255f, (argb >> 8 & 0xff) / 255f, (argb & 0xff) / 255f);
	}

	private void alpha(int alpha) throws IOException {
		out.setGraphicsStateParameters(alphas.computeIfAbsent(alpha, key -> {
			PDExtendedGraphicsState state = new PDExtendedGraphicsState();
			state.setStrokingAlphaConstant(key / 255f);
			state.setNonStrokingAlphaConstant(key / 255f);
			return state;
		}));
	}

	/** A rectangle, an ellipse where the corners leave nothing straight. */
	private void rectangle(double x, double y, double width, double height, double radius) throws IOException {
		double r = Math.min(radius, Math.min(width, height) / 2);
		if (r <= 0) {
			out.addRect((float) x, (float) y, (float) width, (float) height);
			return;
		}
		double far = r * (1 - QUARTER);
		double right = x + width;
		double bottom = y + height;
		pathSink.moveTo(x + r, y);
		pathSink.lineTo(right - r, y);
		pathSink.curveTo(right - far, y, right, y + far, right, y + r);
		pathSink.lineTo(right, bottom - r);
		pathSink.curveTo(right, bottom - far, right - far, bottom, right - r, bottom);
		pathSink.lineTo(x + r, bottom);
		pathSink.curveTo(x + far, bottom, x, bottom - far, x, bottom - r);
		pathSink.lineTo(x, y + r);
		pathSink.curveTo(x, y + far, x + far, y, x + r, y);
		pathSink.close();
	}

	private void replay(Shape shape) {
		double[] c = new double[6];
		double x = 0;
		double y = 0;
		for (PathIterator part = shape.getPathIterator(null); !part.isDone(); part.next()) {
			int kind = part.currentSegment(c);
			switch (kind) {
			case PathIterator.SEG_MOVETO -> pathSink.moveTo(c[0], c[1]);
			case PathIterator.SEG_LINETO -> pathSink.lineTo(c[0], c[1]);
			case PathIterator.SEG_QUADTO -> pathSink.curveTo(x + (c[0] - x) * 2 / 3, y + (c[1] - y) * 2 / 3,
					c[2] + (c[0] - c[2]) * 2 / 3, c[3] + (c[1] - c[3]) * 2 / 3, c[2], c[3]);
			case PathIterator.SEG_CUBICTO -> pathSink.curveTo(c[0], c[1], c[2], c[3], c[4], c[5]);
			default -> pathSink.close();
			}
			int last = kind == PathIterator.SEG_CUBICTO ? 4 : kind == PathIterator.SEG_QUADTO ? 2 : 0;
			x = c[last];
			y = c[last + 1];
		}
	}

	/** The page is in memory: what fails here is a defect, not a disk. */
	private static void write(Writing writing) {
		try {
			writing.write();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private final class PathSink implements Path.Sink {

		@Override
		public void moveTo(double x, double y) {
			write(() -> out.moveTo((float) x, (float) y));
		}

		@Override
		public void lineTo(double x, double y) {
			write(() -> out.lineTo((float) x, (float) y));
		}

		@Override
		public void curveTo(double x1, double y1, double x2, double y2, double x, double y) {
			write(() -> out.curveTo((float) x1, (float) y1, (float) x2, (float) y2, (float) x, (float) y));
		}

		@Override
		public void close() {
			write(out::closePath);
		}
	}
}
