// SPDX-License-Identifier: EPL-2.0
package org.netwright.benchmarks.contest;

import java.util.ArrayList;
import java.util.List;

import org.netwright.benchmarks.harness.Report;
import org.netwright.benchmarks.onnx.Precision;
import org.netwright.engine.batch.Acceleration;

/**
 * Measures the engine beside its peers and prints tables. Arguments are names of what to measure, all without any,
 * {@code --seconds=N}, about how long each contest is measured, {@code --threads=N}, the most to measure with, and
 * {@code --processor-time} for a busy machine. The exit status is 1 if a goal is missed.
 */
public final class Benchmarks {

	private static final List<Benchmark> ALL = List.of(new OneInput(), new Batches(Precision.F64), new Batches(Precision.F32),
			new Sparse(), new EveryImage(), new Gradients(), new Growth(), new Functions(), new Fields());
	private static final String SECONDS = "--seconds=";
	private static final String THREADS = "--threads=";

	private Benchmarks() {
	}

	/**
	 * The program.
	 *
	 * @param args names and options
	 * @throws Exception if a contestant fails or computes something else
	 */
	public static void main(String[] args) throws Exception {
		double seconds = 2;
		boolean byProcessorTime = false;
		int threads = Runtime.getRuntime().availableProcessors();
		List<Benchmark> chosen = new ArrayList<>();
		for (String arg : args) {
			if (arg.startsWith(SECONDS)) {
				seconds = Double.parseDouble(arg.substring(SECONDS.length()));
			} else if (arg.startsWith(THREADS)) {
				threads = Integer.parseInt(arg.substring(THREADS.length()));
			} else if (arg.equals("--processor-time")) {
				byProcessorTime = true;
			} else {
				chosen.add(named(arg));
			}
		}
		Report report = new Report(System.out, seconds, byProcessorTime, threads);
		boolean vectors = Acceleration.await();
		report.begin();
		report.line(vectors ? "The Vector API is in use; \"plain\" does without it." : "The Vector API is not in use.");
		for (Benchmark benchmark : chosen.isEmpty() ? ALL : chosen) {
			benchmark.run(report);
		}
		System.exit(report.end());
	}

	private static Benchmark named(String name) {
		List<String> names = ALL.stream().map(Benchmark::name).toList();
		if (!names.contains(name)) {
			System.err.println("There is no " + name + " to measure; there are " + String.join(", ", names) + ".");
			System.exit(2);
		}
		return ALL.get(names.indexOf(name));
	}
}
