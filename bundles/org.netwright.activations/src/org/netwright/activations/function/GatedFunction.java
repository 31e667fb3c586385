// SPDX-License-Identifier: EPL-2.0
package org.netwright.activations.function;

import org.netwright.engine.function.ActivationFunction;
import org.netwright.engine.function.FusedMultiplyAdd;

/**
 * {@code f(z) = z * sigmoid(u(z))}, where {@code u} is odd and rises. With {@code e = exp(-|u|)} that is
 * {@code z / (1 + e)} on the positive side and {@code z e / (1 + e)} on the negative one. A rounding error of {@code u}
 * is multiplied by its size, so {@code u} comes in two parts.
 */
abstract class GatedFunction implements ActivationFunction {

	private final BulkExp.Loop before = this::arguments;
	private final BulkFloatExp.Loop floatsBefore = this::arguments;
	private final BulkExp.Loop beforeBack = this::argumentsAndSteepnesses;

	/** Writes {@code -|u|} to {@code x}, and to {@code rest} what rounding left of it. */
	abstract void arguments(BulkExp chunk, int count);

	/** The same for floats. */
	abstract void arguments(BulkFloatExp chunk, int count);

	/** {@code -|u|}, rounded. */
	abstract double argument(double z);

	/** What rounding left of {@code -|u|}. */
	abstract double rest(double z);

	/** {@code z u'(z)}, finite even where {@code z} is not. */
	abstract double steepness(double z);

	/** Writes {@link #steepness} to {@code spare}. */
	abstract void steepnesses(BulkExp chunk, int count);

	@Override
	public final void apply(double[] values, int from, int to) {
		for (int i = from; i < to; i++) {
			double z = values[i];
			double e = Math.exp(argument(z));
			values[i] = value(z, Math.fma(e, rest(z), e));
		}
	}

	@Override
	public final void applyFast(double[] values, int from, int to) {
		BulkExp.apply(this, values, from, to, before, GatedFunction::quotients);
	}

	private static void quotients(BulkExp chunk, int count) {
		double[] z = chunk.z;
		double[] x = chunk.x;
		double[] power = chunk.power;
		double[] rest = chunk.rest;
		for (int i = 0; i < count; i++) {
			double e = BulkExp.exp(x[i], power[i]);
			z[i] = value(z[i], Math.fma(e, rest[i], e));
		}
	}

	/** The negative part is kept finite, so that 0 is left of it where {@code e} is 0. */
	private static double value(double z, double e) {
		return (Math.max(z, 0.0) + Math.max(Math.min(z, 0.0), -Double.MAX_VALUE) * e) / (1 + e);
	}

	@Override
	public final void apply(float[] values, int from, int to) {
		if (FusedMultiplyAdd.isFast() && inFloats()) {
			BulkFloatExp.apply(values, from, to, floatsBefore, GatedFunction::quotients);
		} else {
			ActivationFunction.super.apply(values, from, to);
		}
	}

	/** {@return whether floats are enough to compute {@code u} with} */
	boolean inFloats() {
		return true;
	}

	private static void quotients(BulkFloatExp chunk, int count) {
		float[] z = chunk.z;
		float[] x = chunk.x;
		float[] power = chunk.power;
		float[] rest = chunk.rest;
		for (int i = 0; i < count; i++) {
			float e = BulkFloatExp.exp(x[i], power[i]);
			z[i] = value(z[i], Math.fma(e, rest[i], e));
		}
	}

	private static float value(float z, float e) {
		return (Math.max(z, 0.0f) + Math.max(Math.min(z, 0.0f), -Float.MAX_VALUE) * e) / (1 + e);
	}

	@Override
	public final double floatError() {
		return 4;
	}

	@Override
	public final double derivative(double preActivation, double activation) {
		double e = Math.exp(argument(preActivation));
		double gate = (preActivation > 0 ? 1 : e) / (1 + e);
		return gate + steepness(preActivation) * (e / (1 + e) / (1 + e));
	}

	@Override
	public final void backpropagate(double[] preActivations, double[] activations, double[] gradient, int from, int to) {
		if (FusedMultiplyAdd.isFast()) {
			BulkExp.backpropagate(preActivations, activations, gradient, from, to, beforeBack, GatedFunction::slopes);
		} else {
			ActivationFunction.super.backpropagate(preActivations, activations, gradient, from, to);
		}
	}

	private void argumentsAndSteepnesses(BulkExp chunk, int count) {
		arguments(chunk, count);
		steepnesses(chunk, count);
	}

	private static void slopes(BulkExp chunk, int count) {
		double[] gradient = chunk.gradient;
		double[] z = chunk.z;
		double[] x = chunk.x;
		double[] power = chunk.power;
		double[] spare = chunk.spare;
		for (int i = 0; i < count; i++) {
			double e = BulkExp.exp(x[i], power[i]);
			double positive = 0.5 + 0.5 * Math.signum(z[i]);
			double below = 1 / (1 + e);
			gradient[i] *= Math.fma(positive, 1 - e, e) * below + spare[i] * e * below * below;
		}
	}
}
