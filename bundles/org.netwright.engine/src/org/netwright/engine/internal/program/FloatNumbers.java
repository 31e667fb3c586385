// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.internal.program;

/**
 * The numbers of a program, rounded to single precision. Arrays are shared and must not be changed.
 *
 * @param dense as {@link Program#dense}
 * @param sparse as {@link Program#sparse}
 * @param bias as {@link Program#bias}
 */
public record FloatNumbers(float[] dense, float[] sparse, float[] bias) {

	static FloatNumbers of(Program program) {
		return new FloatNumbers(rounded(program.dense()), rounded(program.sparse()), program.floatBias());
	}

	static float[] rounded(double[] values) {
		float[] result = new float[values.length];
		for (int i = 0; i < values.length; i++) {
			result[i] = (float) values[i];
		}
		return result;
	}
}
