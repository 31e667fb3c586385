// SPDX-License-Identifier: EPL-2.0
package org.netwright.activations.function;

/**
 * What softmax and its logarithm share: the differences {@code d_i = z_i - max z}, and sums of their exponentials. Where
 * the maximum is infinite, those that have it differ from it by 0 and all others by minus infinity, which is the limit of
 * large numbers.
 */
abstract class LayerWideFunction extends PlainFunction {

	private static final double ORDINARY = 1e300;
	private static final float FLOAT_ORDINARY = 1e37f;

	@Override
	public final boolean layerWide() {
		return true;
	}

	/** The largest value; not-a-number if there is one. */
	static double max(double[] values, int from, int to) {
		double max = Double.NEGATIVE_INFINITY;
		for (int i = from; i < to; i++) {
			max = Math.max(max, values[i]);
		}
		return max;
	}

	/** Whether all values are numbers whose differences are finite. */
	static boolean ordinary(double[] values, int from, int to) {
		double most = 0;
		for (int i = from; i < to; i++) {
			most = Math.max(most, Math.abs(values[i]));
		}
		return most <= ORDINARY;
	}

	/** The largest value; not-a-number if there is one. */
	static float max(float[] values, int from, int to) {
		float max = Float.NEGATIVE_INFINITY;
		for (int i = from; i < to; i++) {
			max = Math.max(max, values[i]);
		}
		return max;
	}

	/** Whether all values are numbers whose differences are finite. */
	static boolean ordinary(float[] values, int from, int to) {
		float most = 0;
		for (int i = from; i < to; i++) {
			most = Math.max(most, Math.abs(values[i]));
		}
		return most <= FLOAT_ORDINARY;
	}

	/** Makes infinite maxima finite, in place; the new maximum is 0. */
	static void tame(double[] values, int from, int to, double max) {
		for (int i = from; i < to; i++) {
			values[i] = values[i] == max ? 0 : Double.NEGATIVE_INFINITY;
		}
	}

	/** {@code exp(z - max)}, with what rounding takes from the difference. */
	static double exp(double z, double max) {
		double difference = z - max;
		double e = Math.exp(difference);
		return e == 0 ? 0 : Math.fma(e, lost(z, max, difference), e);
	}

	/** What rounding took from {@code z - max}. */
	static double lost(double z, double max, double difference) {
		double part = difference - z;
		return z - (difference - part) - (max + part);
	}

	/** Fills a chunk's arguments with differences; {@code rest} is what rounding took from them. */
	static void differences(BulkExp chunk, int count, double max) {
		double[] z = chunk.z;
		double[] x = chunk.x;
		double[] rest = chunk.rest;
		for (int i = 0; i < count; i++) {
			x[i] = z[i] - max;
			rest[i] = lost(z[i], max, x[i]);
		}
	}

	/** Makes exponentials of the parts, in {@code z}. */
	static void exponentials(BulkExp chunk, int count) {
		double[] z = chunk.z;
		double[] x = chunk.x;
		double[] power = chunk.power;
		double[] rest = chunk.rest;
		for (int i = 0; i < count; i++) {
			double e = BulkExp.exp(x[i], power[i]);
			z[i] = Math.fma(e, rest[i], e);
		}
	}

	/** Fills a chunk's arguments with differences; {@code rest} is what rounding took from them. */
	static void differences(BulkFloatExp chunk, int count, float max) {
		float[] z = chunk.z;
		float[] x = chunk.x;
		float[] rest = chunk.rest;
		for (int i = 0; i < count; i++) {
			float difference = z[i] - max;
			float part = difference - z[i];
			x[i] = difference;
			rest[i] = z[i] - (difference - part) - (max + part);
		}
	}

	/** Makes exponentials of the parts, in {@code z}. */
	static void exponentials(BulkFloatExp chunk, int count) {
		float[] z = chunk.z;
		float[] x = chunk.x;
		float[] power = chunk.power;
		float[] rest = chunk.rest;
		for (int i = 0; i < count; i++) {
			float e = BulkFloatExp.exp(x[i], power[i]);
			z[i] = Math.fma(e, rest[i], e);
		}
	}

	/** The sum, hardly rounded at all. */
	static double sum(float[] values, int count) {
		double a = 0;
		double b = 0;
		double c = 0;
		double d = 0;
		int i = 0;
		for (; i + 4 <= count; i += 4) {
			a += values[i];
			b += values[i + 1];
			c += values[i + 2];
			d += values[i + 3];
		}
		for (; i < count; i++) {
			a += values[i];
		}
		return a + b + (c + d);
	}

	/** Four sums side by side: sooner done, and more exact than one. */
	static double sum(double[] values, int count) {
		double a = 0;
		double b = 0;
		double c = 0;
		double d = 0;
		int i = 0;
		for (; i + 4 <= count; i += 4) {
			a += values[i];
			b += values[i + 1];
			c += values[i + 2];
			d += values[i + 3];
		}
		for (; i < count; i++) {
			a += values[i];
		}
		return a + b + (c + d);
	}
}
