// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.weight;

import java.util.Arrays;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.netwright.diagram.canvas.Anchor;
import org.netwright.diagram.canvas.Canvas;
import org.netwright.diagram.canvas.Stroke;
import org.netwright.diagram.canvas.TextStyle;
import org.netwright.diagram.palette.Palette;
import org.netwright.diagram.palette.Tone;
import org.netwright.diagram.text.Numbers;
import org.netwright.ui.theme.Paper;
import org.netwright.ui.viewer.canvas.DrawingControl;
import org.netwright.ui.viewer.canvas.ScreenEmphasis;

/** How many weights there are of each size, the negative ones at the left. */
final class Histogram extends DrawingControl {
	private static final int BINS = 41;
	private static final int HEIGHT = 64;
	private static final int MARGIN = 6;

	private int[] counts = new int[BINS];
	private double largest;

	Histogram(Composite parent) {
		super(parent, SWT.NONE);
		Paper.ownColours(this);
		getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(event -> event.result = Messages.Weights_histogram));
		setToolTipText(Messages.Weights_histogram);
	}

	void show(WeightMatrix matrix) {
		counts = matrix.histogram(BINS);
		largest = matrix.largest();
		redraw();
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		return new Point(wHint == SWT.DEFAULT ? 160 : wHint, hHint == SWT.DEFAULT ? HEIGHT : hHint);
	}

	@Override
	protected void paint(Canvas canvas, int width, int height, Palette palette) {
		canvas.fillRectangle(0, 0, width, height, 0, palette.argb(Tone.CANVAS));
		TextStyle style = ScreenEmphasis.current().small();
		double bottom = height - style.size() - MARGIN;
		double bin = (width - 2.0 * MARGIN) / BINS;
		int most = Math.max(1, Arrays.stream(counts).max().orElse(1));
		for (int i = 0; i < BINS; i++) {
			if (counts[i] > 0) {
				double high = Math.max(1, (bottom - MARGIN) * counts[i] / most);
				canvas.fillRectangle(MARGIN + i * bin, bottom - high, Math.max(1, bin - 1), high, 0,
						i == BINS / 2 ? palette.argb(Tone.INK_SECONDARY) : WeightColours.ofSign(i - BINS / 2, palette));
			}
		}
		canvas.line(MARGIN, bottom, width - MARGIN, bottom, Stroke.solid(1), palette.argb(Tone.INK_SECONDARY));
		double baseline = height - 4;
		int ink = palette.argb(Tone.INK);
		canvas.text(Numbers.compact(-largest), MARGIN, baseline, style.withAnchor(Anchor.START), ink);
		canvas.text("0", width / 2.0, baseline, style.withAnchor(Anchor.MIDDLE), ink); //$NON-NLS-1$
		canvas.text(Numbers.compact(largest), width - MARGIN, baseline, style.withAnchor(Anchor.END), ink);
	}
}
