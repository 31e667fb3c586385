// SPDX-License-Identifier: EPL-2.0
package org.netwright.activations.function;

import org.netwright.engine.function.FusedMultiplyAdd;

/**
 * {@code f(z) = log(1 + exp(z))}, a smooth relative of the rectifier. Computed as
 * {@code max(0, z) + log(1 + exp(-|z|))}, which never overflows and keeps its digits on both sides.
 */
public final class Softplus extends PlainFunction {

	@Override
	public void apply(double[] values, int from, int to) {
		for (int i = from; i < to; i++) {
			double z = values[i];
			values[i] = Math.max(z, 0.0) + Math.log1p(Math.exp(-Math.abs(z)));
		}
	}

	@Override
	public void applyFast(double[] values, int from, int to) {
		BulkExp.apply(this, values, from, to, Softplus::arguments, Softplus::sums);
	}

	private static void arguments(BulkExp chunk, int count) {
		double[] z = chunk.z;
		double[] x = chunk.x;
		for (int i = 0; i < count; i++) {
			x[i] = -Math.abs(z[i]);
		}
	}

	private static void sums(BulkExp chunk, int count) {
		double[] z = chunk.z;
		double[] x = chunk.x;
		double[] power = chunk.power;
		for (int i = 0; i < count; i++) {
			z[i] = Math.max(z[i], 0.0) + log1p(BulkExp.exp(x[i], power[i]));
		}
	}

	/**
	 * {@code log(1 + e)} for {@code e} from 0 to 1, as {@code 2 atanh(s)} with {@code s = e / (2 + e) <= 1 / 3}, by a
	 * polynomial of degree 21 in {@code s}, exact to 1.3e-18 times the result.
	 */
	private static double log1p(double e) {
		double s = e / (2 + e);
		double q = s * s;
		double p = 0.08504880938990543;
		p = Math.fma(p, q, 0.04172484427543131);
		p = Math.fma(p, q, 0.060524727333032095);
		p = Math.fma(p, q, 0.0665056065651831);
		p = Math.fma(p, q, 0.07693274198691635);
		p = Math.fma(p, q, 0.0909087223943267);
		p = Math.fma(p, q, 0.11111111976826082);
		p = Math.fma(p, q, 0.14285714274058955);
		p = Math.fma(p, q, 0.20000000000077559);
		p = Math.fma(p, q, 0.33333333333333154);
		return 2 * Math.fma(p * q, s, s);
	}

	@Override
	public double fastError() {
		return 3;
	}

	@Override
	public void apply(float[] values, int from, int to) {
		if (FusedMultiplyAdd.isFast()) {
			BulkFloatExp.apply(values, from, to, Softplus::arguments, Softplus::sums);
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

	private static void sums(BulkFloatExp chunk, int count) {
		float[] z = chunk.z;
		float[] x = chunk.x;
		float[] power = chunk.power;
		for (int i = 0; i < count; i++) {
			z[i] = Math.max(z[i], 0.0f) + log1p(BulkFloatExp.exp(x[i], power[i]));
		}
	}

	/** As above, with a polynomial of degree 9 in {@code s} that is exact to 5e-9 times the result. */
	private static float log1p(float e) {
		float s = e / (2 + e);
		float q = s * s;
		float p = 0.14005993f;
		p = Math.fma(p, q, 0.14000903f);
		p = Math.fma(p, q, 0.20010763f);
		p = Math.fma(p, q, 0.3333321f);
		return 2 * Math.fma(p * q, s, s);
	}

	@Override
	public double floatError() {
		return 3;
	}

	@Override
	public double derivative(double preActivation, double activation) {
		// The sigmoid of z is 1 - exp(-a).
		return -Math.expm1(-activation);
	}

	@Override
	public void backpropagate(double[] preActivations, double[] activations, double[] gradient, int from, int to) {
		if (FusedMultiplyAdd.isFast()) {
			BulkExp.backpropagate(preActivations, activations, gradient, from, to, Softplus::opposites, Softplus::slopes);
		} else {
			super.backpropagate(preActivations, activations, gradient, from, to);
		}
	}

	private static void opposites(BulkExp chunk, int count) {
		double[] x = chunk.x;
		double[] activation = chunk.activation;
		for (int i = 0; i < count; i++) {
			x[i] = -activation[i];
		}
	}

	private static void slopes(BulkExp chunk, int count) {
		double[] gradient = chunk.gradient;
		double[] x = chunk.x;
		double[] power = chunk.power;
		for (int i = 0; i < count; i++) {
			gradient[i] *= -BulkExp.expm1(x[i], power[i]);
		}
	}

	@Override
	public boolean monotone() {
		return true;
	}

	@Override
	public double lowerBound() {
		return 0;
	}
}
