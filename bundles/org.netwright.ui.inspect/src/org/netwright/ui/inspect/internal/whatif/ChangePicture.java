// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.whatif;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.netwright.core.whatif.CounterExample;
import org.netwright.core.whatif.CounterExamples;
import org.netwright.diagram.canvas.Anchor;
import org.netwright.diagram.canvas.Box;
import org.netwright.diagram.canvas.Canvas;
import org.netwright.diagram.canvas.Stroke;
import org.netwright.diagram.canvas.TextStyle;
import org.netwright.diagram.drawing.PixelGrid;
import org.netwright.diagram.palette.Palette;
import org.netwright.diagram.palette.Tone;
import org.netwright.ui.inspect.internal.inputs.InputWords;
import org.netwright.ui.inspect.internal.inputs.Thumbnail;
import org.netwright.ui.theme.Paper;
import org.netwright.ui.viewer.canvas.DrawingControl;
import org.netwright.ui.viewer.canvas.ScreenEmphasis;

/** An input and what it becomes by a few changes, side by side, with their outcomes; changed pixels have a ring. */
final class ChangePicture extends DrawingControl {
	private static final int MARGIN = 4;
	private static final int ARROW = 26;
	private static final int TALLEST = 150;
	private static final int LEAST = 90;
	private static final int LARGEST = 104;
	private static final Stroke BACK = Stroke.solid(4);
	private static final Stroke RING = Stroke.solid(2);
	private static final Stroke LINE = Stroke.solid(1.6);
	/** Rings of larger images would hide the pixels. */
	private static final double RINGED_FROM = 5;

	private CounterExamples found;
	private int place = -1;

	ChangePicture(Composite parent) {
		super(parent, SWT.NO_FOCUS);
		Paper.ownColours(this);
		setToolTipText(Messages.Flip_picture);
	}

	/** Shows one of the examples; -1: only the input. */
	void show(CounterExamples examples, int example) {
		found = examples;
		place = example;
		redraw();
	}

	private static double text() {
		return ScreenEmphasis.current().small().size() * 1.8;
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		int width = wHint == SWT.DEFAULT ? 2 * LEAST + ARROW : wHint;
		int side = Math.clamp((width - ARROW - 2 * MARGIN) / 2, 20, LARGEST);
		return new Point(width, hHint == SWT.DEFAULT ? Math.min(TALLEST, side + (int) Math.ceil(text()) + MARGIN) : hHint);
	}

	@Override
	protected void paint(Canvas canvas, int width, int height, Palette palette) {
		canvas.fillRectangle(0, 0, width, height, 0, palette.argb(Tone.PAPER));
		if (found == null) {
			return;
		}
		double side = Math.min((width - ARROW - 2.0 * MARGIN) / 2, height - text() - MARGIN);
		double half = (width - ARROW - 2.0 * MARGIN) / 2;
		if (side <= 0) {
			return;
		}
		Thumbnail image = Thumbnail.of(found.network());
		Box left = new Box(MARGIN + (half - side) / 2, 2, side, side);
		Box right = new Box(MARGIN + half + ARROW + (half - side) / 2, 2, side, side);
		CounterExample example = place < 0 ? null : found.examples().get(place);
		paint(canvas, palette, image, left, found.input(), example);
		caption(canvas, palette, left.centreX(), half + ARROW / 2.0, height, InputWords.outcome(found.network(), found.before()), false);
		if (example != null) {
			double y = left.centreY();
			double from = MARGIN + half + 5;
			double to = from + ARROW - 10;
			int ink = palette.argb(Tone.PAPER_INK_SECONDARY);
			canvas.line(from, y, to, y, LINE, ink);
			canvas.line(to - 5, y - 4, to, y, LINE, ink);
			canvas.line(to - 5, y + 4, to, y, LINE, ink);
			paint(canvas, palette, image, right, example.input(), example);
			caption(canvas, palette, right.centreX(), half + ARROW / 2.0, height, InputWords.outcome(found.network(), example.verdict()), true);
		}
	}

	private static void paint(Canvas canvas, Palette palette, Thumbnail image, Box room, double[] input, CounterExample example) {
		image.paint(canvas, palette, room, input);
		PixelGrid grid = image.grid(room);
		double cell = grid.cell(0).width();
		if (example != null) {
			for (int pixel : example.changed()) {
				Box box = cell < RINGED_FROM ? grid.cell(pixel).grow(1) : grid.cell(pixel).grow(-Math.min(3, cell / 5));
				canvas.strokeRectangle(box.x(), box.y(), box.width(), box.height(), 1, BACK, palette.argb(Tone.ACCENT_OUTLINE));
				canvas.strokeRectangle(box.x(), box.y(), box.width(), box.height(), 1, RING, palette.argb(Tone.ACCENT));
			}
		}
	}

	private static void caption(Canvas canvas, Palette palette, double x, double room, int height, String text, boolean strong) {
		TextStyle style = ScreenEmphasis.current().small().withAnchor(Anchor.MIDDLE);
		canvas.text(style.fit(text, room), x, height - style.size() * 0.4, style, palette.argb(strong ? Tone.PAPER_INK : Tone.PAPER_INK_SECONDARY));
	}
}
