// SPDX-License-Identifier: EPL-2.0
package org.netwright.activations.function;

import org.netwright.engine.function.ActivationFunction;
import org.netwright.engine.function.FunctionType;

/**
 * {@code f(z) = z / 2 * (1 + tanh(sqrt(2 / pi) * (z + 0.044715 z^3)))}, the usual approximation of {@link Gelu}.
 * As {@code (1 + tanh(u)) / 2 = sigmoid(2u)}, it is {@code z * sigmoid(z * (C + D z^2))}.
 */
public final class GeluTanh implements FunctionType {

	private static final ActivationFunction INSTANCE = new Gate();

	@Override
	public ActivationFunction create(double... values) {
		if (values.length != 0) {
			throw new IllegalArgumentException("GeluTanh takes no parameters but got " + values.length);
		}
		return INSTANCE;
	}

	private static final class Gate extends GatedFunction {

		/** {@code 2 sqrt(2 / pi)} in two parts. */
		private static final double C = 1.5957691216057308;
		private static final double C_REST = -9.96930880911092e-17;
		/** {@code 0.044715 C} in two parts. */
		private static final double D = 0.07135481627260025;
		private static final double D_REST = -6.175149918155315e-19;
		/** The same in floats. */
		private static final float FLOAT_C = 1.5957692f;
		private static final float FLOAT_C_REST = -4.534068e-08f;
		private static final float FLOAT_D = 0.071354814f;
		private static final float FLOAT_D_REST = 2.3988325e-09f;
		/** The argument is thousands here. */
		private static final double FAR = 40;
		/** The only minimum is here. */
		private static final double TURN = -0.7524614220710163;
		/** A little below the value there. */
		private static final double LEAST = -0.17004075057125440;

		@Override
		void arguments(BulkExp chunk, int count) {
			double[] z = chunk.z;
			double[] x = chunk.x;
			double[] rest = chunk.rest;
			for (int i = 0; i < count; i++) {
				x[i] = argument(z[i]);
				rest[i] = rest(z[i]);
			}
		}

		@Override
		void arguments(BulkFloatExp chunk, int count) {
			float[] z = chunk.z;
			float[] x = chunk.x;
			float[] rest = chunk.rest;
			for (int i = 0; i < count; i++) {
				float near = Math.min(Math.abs(z[i]), (float) FAR);
				float square = near * near;
				float cubic = FLOAT_D * square;
				float factor = FLOAT_C + cubic;
				float lost = Math.fma(FLOAT_D_REST, square, FLOAT_C_REST) + Math.fma(FLOAT_D, square, -cubic)
						+ FLOAT_D * Math.fma(near, near, -square);
				lost += FLOAT_C - (factor - cubic) + (cubic - (factor - (factor - cubic)));
				x[i] = -near * factor;
				rest[i] = Math.fma(-near, factor, near * factor) - near * lost;
			}
		}

		@Override
		double argument(double z) {
			double near = Math.min(Math.abs(z), FAR);
			return -near * (C + D * (near * near));
		}

		@Override
		double rest(double z) {
			double near = Math.min(Math.abs(z), FAR);
			double square = near * near;
			double cubic = D * square;
			double factor = C + cubic;
			double lost = C - (factor - cubic) + (cubic - (factor - (factor - cubic)));
			lost += Math.fma(D, square, -cubic) + Math.fma(D_REST, square, C_REST) + D * Math.fma(near, near, -square);
			return Math.fma(-near, factor, near * factor) - near * lost;
		}

		@Override
		double steepness(double z) {
			double near = Math.max(-FAR, Math.min(FAR, z));
			return near * Math.fma(3 * D * near, near, C);
		}

		@Override
		void steepnesses(BulkExp chunk, int count) {
			double[] z = chunk.z;
			double[] spare = chunk.spare;
			for (int i = 0; i < count; i++) {
				spare[i] = steepness(z[i]);
			}
		}

		@Override
		public double fastError() {
			return 4;
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
}
