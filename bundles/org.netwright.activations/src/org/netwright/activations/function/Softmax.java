// SPDX-License-Identifier: EPL-2.0
package org.netwright.activations.function;

import org.netwright.engine.function.FusedMultiplyAdd;

/**
 * {@code a_i = exp(z_i) / sum_j exp(z_j)} over a layer: shares of a whole. All exponentials are taken of differences from
 * the largest sum, so they never overflow. Infinite sums share the whole among themselves.
 */
public final class Softmax extends LayerWideFunction {

	@Override
	public void apply(double[] values, int from, int to) {
		double max = max(values, from, to);
		if (Double.isInfinite(max)) {
			tame(values, from, to, max);
			max = 0;
		}
		double sum = 0;
		double lost = 0;
		for (int i = from; i < to; i++) {
			values[i] = exp(values[i], max);
			double part = values[i] - lost;
			double next = sum + part;
			lost = next - sum - part;
			sum = next;
		}
		divide(values, from, to, sum);
	}

	@Override
	public void applyFast(double[] values, int from, int to) {
		if (!FusedMultiplyAdd.isFast() || !ordinary(values, from, to)) {
			apply(values, from, to);
			return;
		}
		double max = max(values, from, to);
		BulkExp chunk = BulkExp.get();
		double sum = 0;
		for (int start = from; start < to; start += BulkExp.SIZE) {
			int count = Math.min(BulkExp.SIZE, to - start);
			System.arraycopy(values, start, chunk.z, 0, count);
			differences(chunk, count, max);
			chunk.exponentiate(count);
			exponentials(chunk, count);
			sum += sum(chunk.z, count);
			System.arraycopy(chunk.z, 0, values, start, count);
		}
		divide(values, from, to, sum);
	}

	private static void divide(double[] values, int from, int to, double sum) {
		for (int i = from; i < to; i++) {
			values[i] /= sum;
		}
	}

	@Override
	public double fastError() {
		return 16;
	}

	@Override
	public void apply(float[] values, int from, int to) {
		if (!FusedMultiplyAdd.isFast() || !ordinary(values, from, to)) {
			super.apply(values, from, to);
			return;
		}
		float max = max(values, from, to);
		BulkFloatExp chunk = BulkFloatExp.get();
		double sum = 0;
		for (int start = from; start < to; start += BulkFloatExp.SIZE) {
			int count = Math.min(BulkFloatExp.SIZE, to - start);
			System.arraycopy(values, start, chunk.z, 0, count);
			differences(chunk, count, max);
			chunk.exponentiate(count);
			exponentials(chunk, count);
			sum += sum(chunk.z, count);
			System.arraycopy(chunk.z, 0, values, start, count);
		}
		divide(values, from, to, (float) sum);
	}

	private static void divide(float[] values, int from, int to, float sum) {
		for (int i = from; i < to; i++) {
			values[i] /= sum;
		}
	}

	@Override
	public double floatError() {
		return 4;
	}

	@Override
	public double derivative(double preActivation, double activation) {
		return activation * (1 - activation);
	}

	/** {@code dL/dz_i = a_i (dL/da_i - sum_j a_j dL/da_j)}. */
	@Override
	public void backpropagate(double[] preActivations, double[] activations, double[] gradient, int from, int to) {
		double mean = 0;
		for (int i = from; i < to; i++) {
			mean += activations[i] * gradient[i];
		}
		for (int i = from; i < to; i++) {
			gradient[i] = activations[i] * (gradient[i] - mean);
		}
	}

	@Override
	public double lowerBound() {
		return 0;
	}

	@Override
	public double upperBound() {
		return 1;
	}
}
