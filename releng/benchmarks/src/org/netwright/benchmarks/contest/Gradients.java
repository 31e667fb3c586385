// SPDX-License-Identifier: EPL-2.0
package org.netwright.benchmarks.contest;

import java.util.Arrays;

import org.netwright.benchmarks.harness.Contest;
import org.netwright.benchmarks.harness.Contest.Limit;
import org.netwright.benchmarks.harness.Contest.Need;
import org.netwright.benchmarks.harness.Report;
import org.netwright.engine.batch.Batch;
import org.netwright.engine.batch.BatchOptions;
import org.netwright.engine.gradient.Gradient;
import org.netwright.engine.gradient.OutputWeighting;
import org.netwright.engine.graph.NetworkGraph;
import org.netwright.engine.plan.Plan;
import org.netwright.engine.progress.Progress;

/** The gradient of a batch, forward and back, against the way forward alone. */
final class Gradients implements Benchmark {

	private static final int BATCH = 1024;
	private static final String FORWARD = "forward";

	@Override
	public String name() {
		return "gradient";
	}

	@Override
	public void run(Report report) throws Exception {
		report.table("Gradient of 784-128-10, batch " + BATCH + ", f64");
		for (int threads : report.threads()) {
			BatchOptions options = BatchOptions.standard().withThreads(threads);
			String work = threads + (threads == 1 ? " thread" : " threads");
			try (Contest contest = contest(work + ", vectors", options)) {
				report.measure(contest);
			}
			try (Contest contest = contest(work + ", plain", options.plain())) {
				report.measure(contest);
			}
		}
	}

	private static Contest contest(String work, BatchOptions options) {
		NetworkGraph graph = Networks.dense(784, 128, 10);
		Plan plan = Networks.compile(graph);
		double[] inputs = Networks.inputs(BATCH, graph);
		double[] outputs = new double[BATCH * graph.outputCount()];
		double[] weights = new double[graph.connectionCount()];
		double[] biases = new double[graph.neuronCount()];
		double[] inputGradients = new double[inputs.length];
		Batch batch = Batch.of(plan, options);
		Gradient gradient = Gradient.of(plan, options);
		OutputWeighting equal = (_, _, counts) -> Arrays.fill(counts, 1);
		// Forward, back for the weights; back for the hidden neurons costs little.
		Need need = new Need(Limit.FMA_F64, 4.0 * BATCH * graph.connectionCount(), options.threads());
		return new Contest(work, need)
				.with(FORWARD, () -> batch.propagate(inputs, BATCH, outputs, Progress.NONE))
				.with("by weights and biases", () -> gradient.sum(inputs, BATCH, equal, weights, biases, null, Progress.NONE))
				.with("by inputs as well",
						() -> gradient.sum(inputs, BATCH, equal, weights, biases, inputGradients, Progress.NONE))
				.goal("by weights and biases", FORWARD, 3).goal("by inputs as well", FORWARD, 3);
	}
}
