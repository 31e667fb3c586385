// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.input;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import org.netwright.core.compile.InputDomain;
import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.core.input.ImageShape;
import org.netwright.core.input.InputImages;
import org.netwright.ui.document.OpenNetwork;

/** Changes the input of the open network: what brush, keys and commands come to. UI thread only. */
final class InputPainter {
	private final ChancePanel chance;
	private final Consumer<double[]> painted;
	private OpenNetwork open;

	/**
	 * @param chance  seed and strength of what is made by chance
	 * @param painted takes each new input at once, before it is computed
	 */
	InputPainter(ChancePanel chance, Consumer<double[]> painted) {
		this.chance = chance;
		this.painted = painted;
	}

	void paint(OpenNetwork network) {
		open = network;
	}

	/** The input as it was set last, computed or not. */
	double[] values() {
		return open.inspection().input();
	}

	InputDomain domain() {
		return network().inputDomain();
	}

	ImageShape shape() {
		return ImageShape.of(network());
	}

	private NetworkSnapshot network() {
		return open.snapshot().orElseThrow();
	}

	void set(double[] values) {
		open.inspection().setInput(values);
		painted.accept(values);
	}

	void set(int pixel, double value) {
		double[] values = values();
		if (pixel < values.length && values[pixel] != value) {
			values[pixel] = value;
			set(values);
		}
	}

	void brighten(int pixel, int fineSteps) {
		set(pixel, InputImages.brightened(values()[pixel], fineSteps, domain()));
	}

	void random() {
		chance.nextSeed().ifPresent(seed -> change(values -> InputImages.random(values.length, domain(), seed)));
	}

	void noise() {
		chance.nextSeed().ifPresent(seed -> change(values -> InputImages.noisy(values, domain(), chance.strength(), seed)));
	}

	void invert() {
		change(values -> InputImages.inverted(values, domain()));
	}

	void clear() {
		change(values -> InputImages.cleared(values.length, domain()));
	}

	void shift(int down, int right) {
		change(values -> InputImages.shifted(values, shape(), down, right));
	}

	private void change(UnaryOperator<double[]> operation) {
		set(operation.apply(values()));
	}
}
