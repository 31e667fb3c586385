// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.whatif;

import java.util.Objects;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.diagram.canvas.Anchor;
import org.netwright.diagram.canvas.Box;
import org.netwright.diagram.canvas.Canvas;
import org.netwright.diagram.canvas.TextStyle;
import org.netwright.diagram.palette.Palette;
import org.netwright.diagram.palette.Tone;
import org.netwright.diagram.text.Numbers;
import org.netwright.ui.inspect.internal.inputs.Thumbnail;
import org.netwright.ui.inspect.internal.weight.WeightColours;
import org.netwright.ui.theme.Paper;
import org.netwright.ui.viewer.canvas.DrawingControl;
import org.netwright.ui.viewer.canvas.ScreenEmphasis;

/** The input, and beside it the slope of each pixel in the colours of weights, with what those mean. */
final class SlopePicture extends DrawingControl {
	private static final int MARGIN = 4;
	private static final int GAP = 16;
	private static final int LARGEST = 112;
	private static final int LEGEND_HEIGHT = 12;
	private static final int STEPS = 33;

	private NetworkSnapshot network;
	private double[] input = {};
	private double[] slopes = {};
	private double largest;

	SlopePicture(Composite parent) {
		super(parent, SWT.NO_FOCUS);
		Paper.ownColours(this);
		addListener(SWT.MouseMove, event -> setTip(event.x, event.y));
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = Messages.Sens_picture;
			}
		});
	}

	/** Shows slopes at an input; none if they are empty. */
	void show(NetworkSnapshot of, double[] at, double[] each) {
		network = of;
		input = at;
		slopes = each;
		largest = 0;
		for (double slope : each) {
			largest = Double.isFinite(slope) ? Math.max(largest, Math.abs(slope)) : largest;
		}
		redraw();
	}

	private static double legend() {
		return LEGEND_HEIGHT + ScreenEmphasis.current().small().size() * 3 + 10;
	}

	private double side(int width, int height) {
		return Math.max(1, Math.min(LARGEST, Math.min((width - GAP - 2.0 * MARGIN) / 2, height - legend() - MARGIN)));
	}

	private Box place(boolean ofSlopes) {
		Point size = getSize();
		double side = side(size.x, size.y);
		double left = (size.x - 2 * side - GAP) / 2;
		return new Box(ofSlopes ? left + side + GAP : left, 2, side, side);
	}

	private void setTip(int x, int y) {
		int pixel = -1;
		if (network != null && slopes.length > 0) {
			Thumbnail image = Thumbnail.of(network);
			pixel = Math.max(image.grid(place(true)).cellAt(x, y), image.grid(place(false)).cellAt(x, y));
		}
		String tip = pixel < 0 || pixel >= slopes.length ? null : NLS.bind(Messages.Sens_pixel, network.name(pixel), Numbers.signed(slopes[pixel], 4));
		if (!Objects.equals(tip, getToolTipText())) {
			setToolTipText(tip);
		}
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		int width = wHint == SWT.DEFAULT ? 200 : wHint;
		int side = Math.clamp((width - GAP - 2 * MARGIN) / 2, 20, LARGEST);
		return new Point(width, hHint == SWT.DEFAULT ? side + (int) Math.ceil(legend()) + MARGIN : hHint);
	}

	@Override
	protected void paint(Canvas canvas, int width, int height, Palette palette) {
		canvas.fillRectangle(0, 0, width, height, 0, palette.argb(Tone.PAPER));
		if (network == null || slopes.length == 0 || input.length != slopes.length) {
			return;
		}
		Thumbnail image = Thumbnail.of(network);
		image.paint(canvas, palette, place(false), input);
		image.paint(canvas, palette, place(true), pixel -> WeightColours.of(share(slopes[pixel]), palette));
		paintLegend(canvas, palette, width);
	}

	private double share(double slope) {
		return largest == 0 || Double.isNaN(slope) ? 0 : Math.clamp(slope / largest, -1, 1);
	}

	private void paintLegend(Canvas canvas, Palette palette, int width) {
		double side = place(true).height();
		double left = Math.max(MARGIN, place(false).x());
		double room = width - 2 * left;
		double top = side + 10;
		for (int step = 0; step < STEPS; step++) {
			double share = 2.0 * step / (STEPS - 1) - 1;
			canvas.fillRectangle(left + step * room / STEPS, top, room / STEPS + 0.5, LEGEND_HEIGHT, 0, WeightColours.of(share, palette));
		}
		TextStyle style = ScreenEmphasis.current().small();
		double baseline = top + LEGEND_HEIGHT + style.size() * 1.25;
		int ink = palette.argb(Tone.PAPER_INK_SECONDARY);
		canvas.text(Numbers.signed(-largest, 3), left, baseline, style.withAnchor(Anchor.START), ink);
		canvas.text(Numbers.signed(largest, 3), left + room, baseline, style.withAnchor(Anchor.END), ink);
		double words = baseline + style.size() * 1.35;
		canvas.text(style.fit(Messages.Sens_legendLess, room / 2 - 4), left, words, style.withAnchor(Anchor.START), ink);
		canvas.text(style.fit(Messages.Sens_legendMore, room / 2 - 4), left + room, words, style.withAnchor(Anchor.END), ink);
	}
}
