// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.inspector;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.widgets.Composite;
import org.netwright.core.attribution.Influence;
import org.netwright.diagram.canvas.Box;
import org.netwright.diagram.canvas.Canvas;
import org.netwright.diagram.drawing.PixelGrid;
import org.netwright.diagram.palette.Argb;
import org.netwright.diagram.palette.Palette;
import org.netwright.diagram.palette.Tone;
import org.netwright.ui.theme.Paper;
import org.netwright.ui.viewer.canvas.DrawingControl;

/** What each pixel contributes to a neuron, in its place: white pushes up, black down; checkered where no way leads from a pixel. */
final class ShareImage extends DrawingControl {
	private int rows;
	private int columns;
	private double[] shares = {};

	ShareImage(Composite parent) {
		super(parent, SWT.NONE);
		Paper.ownColours(this);
		setToolTipText(Messages.Trace_image);
		getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(event -> event.result = Messages.Trace_image));
	}

	void show(Scope scope, List<Influence> inputs) {
		rows = scope.network().rows(0);
		columns = scope.network().columns(0);
		double[] next = new double[scope.graph().inputCount()];
		Arrays.fill(next, Double.NaN);
		double largest = inputs.stream().mapToDouble(input -> Math.abs(input.contribution())).filter(Double::isFinite).max().orElse(0);
		inputs.forEach(input -> next[input.neuron()] = largest == 0 ? 0 : input.contribution() / largest);
		if (!Arrays.equals(next, shares)) {
			shares = next;
			redraw();
		}
	}

	@Override
	protected void paint(Canvas canvas, int width, int height, Palette palette) {
		canvas.fillRectangle(0, 0, width, height, 0, palette.argb(Tone.PAPER));
		if (rows * columns == shares.length && rows > 0) {
			PixelGrid.fit(rows, columns, new Box(0, 0, width, height)).paint(canvas, palette, pixel -> colour(shares[pixel], palette), false, -1, -1);
		}
	}

	private static int colour(double share, Palette palette) {
		if (Double.isNaN(share)) {
			return PixelGrid.DONT_CARE;
		}
		int sign = palette.argb(share < 0 ? Tone.EDGE_NEGATIVE : Tone.EDGE_POSITIVE);
		return Argb.over(Argb.fade(sign, Math.min(1, Math.abs(share))), palette.argb(Tone.CANVAS));
	}
}
