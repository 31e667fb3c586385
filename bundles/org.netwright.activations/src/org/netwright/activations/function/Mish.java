// SPDX-License-Identifier: EPL-2.0
package org.netwright.activations.function;

import org.netwright.engine.function.FusedMultiplyAdd;

/**
 * {@code f(z) = z * tanh(log(1 + exp(z)))}. With {@code e = exp(-|z|)} that is
 * {@code z (1 + 2e) / (1 + 2e + 2e^2)} on the positive side and {@code z e (2 + e) / (2 + 2e + e^2)} on the negative one,
 * where nothing cancels.
 */
public final class Mish extends PlainFunction {

	/** From here on {@code e} is 0. */
	private static final double FAR = 1000;
	/** The only minimum is here. */
	private static final double TURN = -1.1924312145154952;
	/** A little below the value there. */
	private static final double LEAST = -0.30884341301725077;

	@Override
	public void apply(double[] values, int from, int to) {
		for (int i = from; i < to; i++) {
			values[i] = value(values[i], Math.exp(-Math.abs(values[i])));
		}
	}

	@Override
	public void applyFast(double[] values, int from, int to) {
		BulkExp.apply(this, values, from, to, Mish::arguments, Mish::quotients);
	}

	private static void arguments(BulkExp chunk, int count) {
		double[] z = chunk.z;
		double[] x = chunk.x;
		for (int i = 0; i < count; i++) {
			x[i] = -Math.abs(z[i]);
		}
	}

	private static void quotients(BulkExp chunk, int count) {
		double[] z = chunk.z;
		double[] x = chunk.x;
		double[] power = chunk.power;
		for (int i = 0; i < count; i++) {
			z[i] = value(z[i], BulkExp.exp(x[i], power[i]));
		}
	}

	/** Both sides at once: the other one is 0. The negative one is kept finite, for {@code e} may be 0. */
	private static double value(double z, double e) {
		double above = Math.max(z, 0.0) * (1 + 2 * e)
				+ Math.max(Math.min(z, 0.0), -Double.MAX_VALUE) * (e * (2 + e));
		return above / below(z, e);
	}

	private static double below(double z, double e) {
		double positive = 0.5 + 0.5 * Math.signum(z);
		return Math.fma(-positive, 1 - e * e, 2 + e * (2 + e));
	}

	@Override
	public double fastError() {
		return 5;
	}

	@Override
	public void apply(float[] values, int from, int to) {
		if (FusedMultiplyAdd.isFast()) {
			BulkFloatExp.apply(values, from, to, Mish::arguments, Mish::quotients);
		} else {
			super.apply(values, from, to);
		}
	}

	private static void arguments(BulkFloatExp chunk, int count) {
		float[] z = chunk.z;
		float[] x = chunk.x;
		for (int i = 0; i < count; i++) {
			x[i] = -Math.abs(z[i]);
		}
	}

	private static void quotients(BulkFloatExp chunk, int count) {
		float[] z = chunk.z;
		float[] x = chunk.x;
		float[] power = chunk.power;
		for (int i = 0; i < count; i++) {
			z[i] = value(z[i], BulkFloatExp.exp(x[i], power[i]));
		}
	}

	/** The quotient with {@code above} in both parts, so that its rounding errors are lost. */
	private static float value(float z, float e) {
		float positive = 0.5f + 0.5f * Math.signum(z);
		float square = e * e;
		float above = Math.fma(positive, 1 - square, e * (2 + e));
		float below = above + 2 * Math.fma(positive, square - 1, 1);
		return Math.max(z, -Float.MAX_VALUE) * (above / below);
	}

	@Override
	public double floatError() {
		return 4;
	}

	@Override
	public double derivative(double preActivation, double activation) {
		double e = Math.exp(-Math.abs(preActivation));
		double below = below(preActivation, e);
		if (preActivation > 0) {
			double rise = e == 0 ? 0 : preActivation * (4 * e * e * (1 + e)) / (below * below);
			return (1 + 2 * e) / below + rise;
		}
		double rise = e == 0 ? 0 : preActivation * (4 * e * (1 + e)) / (below * below);
		return e * (2 + e) / below + rise;
	}

	@Override
	public void backpropagate(double[] preActivations, double[] activations, double[] gradient, int from, int to) {
		if (FusedMultiplyAdd.isFast()) {
			BulkExp.backpropagate(preActivations, activations, gradient, from, to, Mish::arguments, Mish::slopes);
		} else {
			super.backpropagate(preActivations, activations, gradient, from, to);
		}
	}

	/** What {@link #derivative} says of both sides, in one. */
	private static void slopes(BulkExp chunk, int count) {
		double[] gradient = chunk.gradient;
		double[] z = chunk.z;
		double[] x = chunk.x;
		double[] power = chunk.power;
		for (int i = 0; i < count; i++) {
			double e = BulkExp.exp(x[i], power[i]);
			double positive = 0.5 + 0.5 * Math.signum(z[i]);
			double below = below(z[i], e);
			double finite = Math.max(-FAR, Math.min(FAR, z[i]));
			double rise = finite * (4 * e * (1 + e)) * Math.fma(positive, e - 1, 1) / (below * below);
			gradient[i] *= Math.fma(positive, 1 - e * e, e * (2 + e)) / below + rise;
		}
	}

	@Override
	public double[] turns(double from, double to) {
		return TurningPoint.between(from, TURN, to);
	}

	@Override
	public double lowerBound() {
		return LEAST;
	}
}
