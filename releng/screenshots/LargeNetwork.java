// SPDX-License-Identifier: EPL-2.0
package org.netwright.screenshots;

import java.util.List;

import org.netwright.core.template.NetworkTemplate;
import org.netwright.core.template.NetworkTemplate.Inputs;
import org.netwright.core.template.Shape;
import org.netwright.core.template.ShapeException;
import org.netwright.core.template.Weights;
import org.netwright.engine.progress.Progress;
import org.netwright.ui.document.NetworkSource;
import org.netwright.ui.document.UntitledNetworkInput;

/** A network whose layers are pictures of cells, 784-128-10 with random weights, and a ring as its input. */
final class LargeNetwork {
	private static final int SIDE = 28;
	private static final double RADIUS = 8;
	private static final double THICKNESS = 3;

	private LargeNetwork() {
	}

	static NetworkSource source() throws ShapeException {
		Weights weights = new Weights(Weights.Rule.XAVIER_UNIFORM, 1, 1);
		NetworkTemplate template = new NetworkTemplate("Large", Shape.parse("28x28-128-10"), List.of("tanh", "tanh"), Inputs.MINUS_ONE_TO_ONE, weights);
		return new UntitledNetworkInput(template.create(Progress.NONE).orElseThrow(), template.name());
	}

	/** White on black, softened at its edges. */
	static double[] ring() {
		double[] pixels = new double[SIDE * SIDE];
		double middle = (SIDE - 1) / 2.0;
		for (int i = 0; i < pixels.length; i++) {
			double away = Math.abs(Math.hypot(i / SIDE - middle, i % SIDE - middle) - RADIUS);
			pixels[i] = Math.clamp(1 - 2 * away / THICKNESS, -1.0, 1.0);
		}
		return pixels;
	}
}
