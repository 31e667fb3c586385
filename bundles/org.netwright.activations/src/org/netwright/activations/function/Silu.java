// SPDX-License-Identifier: EPL-2.0
package org.netwright.activations.function;

import org.netwright.engine.function.ActivationFunction;
import org.netwright.engine.function.FunctionParameter;

/** {@code f(z) = z / (1 + exp(-beta * z))}: the SiLU, and with another {@code beta} the swish. */
public final class Silu extends ParametricType {

	private static final double STEEPEST = 1000;
	/** Where {@code z * sigmoid(z)} has its only minimum, but for the sign. */
	private static final double TURN = 1.2784645427610738;
	/** A little below the least value of {@code z * sigmoid(z)}, at -1.2784645427610738. */
	private static final double LEAST = -0.27846454276107411;

	/** One parameter: how steep the gate is. */
	public Silu() {
		super(new FunctionParameter("beta", 1, 0, STEEPEST,
				"How steep the gate is: 0 gives half the sum, large values come close to the rectifier."));
	}

	@Override
	ActivationFunction make(double[] values) {
		return new Swish(values[0]);
	}

	private static final class Swish extends GatedFunction {

		/** Far enough for any gate, and products with it stay finite. */
		private static final double FAR = 1e300;

		private static final float FLOAT_FAR = 1e34f;
		/** With less, floats do not reach far enough to close the gate. */
		private static final double FLATTEST = 1e-6;

		private final double beta;
		private final float betaHigh;
		private final float betaLow;

		Swish(double beta) {
			this.beta = beta;
			betaHigh = (float) beta;
			betaLow = (float) (beta - betaHigh);
		}

		@Override
		void arguments(BulkExp chunk, int count) {
			double[] z = chunk.z;
			double[] x = chunk.x;
			double[] rest = chunk.rest;
			double factor = beta;
			for (int i = 0; i < count; i++) {
				double near = Math.min(Math.abs(z[i]), FAR);
				double u = factor * near;
				x[i] = -u;
				rest[i] = Math.fma(-factor, near, u);
			}
		}

		@Override
		void arguments(BulkFloatExp chunk, int count) {
			float[] z = chunk.z;
			float[] x = chunk.x;
			float[] rest = chunk.rest;
			float high = betaHigh;
			float low = betaLow;
			for (int i = 0; i < count; i++) {
				float near = Math.min(Math.abs(z[i]), FLOAT_FAR);
				float u = high * near;
				x[i] = -u;
				rest[i] = Math.fma(-low, near, Math.fma(-high, near, u));
			}
		}

		@Override
		boolean inFloats() {
			return beta >= FLATTEST;
		}

		@Override
		double argument(double z) {
			return -beta * Math.min(Math.abs(z), FAR);
		}

		@Override
		double rest(double z) {
			double near = Math.min(Math.abs(z), FAR);
			return Math.fma(-beta, near, beta * near);
		}

		@Override
		double steepness(double z) {
			return beta * Math.max(-FAR, Math.min(FAR, z));
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
		public boolean monotone() {
			return beta == 0;
		}

		@Override
		public double[] turns(double from, double to) {
			return TurningPoint.between(from, -TURN / beta, to);
		}

		@Override
		public double lowerBound() {
			return LEAST / beta;
		}
	}
}
