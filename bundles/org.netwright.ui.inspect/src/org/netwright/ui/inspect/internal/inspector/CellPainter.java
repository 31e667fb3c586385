// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.inspector;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.netwright.diagram.palette.Tone;
import org.netwright.ui.viewer.canvas.ScreenPalette;

/** Paints what is not text in the cells of a table: bars around a middle, and greys. */
final class CellPainter {
	private static final int BAR_HEIGHT = 10;
	private static final int SWATCH = 12;
	private static final int INSET = 4;

	private CellPainter() {
	}

	/** A bar from the middle of a cell to the right for a positive share, to the left for a negative one. */
	static void bar(GC gc, Rectangle cell, double share) {
		Rectangle track = new Rectangle(cell.x + INSET, cell.y + (cell.height - BAR_HEIGHT) / 2, cell.width - INSET - 2, BAR_HEIGHT);
		if (track.width < 4) {
			return;
		}
		gc.setAntialias(SWT.ON);
		gc.setBackground(ScreenPalette.color(Tone.CANVAS));
		gc.fillRoundRectangle(track.x, track.y, track.width, track.height, 4, 4);
		int middle = track.x + track.width / 2;
		if (Double.isFinite(share)) {
			int length = (int) Math.round(Math.min(1, Math.abs(share)) * (track.width / 2 - 1));
			gc.setBackground(ScreenPalette.color(share < 0 ? Tone.EDGE_NEGATIVE : Tone.EDGE_POSITIVE));
			gc.fillRectangle(share < 0 ? middle - length : middle, track.y + 1, length, track.height - 2);
		}
		gc.setForeground(ScreenPalette.color(Tone.INK_SECONDARY));
		gc.drawLine(middle, track.y - 1, middle, track.y + track.height);
	}

	/** How much room a swatch takes beside its number. */
	static int swatchWidth() {
		return SWATCH + INSET;
	}

	/** A grey, before its number. */
	static void swatch(GC gc, Rectangle cell, int textWidth, int level) {
		int x = Math.max(cell.x, cell.x + cell.width - textWidth - swatchWidth() - 4);
		int y = cell.y + (cell.height - SWATCH) / 2;
		gc.setAntialias(SWT.ON);
		gc.setBackground(new Color(level, level, level));
		gc.fillRoundRectangle(x, y, SWATCH, SWATCH, 4, 4);
		gc.setForeground(ScreenPalette.color(Tone.CANVAS));
		gc.drawRoundRectangle(x, y, SWATCH - 1, SWATCH - 1, 4, 4);
	}

	/** The line beneath a link. */
	static void underline(GC gc, int x, int baseline, int width, Color color) {
		gc.setForeground(color);
		gc.drawLine(x, baseline + 1, x + width, baseline + 1);
	}
}
