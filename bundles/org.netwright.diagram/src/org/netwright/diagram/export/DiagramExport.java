// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import javax.imageio.ImageIO;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

import org.eclipse.osgi.util.NLS;
import org.netwright.diagram.canvas.Box;
import org.netwright.diagram.canvas.Canvas;
import org.netwright.diagram.canvas.ImageCanvas;
import org.netwright.diagram.canvas.PdfCanvas;
import org.netwright.diagram.canvas.SvgCanvas;
import org.netwright.diagram.drawing.Detail;
import org.netwright.diagram.drawing.DiagramPainter;
import org.netwright.diagram.drawing.DiagramState;
import org.netwright.diagram.drawing.Footer;
import org.netwright.diagram.internal.Messages;
import org.netwright.diagram.palette.Tone;
import org.netwright.diagram.scene.Scene;

/** Writes pictures to streams, without a display. Stateless and thread-safe. */
public final class DiagramExport {

	/** How wide a picture is when nobody says otherwise, in pixels. */
	public static final int DEFAULT_WIDTH = 1240;

	/** The greatest width or height of an image, in pixels. */
	public static final int GREATEST_SIZE = 20_000;

	private DiagramExport() {
	}

	/**
	 * Writes a picture as PNG. It is drawn at its final size, so that texts stay crisp, and leaves out what cannot be
	 * read at that size.
	 *
	 * @param painter the scene and its colours
	 * @param state the values of a moment
	 * @param width in pixels, 1 to {@link #GREATEST_SIZE}; the height follows
	 * @param out is flushed and not closed
	 * @throws IOException if the stream cannot be written
	 * @throws IllegalArgumentException if the image would be too small or too large
	 */
	public static void png(DiagramPainter painter, DiagramState state, int width, OutputStream out) throws IOException {
		Box box = painter.scene().bounds();
		double scale = scale(box, width);
		int height = (int) Math.ceil(box.height() * scale);
		if (height > GREATEST_SIZE) {
			throw new IllegalArgumentException("at a width of " + width + " pixels the picture is " + height
					+ " pixels high, more than " + GREATEST_SIZE);
		}
		ImageCanvas canvas = new ImageCanvas(width, height, scale);
		canvas.fillRectangle(0, 0, width / scale, height / scale, 0, painter.palette().argb(Tone.CANVAS));
		paint(painter, state, canvas, scale);
		// not ImageIO.write(..., OutputStream): that one may cache in a file
		try (ImageOutputStream image = new MemoryCacheImageOutputStream(out)) {
			if (!ImageIO.write(canvas.image(), "png", image)) {
				throw new IOException("this Java runtime cannot write PNG images");
			}
		}
		out.flush();
	}

	/**
	 * Writes a picture as SVG in UTF-8, with all details and with texts that stay texts.
	 *
	 * @param painter the scene and its colours
	 * @param state the values of a moment
	 * @param width of the picture at its natural size, in pixels, 1 to {@link #GREATEST_SIZE}
	 * @param out is flushed and not closed
	 * @throws IOException if the stream cannot be written
	 * @throws IllegalArgumentException if the width is out of range
	 */
	public static void svg(DiagramPainter painter, DiagramState state, int width, OutputStream out) throws IOException {
		Box box = painter.scene().bounds();
		double scale = scale(box, width);
		SvgCanvas canvas = new SvgCanvas(width, box.height() * scale, scale, title(painter.scene()), description(painter.scene(), state));
		paint(painter, state, canvas, 1);
		out.write(canvas.finish().getBytes(StandardCharsets.UTF_8));
		out.flush();
	}

	/**
	 * Writes a picture as a PDF document of one page as large as the picture, with all details and with texts that can be
	 * searched.
	 *
	 * @param painter the scene and its colours
	 * @param state the values of a moment
	 * @param width of the page in points, of which 72 are an inch; above 0, at most {@link PdfCanvas#GREATEST_SIZE}
	 * @param out is flushed and not closed
	 * @throws IOException if the stream cannot be written
	 * @throws IllegalArgumentException if the page would be too small or too large
	 */
	public static void pdf(DiagramPainter painter, DiagramState state, double width, OutputStream out) throws IOException {
		Box box = painter.scene().bounds();
		double scale = width / box.width();
		double height = box.height() * scale;
		if (!(width > 0 && width <= PdfCanvas.GREATEST_SIZE && height <= PdfCanvas.GREATEST_SIZE)) {
			throw new IllegalArgumentException("a page is at most " + PdfCanvas.GREATEST_SIZE + " points wide and high, not " + width + " x " + height);
		}
		try (PdfCanvas canvas = new PdfCanvas(width, height, scale, title(painter.scene()), description(painter.scene(), state))) {
			canvas.fillRectangle(0, 0, box.width(), box.height(), 0, painter.palette().argb(Tone.CANVAS));
			paint(painter, state, canvas, 1);
			canvas.write(out);
		}
	}

	private static String title(Scene scene) {
		return scene.name().isBlank() ? Messages.network : scene.name();
	}

	private static String description(Scene scene, DiagramState state) {
		return NLS.bind(Messages.networkOf, new Object[] { scene.layers().size(), scene.nodes().size(), Footer.text(scene, state) });
	}

	private static double scale(Box box, int width) {
		if (width < 1 || width > GREATEST_SIZE) {
			throw new IllegalArgumentException("the width is 1 to " + GREATEST_SIZE + " pixels, not " + width);
		}
		return width / box.width();
	}

	private static void paint(DiagramPainter painter, DiagramState state, Canvas canvas, double zoom) {
		canvas.save();
		canvas.translate(-painter.scene().bounds().x(), -painter.scene().bounds().y());
		painter.paint(canvas, state, new Detail(zoom));
		canvas.restore();
	}
}
