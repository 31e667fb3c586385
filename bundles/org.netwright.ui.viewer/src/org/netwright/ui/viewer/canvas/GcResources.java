// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.viewer.canvas;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.netwright.diagram.canvas.FontFace;
import org.netwright.diagram.canvas.Path;
import org.netwright.diagram.canvas.Stroke;

/**
 * What a screen canvas would otherwise make anew at each repaint: fonts, colours, paths, line attributes. They live as long as
 * the control that they are made for.
 */
public final class GcResources {
	/** Fonts are made at this height and scaled, so that any fractional size is had and texts do not jump. */
	static final int FONT_POINTS = 24;

	/** Beyond this the paths are those of drawings that are gone. */
	private static final int PATH_LIMIT = 20_000;

	private final Display display;
	private final Map<FontFace, Font> fonts = new EnumMap<>(FontFace.class);
	private final Map<Integer, Color> colors = new HashMap<>();
	private final Map<Stroke, LineAttributes> lines = new HashMap<>();
	private final Map<Path, org.eclipse.swt.graphics.Path> paths = new IdentityHashMap<>();

	/**
	 * Creates the resources.
	 *
	 * @param control with whose end they end
	 */
	public GcResources(Control control) {
		display = control.getDisplay();
		control.addDisposeListener(event -> dispose());
	}

	Font font(FontFace face) {
		return fonts.computeIfAbsent(face, key -> DiagramFonts.create(display, key, FONT_POINTS));
	}

	/** How many units high the em of {@link #font} is at a zoom of 100 %. */
	double fontPixels() {
		return FONT_POINTS * display.getDPI().y / 72.0;
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

	private static LineAttributes attributes(Stroke stroke) {
		float width = (float) stroke.width();
		if (stroke.isDashed()) {
			float[] dash = { (float) stroke.on(), (float) stroke.off() };
			return new LineAttributes(width, SWT.CAP_FLAT, SWT.JOIN_ROUND, SWT.LINE_CUSTOM, dash, 0, 10);
		}
		return new LineAttributes(width, SWT.CAP_ROUND, SWT.JOIN_ROUND);
	}

	private void disposePaths() {
		paths.values().forEach(org.eclipse.swt.graphics.Path::dispose);
		paths.clear();
	}

	private void dispose() {
		disposePaths();
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
