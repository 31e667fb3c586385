// SPDX-License-Identifier: EPL-2.0
package org.netwright.activations.function;

import org.netwright.engine.function.FusedMultiplyAdd;

/**
 * {@code f(z) = z / 2 * (1 + erf(z / sqrt(2)))}: the sum times the probability that a standard normal number is less.
 * Computed as {@code max(0, z) - |z| / 2 * erfc(|z| / sqrt(2))}, which keeps its digits on both sides.
 */
public final class Gelu extends PlainFunction {

	/** From here on nothing is left of the tail. */
	private static final double FAR = 40;
	private static final double HALF_ROOT = 0.7071067811865476;
	/** {@code 1 / sqrt(2 pi)}, the top of the normal density. */
	private static final double DENSITY = 0.3989422804014327;
	/** The only minimum is here. */
	private static final double TURN = -0.7517915246935645;
	/** A little below the value there. */
	private static final double LEAST = -0.16997120747990400;

	@Override
	public void apply(double[] values, int from, int to) {
		for (int i = from; i < to; i++) {
			double near = Math.min(Math.abs(values[i]), FAR);
			double e = Math.exp(-0.5 * (near * near));
			values[i] = value(values[i], near, ErrorFunction.erfcx(near * HALF_ROOT) * Math.fma(e, squareRest(near), e));
		}
	}

	@Override
	public void applyFast(double[] values, int from, int to) {
		BulkExp.apply(this, values, from, to, Gelu::arguments, Gelu::tails);
	}

	private static void arguments(BulkExp chunk, int count) {
		double[] z = chunk.z;
		double[] x = chunk.x;
		double[] rest = chunk.rest;
		for (int i = 0; i < count; i++) {
			double near = Math.min(Math.abs(z[i]), FAR);
			x[i] = -0.5 * (near * near);
			rest[i] = squareRest(near);
		}
	}

	private static void tails(BulkExp chunk, int count) {
		double[] z = chunk.z;
		double[] x = chunk.x;
		double[] power = chunk.power;
		double[] rest = chunk.rest;
		for (int i = 0; i < count; i++) {
			double e = BulkExp.exp(x[i], power[i]);
			rest[i] = Math.fma(e, rest[i], e);
			x[i] = Math.min(Math.abs(z[i]), FAR) * HALF_ROOT;
		}
		ErrorFunction.erfcx(x, power, chunk.spare, count);
		for (int i = 0; i < count; i++) {
			z[i] = value(z[i], Math.min(Math.abs(z[i]), FAR), x[i] * rest[i]);
		}
	}

	/** Half of what rounding takes from {@code -z^2}: the exponential would multiply it by the square's size. */
	private static double squareRest(double z) {
		return -0.5 * Math.fma(z, z, -(z * z));
	}

	private static double value(double z, double near, double erfc) {
		return Math.max(z, 0.0) - 0.5 * near * erfc;
	}

	@Override
	public double fastError() {
		return 6;
	}

	@Override
	public double derivative(double preActivation, double activation) {
		double near = Math.clamp(preActivation, -FAR, FAR);
		double e = Math.exp(-0.5 * near * near);
		double tail = 0.5 * ErrorFunction.erfcx(Math.abs(near) * HALF_ROOT) * e;
		return (preActivation > 0 ? 1 - tail : tail) + near * DENSITY * e;
	}

	@Override
	public void backpropagate(double[] preActivations, double[] activations, double[] gradient, int from, int to) {
		if (FusedMultiplyAdd.isFast()) {
			BulkExp.backpropagate(preActivations, activations, gradient, from, to, Gelu::arguments, Gelu::slopes);
		} else {
			super.backpropagate(preActivations, activations, gradient, from, to);
		}
	}

	/** The probability of less than z, which is 1 without its tail where z is positive, and z times the density. */
	private static void slopes(BulkExp chunk, int count) {
		double[] gradient = chunk.gradient;
		double[] z = chunk.z;
		double[] x = chunk.x;
		double[] power = chunk.power;
		double[] rest = chunk.rest;
		for (int i = 0; i < count; i++) {
			rest[i] = BulkExp.exp(x[i], power[i]);
			x[i] = Math.min(Math.abs(z[i]), FAR) * HALF_ROOT;
		}
		ErrorFunction.erfcx(x, power, chunk.spare, count);
		for (int i = 0; i < count; i++) {
			double tail = 0.5 * x[i] * rest[i];
			double positive = 0.5 + 0.5 * Math.signum(z[i]);
			double near = Math.max(-FAR, Math.min(FAR, z[i]));
			gradient[i] *= Math.fma(positive, 1 - 2 * tail, tail) + near * DENSITY * rest[i];
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
