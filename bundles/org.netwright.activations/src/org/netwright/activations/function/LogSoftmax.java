// SPDX-License-Identifier: EPL-2.0
package org.netwright.activations.function;

import java.util.Arrays;

import org.netwright.engine.function.FusedMultiplyAdd;

/**
 * {@code a_i = z_i - log(sum_j exp(z_j))} over a layer: the logarithms of {@link Softmax}, with all their digits also
 * where a share is nearly 0 or nearly the whole. Computed as {@code (z_i - max) - log1p(s)}, where {@code s} is the sum of
 * {@code exp(z_j - max)} without one that is largest.
 */
public final class LogSoftmax extends LayerWideFunction {

	/** So far below the largest sum, nothing is left of an exponential. */
	private static final double FAR = 1e302;
	private static final float FLOAT_FAR = 1e38f;

	@Override
	public void apply(double[] values, int from, int to) {
		double max = max(values, from, to);
		if (Double.isInfinite(max)) {
			tame(values, from, to, max);
			max = 0;
		}
		int top = top(values, from, to, max);
		double others = 0;
		double lost = 0;
		for (int i = from; i < to; i++) {
			double part = (i == top ? 0 : exp(values[i], max)) - lost;
			double next = others + part;
			lost = next - others - part;
			others = next;
		}
		subtract(values, from, to, max, Math.log1p(others));
	}

	@Override
	public void applyFast(double[] values, int from, int to) {
		if (!FusedMultiplyAdd.isFast() || !ordinary(values, from, to)) {
			apply(values, from, to);
			return;
		}
		double max = max(values, from, to);
		int top = top(values, from, to, max);
		BulkExp chunk = BulkExp.get();
		double others = 0;
		for (int start = from; start < to; start += BulkExp.SIZE) {
			int count = Math.min(BulkExp.SIZE, to - start);
			System.arraycopy(values, start, chunk.z, 0, count);
			if (top >= start && top < start + count) {
				chunk.z[top - start] = max - FAR;
			}
			differences(chunk, count, max);
			chunk.exponentiate(count);
			exponentials(chunk, count);
			others += sum(chunk.z, count);
		}
		subtract(values, from, to, max, Math.log1p(others));
	}

	/** The first that is largest; -1 if there is not-a-number or nothing. */
	private static int top(double[] values, int from, int to, double max) {
		for (int i = from; i < to; i++) {
			if (values[i] == max) {
				return i;
			}
		}
		return -1;
	}

	private static void subtract(double[] values, int from, int to, double max, double logarithm) {
		if (Double.isNaN(logarithm)) {
			Arrays.fill(values, from, to, Double.NaN);
			return;
		}
		for (int i = from; i < to; i++) {
			values[i] = values[i] - max - logarithm;
		}
	}

	@Override
	public double fastError() {
		return 4;
	}

	@Override
	public void apply(float[] values, int from, int to) {
		if (!FusedMultiplyAdd.isFast() || !ordinary(values, from, to)) {
			super.apply(values, from, to);
			return;
		}
		float max = max(values, from, to);
		int top = top(values, from, to, max);
		BulkFloatExp chunk = BulkFloatExp.get();
		double others = 0;
		for (int start = from; start < to; start += BulkFloatExp.SIZE) {
			int count = Math.min(BulkFloatExp.SIZE, to - start);
			System.arraycopy(values, start, chunk.z, 0, count);
			if (top >= start && top < start + count) {
				chunk.z[top - start] = max - FLOAT_FAR;
			}
			differences(chunk, count, max);
			chunk.exponentiate(count);
			exponentials(chunk, count);
			others += sum(chunk.z, count);
		}
		subtract(values, from, to, max, (float) Math.log1p(others));
	}

	private static void subtract(float[] values, int from, int to, float max, float logarithm) {
		for (int i = from; i < to; i++) {
			values[i] = values[i] - max - logarithm;
		}
	}

	private static int top(float[] values, int from, int to, float max) {
		for (int i = from; i < to; i++) {
			if (values[i] == max) {
				return i;
			}
		}
		return -1;
	}

	@Override
	public double floatError() {
		return 3;
	}

	@Override
	public double derivative(double preActivation, double activation) {
		return -Math.expm1(activation);
	}

	/** {@code dL/dz_i = dL/da_i - exp(a_i) sum_j dL/da_j}. */
	@Override
	public void backpropagate(double[] preActivations, double[] activations, double[] gradient, int from, int to) {
		double sum = 0;
		for (int i = from; i < to; i++) {
			sum += gradient[i];
		}
		for (int i = from; i < to; i++) {
			gradient[i] -= Math.exp(activations[i]) * sum;
		}
	}

	@Override
	public double upperBound() {
		return 0;
	}
}
