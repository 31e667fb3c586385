// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.internal.welcome;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.netwright.diagram.canvas.Box;
import org.netwright.diagram.canvas.Canvas;
import org.netwright.diagram.palette.Palette;
import org.netwright.diagram.palette.Tone;
import org.netwright.examples.catalogue.Example;

/** An example to open: a picture of it, its name and what it is. */
final class ExampleCard extends PaintedButton {
	private static final double INSET = 10;
	private static final double LINES = 4;

	private final Example example;
	private ExamplePicture picture;

	ExampleCard(Composite parent, Example example, Runnable action) {
		super(parent, example.name() + ". " + example.description(), action); //$NON-NLS-1$
		this.example = example;
		setToolTipText(example.description());
	}

	/** Shows the picture as soon as it is there. */
	void show(ExamplePicture loaded) {
		picture = loaded;
		redraw();
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		double scale = Type.scale(this);
		int width = wHint == SWT.DEFAULT ? 220 : wHint;
		double height = pictureHeight(width / scale) + 3 * INSET + 14 + LINES * Type.SMALL.size() * Type.LEADING;
		return new Point(width, (int) Math.ceil(height * scale));
	}

	private static double pictureHeight(double width) {
		return Math.rint((width - 2 * INSET) * 0.58);
	}

	@Override
	protected void paint(Canvas canvas, int width, int height, Palette palette) {
		double scale = Type.scale(this);
		canvas.scale(scale);
		double w = width / scale;
		paintFace(canvas, w, height / scale, palette, true);
		Box area = new Box(INSET, INSET, w - 2 * INSET, pictureHeight(w));
		canvas.fillRectangle(area.x(), area.y(), area.width(), area.height(), 4, palette.argb(Tone.CANVAS));
		if (picture != null) {
			canvas.save();
			canvas.clip(area.x(), area.y(), area.width(), area.height());
			picture.paint(canvas, area, scale, palette);
			canvas.restore();
		}
		double baseline = area.bottom() + INSET + 12;
		canvas.text(Type.STRONG.fit(example.name(), w - 2 * INSET), INSET, baseline, Type.STRONG, palette.argb(Tone.PAPER_INK));
		for (String line : Type.wrap(example.description(), Type.SMALL, w - 2 * INSET, (int) LINES)) {
			baseline += Type.SMALL.size() * Type.LEADING;
			canvas.text(line, INSET, baseline, Type.SMALL, palette.argb(Tone.PAPER_INK_SECONDARY));
		}
	}
}
