// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.internal.splash;

import org.netwright.diagram.canvas.Anchor;
import org.netwright.diagram.canvas.Canvas;
import org.netwright.diagram.canvas.FontFace;
import org.netwright.diagram.canvas.Path;
import org.netwright.diagram.canvas.Stroke;
import org.netwright.diagram.canvas.TextStyle;
import org.netwright.diagram.palette.Palette;
import org.netwright.diagram.palette.Tone;

/** The inverted cross at the left, two nodes that it lights up, and the name: what Netwright is about in one picture. */
final class SplashPicture {
	static final int WIDTH = 560;
	static final int HEIGHT = 300;

	private static final TextStyle NAME = new TextStyle(44, FontFace.BOLD, Anchor.START);
	private static final TextStyle TEXT = new TextStyle(16, FontFace.REGULAR, Anchor.START);
	private static final TextStyle SMALL = new TextStyle(12, FontFace.REGULAR, Anchor.START);
	private static final double[] CROSS = { -1, 1, -1, 1, 1, 1, -1, 1, -1 };
	private static final double PIXEL = 24;
	private static final double GAP = 3;
	private static final double LEFT = 44;
	private static final double TOP = 110;

	private SplashPicture() {
	}

	static void paint(Canvas canvas, Palette palette, String version) {
		canvas.fillRectangle(0, 0, WIDTH, HEIGHT, 0, palette.argb(Tone.CANVAS));
		edges(canvas, palette);
		for (int i = 0; i < CROSS.length; i++) {
			int fill = CROSS[i] > 0 ? 0xFFFFFFFF : 0xFF0B0C0E;
			canvas.fillRectangle(x(i % 3), y(i / 3), PIXEL, PIXEL, 5, fill);
			canvas.strokeRectangle(x(i % 3), y(i / 3), PIXEL, PIXEL, 5, Stroke.solid(1.2), palette.argb(Tone.NODE_OUTLINE));
		}
		node(canvas, palette, 176, 112, 0xFF9B9FA6);
		node(canvas, palette, 176, 188, 0xFFFFFFFF);
		canvas.strokeCircle(176, 188, 19, Stroke.solid(3), palette.argb(Tone.ACCENT));
		canvas.text("Netwright", 228, 142, NAME, palette.argb(Tone.INK)); //$NON-NLS-1$
		canvas.text(Messages.Splash_tagline, 230, 172, TEXT, palette.argb(Tone.INK));
		canvas.text(Messages.Splash_tagline2, 230, 194, TEXT, palette.argb(Tone.INK));
		canvas.text(version, 230, HEIGHT - 24d, SMALL, palette.argb(Tone.INK_SECONDARY));
		canvas.text(Messages.Splash_license, WIDTH - 24d, HEIGHT - 24d, SMALL.withAnchor(Anchor.END), palette.argb(Tone.INK_SECONDARY));
	}

	private static double x(int column) {
		return LEFT + column * (PIXEL + GAP);
	}

	private static double y(int row) {
		return TOP + row * (PIXEL + GAP);
	}

	private static void edges(Canvas canvas, Palette palette) {
		for (int row = 0; row < 3; row++) {
			double startX = x(2) + PIXEL;
			double startY = y(row) + PIXEL / 2;
			edge(canvas, startX, startY, 112, palette.argb(row == 1 ? Tone.EDGE_NEGATIVE : Tone.EDGE_POSITIVE));
			edge(canvas, startX, startY, 188, palette.argb(row == 1 ? Tone.EDGE_POSITIVE : Tone.EDGE_NEGATIVE));
		}
	}

	private static void edge(Canvas canvas, double x, double y, double toY, int argb) {
		Path.Builder path = Path.builder();
		path.moveTo(x, y);
		path.curveTo(x + 22, y, 140, toY, 162, toY);
		canvas.stroke(path.build(), Stroke.solid(2.4), argb);
	}

	private static void node(Canvas canvas, Palette palette, double x, double y, int fill) {
		canvas.fillCircle(x, y, 15, fill);
		canvas.strokeCircle(x, y, 15, Stroke.solid(1.2), palette.argb(Tone.NODE_OUTLINE));
	}
}
