// SPDX-License-Identifier: EPL-2.0
package org.netwright.benchmarks.onnx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.netwright.activations.function.BuiltInFunctions;
import org.netwright.engine.function.FunctionParameter;
import org.netwright.engine.function.FunctionType;

/** Which functions ONNX Runtime judges, and how closely. */
final class JudgedFunctions {

	/** A jump makes networks incomparable: one rounding more or less, and the result is another one. */
	private static final String JUMPS = "step";

	private JudgedFunctions() {
	}

	/** All built-in functions that ONNX Runtime can compute in that precision and that do not jump, by id. */
	static List<String> of(Precision precision) {
		List<String> judged = new ArrayList<>();
		BuiltInFunctions.byId().forEach((id, type) -> {
			if (!id.equals(JUMPS) && OnnxFunctions.of(id, defaults(type), precision).isPresent()) {
				judged.add(id);
			}
		});
		return judged;
	}

	static double[] defaults(FunctionType type) {
		return type.parameters().stream().mapToDouble(FunctionParameter::defaultValue).toArray();
	}

	/** One row of {@code [rows][width]}. */
	static double[] row(double[] values, int row, int width) {
		return Arrays.copyOfRange(values, row * width, (row + 1) * width);
	}

	static float[] floats(double[] values) {
		float[] result = new float[values.length];
		for (int i = 0; i < result.length; i++) {
			result[i] = (float) values[i];
		}
		return result;
	}

	static double[] doubles(float[] values) {
		double[] result = new double[values.length];
		for (int i = 0; i < result.length; i++) {
			result[i] = values[i];
		}
		return result;
	}

	/** Compares a row of the judge's result. */
	static void assertClose(String what, double[] judge, int row, double[] ours, Precision precision) {
		assertClose(what, row(judge, row, ours.length), ours, precision);
	}

	/** Compares with the judge's result; the tolerance is relative where values are larger than 1. */
	static void assertClose(String what, double[] judge, double[] ours, Precision precision) {
		assertEquals(judge.length, ours.length, what);
		double tolerance = precision == Precision.F64 ? 1e-12 : 1e-5;
		for (int i = 0; i < ours.length; i++) {
			int at = i;
			boolean close = Math.abs(judge[i] - ours[i]) <= tolerance * Math.max(1, Math.abs(judge[i]));
			assertTrue(close, () -> what + ": ONNX Runtime says " + judge[at] + " at " + at + ", we say " + ours[at]);
		}
	}
}
