// SPDX-License-Identifier: EPL-2.0
package org.netwright.benchmarks.contest;

import java.util.Arrays;

import org.netwright.benchmarks.harness.Contest;
import org.netwright.benchmarks.harness.Contest.Limit;
import org.netwright.benchmarks.harness.Contest.Need;
import org.netwright.benchmarks.harness.Report;
import org.netwright.benchmarks.onnx.OnnxNetwork.Outputs;
import org.netwright.benchmarks.onnx.OnnxSession;
import org.netwright.benchmarks.onnx.Precision;
import org.netwright.engine.batch.Batch;
import org.netwright.engine.batch.BatchOptions;
import org.netwright.engine.graph.NetworkGraph;
import org.netwright.engine.progress.Progress;

/** Dense networks in batches, with and without the Vector API, against ONNX Runtime on as many threads. */
final class Batches implements Benchmark {

	private static final int[][] NETWORKS = {{784, 128, 10}, {784, 512, 512, 10}};
	private static final int[] SIZES = {64, 1024, 10000};

	private final Precision precision;

	Batches(Precision precision) {
		this.precision = precision;
	}

	@Override
	public String name() {
		return precision.toString();
	}

	@Override
	public void run(Report report) throws Exception {
		for (int threads : report.threads()) {
			report.table("Batches, " + precision + ", " + threads + (threads == 1 ? " thread" : " threads"));
			for (int[] sizes : NETWORKS) {
				NetworkGraph graph = Networks.dense(sizes);
				for (int size : SIZES) {
					String work = Arrays.toString(sizes).replaceAll("[\\[\\]]", "").replace(", ", "-") + " x " + size;
					try (Contest contest = contest(work, graph, size, threads)) {
						report.measure(contest);
					}
				}
			}
		}
	}

	private Contest contest(String work, NetworkGraph graph, int size, int threads) throws Exception {
		boolean f64 = precision == Precision.F64;
		double[] inputs = Networks.inputs(size, graph);
		OnnxSession session = new OnnxSession(Networks.onnx(graph, precision, Outputs.LAST_LAYER), size, threads);
		session.setInput(inputs);
		session.run();
		double work64 = 2.0 * graph.connectionCount() * size;
		Need need = new Need(f64 ? Limit.FMA_F64 : Limit.FMA_F32, work64, threads);
		Contest contest = new Contest(work, need).owning(session).with("ONNX Runtime", session::run);
		BatchOptions vectors = BatchOptions.standard().withThreads(threads);
		add(contest, "vectors", graph, vectors, inputs, session, f64);
		add(contest, "plain", graph, vectors.plain(), inputs, session, f64);
		double bar = size >= 1024 ? 1.0 : f64 ? 1.2 : 1.3;
		return contest.goal("vectors", "ONNX Runtime", bar).goal("plain", "ONNX Runtime", f64 ? 1.6 : Double.NaN);
	}

	private static void add(Contest contest, String name, NetworkGraph graph, BatchOptions options, double[] inputs,
			OnnxSession judge, boolean f64) {
		Batch batch = Batch.of(Networks.compile(graph), options);
		int size = inputs.length / graph.inputCount();
		if (f64) {
			double[] outputs = new double[size * graph.outputCount()];
			batch.propagate(inputs, size, outputs, Progress.NONE);
			Check.same(name, judge.result(0), outputs, 1e-12);
			contest.with(name, () -> batch.propagate(inputs, size, outputs, Progress.NONE));
			return;
		}
		float[] narrow = Networks.floats(inputs);
		float[] outputs = new float[size * graph.outputCount()];
		batch.propagate(narrow, size, outputs, Progress.NONE);
		Check.same(name, judge.result(0), Check.doubles(outputs), 1e-5);
		contest.with(name, () -> batch.propagate(narrow, size, outputs, Progress.NONE));
	}
}
