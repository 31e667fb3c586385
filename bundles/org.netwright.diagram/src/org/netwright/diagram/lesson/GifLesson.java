// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.lesson;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

import org.netwright.diagram.canvas.Box;
import org.netwright.diagram.canvas.ImageCanvas;
import org.netwright.diagram.drawing.Detail;
import org.netwright.diagram.drawing.DiagramPainter;
import org.netwright.diagram.palette.Tone;
import org.netwright.engine.progress.Progress;

/** Writes a lesson as an animated GIF: the picture of each step with its words below, for as long as it takes to read them. */
public final class GifLesson {

	/** How wide it is when nobody says otherwise, in pixels. */
	public static final int DEFAULT_WIDTH = 960;

	/** The least width, below which no word is read. */
	public static final int LEAST_WIDTH = 240;

	/** The greatest width. */
	public static final int GREATEST_WIDTH = 4000;

	private static final long MOST_PIXELS = 2_000_000_000;
	private static final int SHORTEST = 200;
	private static final int LONGEST = 1200;
	private static final int PER_WORD = 30;

	private final IllustratedLesson lesson;
	private final DiagramPainter painter;
	private final int width;
	private final double scale;
	private final int pictureHeight;
	private final GifCaption caption;
	private final int captionHeight;

	private GifLesson(IllustratedLesson lesson, DiagramPainter painter, int width) {
		this.lesson = lesson;
		this.painter = painter;
		this.width = width;
		Box box = painter.scene().bounds();
		scale = width / box.width();
		pictureHeight = (int) Math.ceil(box.height() * scale);
		caption = new GifCaption(painter.palette(), width);
		captionHeight = lesson.steps().stream().mapToInt(caption::height).max().orElse(0);
	}

	/**
	 * Writes an animation that begins again at its end.
	 *
	 * @param lesson what it shows; at least one step
	 * @param painter the network of the lesson and its colours
	 * @param width in pixels, {@value #LEAST_WIDTH} to {@value #GREATEST_WIDTH}; the height follows
	 * @param out is flushed and not closed
	 * @param progress told of each picture, which is drawn twice
	 * @throws IOException if the stream cannot be written
	 * @throws IllegalArgumentException if it would be too large
	 * @throws CancellationException if the progress was cancelled; what was written then is not complete
	 */
	public static void write(IllustratedLesson lesson, DiagramPainter painter, int width, OutputStream out, Progress progress) throws IOException {
		if (width < LEAST_WIDTH || width > GREATEST_WIDTH) {
			throw new IllegalArgumentException("an animation is " + LEAST_WIDTH + " to " + GREATEST_WIDTH + " pixels wide, not " + width);
		}
		if (lesson.steps().isEmpty()) {
			throw new IllegalArgumentException("a lesson without steps shows nothing");
		}
		new GifLesson(lesson, painter, width).write(out, progress);
	}

	private void write(OutputStream out, Progress progress) throws IOException {
		int height = pictureHeight + captionHeight;
		int count = lesson.steps().size();
		if (height > 0xFFFF || (long) width * height * count > MOST_PIXELS) {
			throw new IllegalArgumentException(count + " pictures of " + width + " x " + height + " pixels are too much for one animation");
		}
		ColourTable table = new ColourTable();
		for (int i = 0; i < count; i++) {
			check(progress, i);
			table.add(picture(i));
		}
		table.choose();
		try (GifSequence gif = new GifSequence(out, width, height, table.colours())) {
			for (int i = 0; i < count; i++) {
				check(progress, count + i);
				gif.add(table.indices(picture(i)), duration(lesson.steps().get(i)));
			}
			gif.finish();
		}
		out.flush();
	}

	private void check(Progress progress, int done) {
		if (progress.cancelled()) {
			throw new CancellationException();
		}
		progress.worked(done, 2L * lesson.steps().size());
	}

	/** In hundredths of a second. */
	private static int duration(IllustratedStep step) {
		long words = Stream.of(step.title(), step.place(), step.note(), step.summary()).mapToLong(text -> text.split("\\s+").length).sum();
		return (int) Math.clamp(PER_WORD * words, SHORTEST, LONGEST);
	}

	private BufferedImage picture(int step) {
		ImageCanvas canvas = new ImageCanvas(width, pictureHeight + captionHeight, 1);
		canvas.save();
		canvas.scale(scale);
		Box box = painter.scene().bounds();
		canvas.fillRectangle(0, 0, box.width(), box.height(), 0, painter.palette().argb(Tone.CANVAS));
		canvas.translate(-box.x(), -box.y());
		painter.paint(canvas, lesson.steps().get(step).state(), new Detail(scale));
		canvas.restore();
		canvas.translate(0, pictureHeight);
		caption.paint(canvas, lesson.steps().get(step), step + 1, lesson.steps().size(), captionHeight);
		return canvas.image();
	}
}
