// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.input;

import java.util.Arrays;
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

	NetworkSnapshot network() {
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

	void black() {
		change(values -> {
			double[] black = new double[values.length];
			Arrays.fill(black, domain().minimum());
			return black;
		});
	}

	void mirror(boolean sideways) {
		change(values -> InputImages.mirrored(values, shape(), sideways));
	}

	/** Turns a square image by a quarter; does nothing to others. */
	void rotate(boolean clockwise) {
		if (shape().isSquare()) {
			change(values -> InputImages.rotated(values, shape(), clockwise));
		}
	}

	void centre() {
		change(values -> InputImages.centred(values, shape(), domain()));
	}

	void fill(int pixel, double ink, ImageShape shown) {
		change(values -> InputImages.filled(values, shown, pixel, ink));
	}

	/** Input values of luminances, 0 for black to 1 for white. */
	double[] ofLuminance(double[] luminances) {
		double range = domain().maximum() - domain().minimum();
		return Arrays.stream(luminances).map(value -> value == 1 ? domain().maximum() : domain().minimum() + value * range).toArray();
	}

	/** All that is painted until {@link #endStroke} is one step of the history of inputs. */
	void beginStroke() {
		open.inputs().beginStroke();
	}

	void endStroke() {
		open.inputs().endStroke();
	}

	void back() {
		open.inputs().back();
		painted.accept(values());
	}

	void forward() {
		open.inputs().forward();
		painted.accept(values());
	}

	private void change(UnaryOperator<double[]> operation) {
		set(operation.apply(values()));
	}
}
