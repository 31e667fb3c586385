// SPDX-License-Identifier: EPL-2.0
package org.netwright.benchmarks.contest;

import java.util.Locale;
import java.util.Random;

import org.netwright.activations.function.BuiltInFunctions;
import org.netwright.benchmarks.harness.Contest;
import org.netwright.benchmarks.harness.Contest.Limit;
import org.netwright.benchmarks.harness.Contest.Need;
import org.netwright.benchmarks.harness.Report;
import org.netwright.engine.function.ActivationFunction;
import org.netwright.engine.function.FunctionParameter;
import org.netwright.engine.function.FunctionType;

/**
 * How long each function takes for one value, in the form that a person sees, in the one for batches and in floats. Each
 * run copies its pre-activations first, which takes a few hundredths of a nanosecond for each.
 */
final class Functions implements Benchmark {

	private static final int VALUES = 1024;
	/** Runs are short. */
	private static final int REPEATED = 16;
	private static final double SPREAD = 2;

	@Override
	public String name() {
		return "functions";
	}

	@Override
	public void run(Report report) throws Exception {
		report.line("");
		report.line("## Functions, " + VALUES + " values at a time, nanoseconds for each, 1 thread");
		report.line("");
		report.line("| function | single input, f64 | batch, f64 | at most off by, ulp | batch, f32 | at most off by, ulp |");
		report.line("|---|---|---|---|---|---|");
		double[] z = new Random(1).doubles(VALUES).map(p -> SPREAD * Math.tan(Math.PI / 2 * (1.8 * p - 0.9))).toArray();
		float[] floats = new float[VALUES];
		for (int i = 0; i < VALUES; i++) {
			floats[i] = (float) z[i];
		}
		for (String id : BuiltInFunctions.byId().keySet()) {
			FunctionType type = BuiltInFunctions.byId().get(id);
			ActivationFunction function = type
					.create(type.parameters().stream().mapToDouble(FunctionParameter::defaultValue).toArray());
			double[] times = report.times(contest(function, z, floats));
			report.line(String.format(Locale.ROOT, "| %s | %s | %s | %s | %s | %s |", id, nanoseconds(times[0]),
					nanoseconds(times[1]), Report.number(function.fastError()), nanoseconds(times[2]),
					Report.number(function.floatError())));
		}
	}

	private static Contest contest(ActivationFunction function, double[] z, float[] floats) {
		double[] values = new double[VALUES];
		float[] floatValues = new float[VALUES];
		return new Contest("", new Need(Limit.NONE, 0, 1)).with("exact", () -> {
			for (int i = 0; i < REPEATED; i++) {
				System.arraycopy(z, 0, values, 0, VALUES);
				function.apply(values, 0, VALUES);
			}
		}).with("fast", () -> {
			for (int i = 0; i < REPEATED; i++) {
				System.arraycopy(z, 0, values, 0, VALUES);
				function.applyFast(values, 0, VALUES);
			}
		}).with("floats", () -> {
			for (int i = 0; i < REPEATED; i++) {
				System.arraycopy(floats, 0, floatValues, 0, VALUES);
				function.apply(floatValues, 0, VALUES);
			}
		});
	}

	private static String nanoseconds(double time) {
		return Report.number(time / VALUES / REPEATED);
	}
}
