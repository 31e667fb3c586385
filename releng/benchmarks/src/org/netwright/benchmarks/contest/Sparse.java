// SPDX-License-Identifier: EPL-2.0
package org.netwright.benchmarks.contest;

import org.netwright.benchmarks.harness.Contest;
import org.netwright.benchmarks.harness.Contest.Limit;
import org.netwright.benchmarks.harness.Contest.Need;
import org.netwright.benchmarks.harness.Report;
import org.netwright.benchmarks.onnx.OnnxNetwork.Outputs;
import org.netwright.benchmarks.onnx.OnnxSession;
import org.netwright.benchmarks.onnx.Precision;
import org.netwright.benchmarks.peer.ConnectionLoop;
import org.netwright.engine.batch.Batch;
import org.netwright.engine.batch.BatchOptions;
import org.netwright.engine.graph.NetworkGraph;
import org.netwright.engine.progress.Progress;

/** Irregular graphs with skips, of which one connection in twenty exists, against dense matrices and a plain loop. */
final class Sparse implements Benchmark {

	private static final int BATCH = 1024;
	private static final int[] NEURONS = {1000, 3000, 10000};

	@Override
	public String name() {
		return "sparse";
	}

	@Override
	public void run(Report report) throws Exception {
		report.table("Sparse graphs with skips, 5 % of the connections, batch " + BATCH + ", f64, 1 thread");
		for (int neurons : NEURONS) {
			try (Contest contest = contest(neurons)) {
				report.measure(contest);
			}
		}
	}

	private static Contest contest(int neurons) throws Exception {
		NetworkGraph graph = Networks.sparse(neurons);
		double[] inputs = Networks.inputs(BATCH, graph);
		double[] outputs = new double[BATCH * graph.outputCount()];
		double[] simple = outputs.clone();
		OnnxSession session = new OnnxSession(Networks.onnx(graph, Precision.F64, Outputs.LAST_LAYER), BATCH, 1);
		session.setInput(inputs);
		session.run();
		ConnectionLoop loop = new ConnectionLoop(graph);
		loop.compute(inputs, BATCH, simple);
		Check.same("the loop", session.result(0), simple, 1e-9);
		BatchOptions options = BatchOptions.standard().withThreads(1);
		Batch vectors = Batch.of(Networks.compile(graph), options);
		Batch plain = Batch.of(vectors.plan(), options.plain());
		vectors.propagate(inputs, BATCH, outputs, Progress.NONE);
		Check.same("the batch", session.result(0), outputs, 1e-9);
		String work = neurons + " neurons, " + graph.connectionCount() + " connections";
		return new Contest(work, new Need(Limit.FMA_F64, 2.0 * BATCH * graph.connectionCount(), 1)).owning(session)
				.with("vectors", () -> vectors.propagate(inputs, BATCH, outputs, Progress.NONE))
				.with("plain", () -> plain.propagate(inputs, BATCH, outputs, Progress.NONE))
				.with("ONNX Runtime, dense", session::run)
				.with("loop over connections", () -> loop.compute(inputs, BATCH, simple))
				.goal("vectors", "ONNX Runtime, dense", 0.3).goal("vectors", "loop over connections", 0.5)
				.goal("plain", "ONNX Runtime, dense", 0.3).goal("plain", "loop over connections", 0.5);
	}
}
