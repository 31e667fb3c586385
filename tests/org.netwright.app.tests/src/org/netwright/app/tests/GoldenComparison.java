// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;

import org.netwright.core.inspection.Inspection;
import org.netwright.tests.support.GoldenNetwork;

/** Compares what an open network computes with golden values. */
final class GoldenComparison {
	private static final double ROUNDING = 1e-12;

	private GoldenComparison() {
	}

	/** Every activation on every sample; neurons are told apart by their places. */
	static void assertComputesAllSamples(GoldenNetwork golden, OpenedNetwork opened) {
		golden.samples().forEach(sample -> {
			Inspection inspection = opened.open().inspection();
			inspection.setInput(sample.input());
			Workbench.waitUntil(sample.name() + " is computed",
					() -> inspection.state().trace() != null && Arrays.equals(inspection.state().input(), sample.input()));
			for (int index = 0; index < golden.neurons().size(); index++) {
				String id = golden.neurons().get(index).id();
				assertEquals(sample.activations().get(id), inspection.state().trace().activation(index), ROUNDING, sample.name() + ", " + id);
			}
		});
	}
}
