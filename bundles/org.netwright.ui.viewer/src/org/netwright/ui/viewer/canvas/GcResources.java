// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.viewer.canvas;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.netwright.diagram.canvas.FontFace;
import org.netwright.diagram.canvas.Mosaic;
import org.netwright.diagram.canvas.Path;
import org.netwright.diagram.canvas.Stroke;

/**
 * What a screen canvas would otherwise make anew at each repaint: fonts, colours, paths, line attributes. They live as long as
 * the control that they are made for.
 */
public final class GcResources implements AutoCloseable {
	/** The em of the outlines of texts. */
	static final double OUTLINE_SIZE = 100;

	/** The system's font is made at this height and scaled. */
	private static final int FONT_POINTS = 24;

	/** Numbers change all the time; beyond this their texts are those of the past. */
	private static final int TEXT_LIMIT = 2_000;

	/** Beyond this the paths are those of drawings that are gone. */
	private static final int PATH_LIMIT = 20_000;

	/** Beyond this the images are those of drawings that are gone. */
	private static final int MOSAIC_LIMIT = 500;

	private final Display display;
	private final Map<FontFace, Font> fonts = new EnumMap<>(FontFace.class);
	private final Map<Integer, Color> colors = new HashMap<>();
	private final Map<Stroke, LineAttributes> lines = new HashMap<>();
	private final Map<Path, org.eclipse.swt.graphics.Path> paths = new IdentityHashMap<>();
	private final Map<Text, org.eclipse.swt.graphics.Path> texts = new HashMap<>();

	private final Map<Mosaic, MosaicImage> mosaics = new IdentityHashMap<>();

	private record Text(FontFace face, String text) {
	}

	/**
	 * Creates the resources.
	 *
	 * @param control with whose end they end
	 */
	public GcResources(Control control) {
		this(control.getDisplay());
		control.addDisposeListener(event -> close());
	}

	/**
	 * Creates resources for a picture that is made beside the UI thread; they are that thread's alone.
	 *
	 * @param display of the screen
	 */
	GcResources(Display display) {
		this.display = display;
	}

	Font font(FontFace face) {
		return fonts.computeIfAbsent(face, key -> new Font(display, display.getSystemFont().getFontData()[0].getName(), FONT_POINTS,
				key == FontFace.BOLD ? SWT.BOLD : SWT.NORMAL));
	}

	/** A text as an outline with its left end and its baseline at the origin, {@link #OUTLINE_SIZE} large. */
	org.eclipse.swt.graphics.Path outline(FontFace face, String text) {
		if (texts.size() >= TEXT_LIMIT) {
			dispose(texts);
		}
		return texts.computeIfAbsent(new Text(face, text), key -> {
			org.eclipse.swt.graphics.Path path = new org.eclipse.swt.graphics.Path(display);
			face.outline(text, 0, 0, OUTLINE_SIZE, new PathSink(path));
			return path;
		});
	}

	Color color(int argb) {
		return colors.computeIfAbsent(argb & 0xffffff, rgb -> new Color(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff));
	}

	LineAttributes line(Stroke stroke) {
		return lines.computeIfAbsent(stroke, GcResources::attributes);
	}

	org.eclipse.swt.graphics.Path path(Path path) {
		org.eclipse.swt.graphics.Path made = paths.get(path);
		if (made == null) {
			if (paths.size() >= PATH_LIMIT) {
				disposePaths();
			}
			made = new org.eclipse.swt.graphics.Path(display);
			path.replay(new PathSink(made));
			paths.put(path, made);
		}
		return made;
	}

	/** An image of cells in its frame, at a size in points; the one of another size that was there before is gone. */
	Image mosaic(Mosaic mosaic, int width, int height, int frame) {
		MosaicImage made = mosaics.get(mosaic);
		if (made == null || !made.isFor(width, height, frame)) {
			if (made != null) {
				made.image().dispose();
			} else if (mosaics.size() >= MOSAIC_LIMIT) {
				disposeMosaics();
			}
			made = MosaicImage.of(display, mosaic, width, height, frame);
			mosaics.put(mosaic, made);
		}
		return made.image();
	}

	private void disposeMosaics() {
		mosaics.values().forEach(made -> made.image().dispose());
		mosaics.clear();
	}

	private static LineAttributes attributes(Stroke stroke) {
		float width = (float) stroke.width();
		if (stroke.isDashed()) {
			float[] dash = { (float) stroke.on(), (float) stroke.off() };
			return new LineAttributes(width, SWT.CAP_FLAT, SWT.JOIN_ROUND, SWT.LINE_CUSTOM, dash, 0, 10);
		}
		return new LineAttributes(width, SWT.CAP_ROUND, SWT.JOIN_ROUND);
	}

	/** Forgets all paths, for drawings that make theirs anew each time. */
	void disposePaths() {
		dispose(paths);
	}

	private static void dispose(Map<?, org.eclipse.swt.graphics.Path> made) {
		made.values().forEach(org.eclipse.swt.graphics.Path::dispose);
		made.clear();
	}

	/** Ends them all. */
	@Override
	public void close() {
		dispose(paths);
		dispose(texts);
		disposeMosaics();
		fonts.values().forEach(Font::dispose);
		fonts.clear();
	}

	private record PathSink(org.eclipse.swt.graphics.Path target) implements Path.Sink {
		@Override
		public void moveTo(double x, double y) {
			target.moveTo((float) x, (float) y);
		}

		@Override
		public void lineTo(double x, double y) {
			target.lineTo((float) x, (float) y);
		}

		@Override
		public void curveTo(double x1, double y1, double x2, double y2, double x, double y) {
			target.cubicTo((float) x1, (float) y1, (float) x2, (float) y2, (float) x, (float) y);
		}

		@Override
		public void close() {
			target.close();
		}
	}
}
