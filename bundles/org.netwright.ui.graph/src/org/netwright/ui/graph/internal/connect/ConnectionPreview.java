// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.connect;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.netwright.diagram.canvas.Box;
import org.netwright.diagram.canvas.Canvas;
import org.netwright.diagram.canvas.Stroke;
import org.netwright.diagram.palette.Argb;
import org.netwright.diagram.palette.Palette;
import org.netwright.diagram.palette.Tone;
import org.netwright.ui.viewer.canvas.DrawingControl;

/** A small picture of a pattern: the sources at the left, as the image that they are, the targets at the right; one target is emphasised. */
final class ConnectionPreview extends DrawingControl {
	private static final int SIZE = 300;
	private static final double MARGIN = 16;
	private static final double LARGEST_STEP = 26;
	private static final Stroke THIN = Stroke.solid(1);
	private static final Stroke STRONG = Stroke.solid(2);
	private static final double FAINT = 0.35;

	private NeuronGroup sources;
	private NeuronGroup targets;
	private PairCount pairs;
	private int focused;

	ConnectionPreview(Composite parent) {
		super(parent, SWT.NONE);
		addListener(SWT.MouseMove, event -> focus(event.x, event.y));
	}

	/** Shows a pattern; null pairs where it does not fit. */
	void show(NeuronGroup from, NeuronGroup to, PairCount counted) {
		sources = from;
		targets = to;
		pairs = counted;
		focused = Math.min(focused, Math.max(0, to.size() - 1));
		redraw();
	}

	/** The target whose connections are emphasised. */
	int focused() {
		return focused;
	}

	private void focus(int x, int y) {
		if (targets != null && targets.size() > 0) {
			int nearest = 0;
			for (int k = 1; k < targets.size(); k++) {
				nearest = distance(k, x, y) < distance(nearest, x, y) ? k : nearest;
			}
			if (nearest != focused) {
				focused = nearest;
				redraw();
			}
		}
	}

	private double distance(int target, int x, int y) {
		Box box = side(getClientArea().width, getClientArea().height, false);
		return Math.hypot(x(targets, target, box) - x, y(targets, target, box) - y);
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		return new Point(wHint == SWT.DEFAULT ? SIZE : wHint, hHint == SWT.DEFAULT ? SIZE : hHint);
	}

	@Override
	protected void paint(Canvas canvas, int width, int height, Palette palette) {
		canvas.fillRectangle(0, 0, width, height, 4, palette.argb(Tone.CANVAS));
		if (sources == null) {
			return;
		}
		Box left = side(width, height, true);
		Box right = side(width, height, false);
		if (pairs != null) {
			lines(canvas, palette, left, right, false);
			lines(canvas, palette, left, right, true);
		}
		dots(canvas, palette, sources, left, -1);
		dots(canvas, palette, targets, right, pairs == null ? -1 : focused);
	}

	private static Box side(int width, int height, boolean left) {
		double half = width / 2.0 - 2 * MARGIN;
		return new Box(left ? MARGIN : width - MARGIN - half, MARGIN, half, height - 2 * MARGIN);
	}

	private void lines(Canvas canvas, Palette palette, Box left, Box right, boolean emphasised) {
		int colour = emphasised ? palette.argb(Tone.SELECTION) : Argb.fade(palette.argb(Tone.INK), FAINT);
		for (int i = 0; i < pairs.drawn(); i++) {
			if (pairs.target(i) == focused == emphasised) {
				canvas.line(x(sources, pairs.source(i), left), y(sources, pairs.source(i), left), x(targets, pairs.target(i), right),
						y(targets, pairs.target(i), right), emphasised ? STRONG : THIN, colour);
			}
		}
	}

	private static void dots(Canvas canvas, Palette palette, NeuronGroup group, Box box, int emphasised) {
		double radius = Math.clamp(step(group, box) * 0.3, 0.75, 6);
		for (int k = 0; k < group.size(); k++) {
			canvas.fillCircle(x(group, k, box), y(group, k, box), radius, palette.argb(k == emphasised ? Tone.SELECTION : Tone.INK));
		}
	}

	private static double step(NeuronGroup group, Box box) {
		return Math.min(LARGEST_STEP, Math.min(box.width() / columns(group), box.height() / rows(group)));
	}

	/** What is no image is a column. */
	private static int rows(NeuronGroup group) {
		return group.rows() == 1 ? Math.max(1, group.size()) : group.rows();
	}

	private static int columns(NeuronGroup group) {
		return group.rows() == 1 ? 1 : group.columns();
	}

	private static double x(NeuronGroup group, int k, Box box) {
		return box.centreX() + (k % columns(group) - (columns(group) - 1) / 2.0) * step(group, box);
	}

	private static double y(NeuronGroup group, int k, Box box) {
		return box.centreY() + (k / columns(group) - (rows(group) - 1) / 2.0) * step(group, box);
	}
}
