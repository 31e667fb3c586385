// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.inspector;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.netwright.diagram.canvas.Box;
import org.netwright.diagram.canvas.Canvas;
import org.netwright.diagram.drawing.CurvePlot;
import org.netwright.diagram.palette.Palette;
import org.netwright.engine.function.ActivationFunction;
import org.netwright.ui.viewer.canvas.DrawingControl;
import org.netwright.ui.viewer.canvas.ScreenEmphasis;

/** The activation function as a curve, with its derivative and the point where the neuron stands. */
final class CurveControl extends DrawingControl {
	private CurvePlot plot;

	CurveControl(Composite parent) {
		super(parent, SWT.NONE);
	}

	/** Shows another point; nothing without a function. */
	void show(ActivationFunction function, double preActivation, double activation) {
		plot = function == null ? null : new CurvePlot(function, preActivation, activation);
		redraw();
	}

	@Override
	protected void paint(Canvas canvas, int width, int height, Palette palette) {
		if (plot != null) {
			double scale = ScreenEmphasis.current().text();
			canvas.scale(scale);
			plot.paint(canvas, palette, new Box(0, 0, width / scale, height / scale));
		}
	}
}
