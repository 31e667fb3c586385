// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.samples;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.core.input.ImageShape;
import org.netwright.diagram.canvas.Box;
import org.netwright.diagram.canvas.Canvas;
import org.netwright.diagram.drawing.PixelGrid;
import org.netwright.diagram.palette.Grey;
import org.netwright.diagram.palette.Palette;
import org.netwright.ui.viewer.canvas.DrawingControl;

/** An input as an image to look at. */
final class SampleImage extends DrawingControl {
	private final ImageShape shape;
	private final Grey grey;
	private final double[] values;

	SampleImage(Composite parent, NetworkSnapshot network, double[] input) {
		super(parent, SWT.NONE);
		shape = ImageShape.of(network);
		grey = new Grey(network.inputDomain().minimum(), network.inputDomain().neutral(), network.inputDomain().maximum());
		values = input;
	}

	@Override
	protected void paint(Canvas canvas, int width, int height, Palette palette) {
		PixelGrid.fit(Math.max(1, shape.rows()), Math.max(1, shape.columns()), new Box(0, 0, width, height).grow(-1)).paint(canvas, palette,
				pixel -> pixel < values.length ? grey.argb(values[pixel]) : PixelGrid.DONT_CARE, true, -1, -1);
	}
}
