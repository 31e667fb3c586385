// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.netwright.diagram.canvas.Box;
import org.netwright.diagram.canvas.Canvas;
import org.netwright.diagram.drawing.CurvePlot;
import org.netwright.diagram.palette.Palette;
import org.netwright.engine.function.ActivationFunction;
import org.netwright.engine.function.Saturation;
import org.netwright.ui.viewer.canvas.DrawingControl;
import org.netwright.ui.viewer.canvas.ScreenEmphasis;

/** An activation function as a curve, with its derivative, its saturation, and where one neuron or several stand. */
public final class CurveControl extends DrawingControl {
	private CurvePlot plot;
	private ActivationFunction shown;
	private Saturation saturation = Saturation.NONE;

	/** @param parent of the control */
	public CurveControl(Composite parent) {
		super(parent, SWT.NONE);
	}

	/**
	 * Shows a function with the point where a neuron stands.
	 *
	 * @param function      null for nothing
	 * @param preActivation not-a-number for no point
	 * @param activation    not-a-number for no point
	 */
	public void show(ActivationFunction function, double preActivation, double activation) {
		plot = function == null ? null : new CurvePlot(function, saturation(function), preActivation, activation);
		redraw();
	}

	/**
	 * Shows a function with the points where several neurons stand.
	 *
	 * @param function       null for nothing
	 * @param preActivations {@code [n]}, not-a-number for no point
	 * @param activations    {@code [n]}
	 */
	public void show(ActivationFunction function, double[] preActivations, double[] activations) {
		plot = function == null ? null : CurvePlot.ofSeveral(function, saturation(function), preActivations, activations);
		redraw();
	}

	/** Takes a moment to find out, so once for each function. */
	private Saturation saturation(ActivationFunction function) {
		if (function != shown) {
			shown = function;
			saturation = CurvePlot.saturation(function);
		}
		return saturation;
	}

	/**
	 * Where the function that is shown is nearly flat.
	 *
	 * @return nowhere before one was shown
	 */
	public Saturation saturation() {
		return saturation;
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
