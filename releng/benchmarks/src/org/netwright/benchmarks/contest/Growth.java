// SPDX-License-Identifier: EPL-2.0
package org.netwright.benchmarks.contest;

import java.util.Locale;

import org.netwright.benchmarks.harness.Contest;
import org.netwright.benchmarks.harness.Contest.Limit;
import org.netwright.benchmarks.harness.Contest.Need;
import org.netwright.benchmarks.harness.Report;
import org.netwright.engine.batch.Batch;
import org.netwright.engine.batch.BatchOptions;
import org.netwright.engine.graph.NetworkGraph;
import org.netwright.engine.plan.Plan;
import org.netwright.engine.progress.Progress;

/** How cost grows with the number of connections, from a hundred to ten millions: compiling, one input, a batch. */
final class Growth implements Benchmark {

	private static final int[] WIDTHS = {7, 22, 71, 224, 707, 2236};
	private static final int BATCH = 256;

	private Object kept;

	@Override
	public String name() {
		return "growth";
	}

	@Override
	public void run(Report report) throws Exception {
		report.line("");
		report.line("## Cost and size: three dense layers of the same width, f64, 1 thread");
		report.line("");
		report.line("| connections | compile | one input with trace | by connection | share of reading | batch of " + BATCH
				+ ", by input | by connection | share of FMA |");
		report.line("|---|---|---|---|---|---|---|---|");
		for (int width : WIDTHS) {
			NetworkGraph graph = Networks.dense(width, width, width);
			Plan plan = Networks.compile(graph);
			double[] input = Networks.inputs(1, graph);
			double[] inputs = Networks.inputs(BATCH, graph);
			double[] outputs = new double[BATCH * width];
			Batch batch = Batch.of(plan, BatchOptions.standard().withThreads(1));
			Contest contest = new Contest("", new Need(Limit.NONE, 0, 1)).with("compile", () -> kept = Networks.compile(graph))
					.with("one", () -> kept = plan.propagate(input))
					.with("batch", () -> batch.propagate(inputs, BATCH, outputs, Progress.NONE));
			double[] times = report.times(contest);
			int connections = graph.connectionCount();
			report.line(String.format(Locale.ROOT, "| %,d | %s | %s | %s | %s | %s | %s | %s |", connections,
					Report.time(times[0]), Report.time(times[1]), Report.time(times[1] / connections),
					report.share(new Need(Limit.READING, (double) Double.BYTES * connections, 1), times[1]),
					Report.time(times[2] / BATCH), Report.time(times[2] / BATCH / connections),
					report.share(new Need(Limit.FMA_F64, 2.0 * BATCH * connections, 1), times[2])));
		}
	}
}
