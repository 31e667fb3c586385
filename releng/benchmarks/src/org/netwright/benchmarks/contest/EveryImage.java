// SPDX-License-Identifier: EPL-2.0
package org.netwright.benchmarks.contest;

import org.netwright.benchmarks.harness.Contest;
import org.netwright.benchmarks.harness.Contest.Limit;
import org.netwright.benchmarks.harness.Contest.Need;
import org.netwright.benchmarks.harness.Report;
import org.netwright.benchmarks.onnx.OnnxNetwork.Outputs;
import org.netwright.benchmarks.onnx.OnnxSession;
import org.netwright.benchmarks.onnx.Precision;
import org.netwright.engine.batch.Batch;
import org.netwright.engine.batch.BatchOptions;
import org.netwright.engine.batch.Levels;
import org.netwright.engine.batch.Tile;
import org.netwright.engine.graph.NetworkGraph;
import org.netwright.engine.progress.Progress;

/**
 * All images of black, grey and white pixels through <i>Shapes 3x3</i>, adding up all outputs. ONNX Runtime is given the
 * images, made beforehand; ours are made on the way.
 */
final class EveryImage implements Benchmark {

	private static final double[] LEVELS = {-1, 0, 1};

	private double sum;

	@Override
	public String name() {
		return "images";
	}

	@Override
	public void run(Report report) throws Exception {
		report.table("All 19,683 images of Shapes 3x3, f64");
		for (int threads : report.threads()) {
			try (Contest contest = contest(threads)) {
				report.measure(contest);
			}
		}
	}

	private Contest contest(int threads) throws Exception {
		NetworkGraph graph = Networks.shapes();
		int outputs = graph.outputCount();
		int count = (int) Levels.of(graph.inputCount(), LEVELS).count();
		double[] images = new double[count * graph.inputCount()];
		Levels.of(graph.inputCount(), LEVELS).read(images, count);
		OnnxSession session = new OnnxSession(Networks.onnx(graph, Precision.F64, Outputs.LAST_LAYER), count, threads);
		session.setInput(images);
		BatchOptions options = BatchOptions.standard().withThreads(threads);
		Batch vectors = Batch.of(Networks.compile(graph), options);
		Batch plain = Batch.of(vectors.plan(), options.plain());
		Runnable onnx = () -> {
			session.run();
			sum = session.sum(0);
		};
		onnx.run();
		double expected = sum;
		for (Batch batch : new Batch[] {vectors, plain}) {
			images(batch, outputs);
			Check.same("the batch", new double[] {expected}, new double[] {sum}, 1e-9);
		}
		double work = 2.0 * count * graph.connectionCount();
		return new Contest(threads + (threads == 1 ? " thread" : " threads"), new Need(Limit.FMA_F64, work, threads))
				.owning(session).with("vectors", () -> images(vectors, outputs))
				.with("plain", () -> images(plain, outputs)).with("ONNX Runtime", onnx)
				.goal("vectors", "ONNX Runtime", 0.8).goal("plain", "ONNX Runtime", 0.8);
	}

	private void images(Batch batch, int outputs) {
		sum = 0;
		batch.stream(Levels.of(batch.plan().graph().inputCount(), LEVELS), tile -> add(tile, outputs), Progress.NONE);
	}

	private void add(Tile tile, int outputs) {
		double part = 0;
		for (int output = 0; output < outputs; output++) {
			for (int sample = 0; sample < tile.samples(); sample++) {
				part += tile.output(sample, output);
			}
		}
		sum += part;
	}
}
