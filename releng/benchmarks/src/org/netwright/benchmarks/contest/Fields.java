// SPDX-License-Identifier: EPL-2.0
package org.netwright.benchmarks.contest;

import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.netwright.benchmarks.harness.Report;
import org.netwright.engine.field.FieldDomain;
import org.netwright.engine.field.FieldMethod;
import org.netwright.engine.field.FieldSearch;
import org.netwright.engine.graph.NetworkGraph;
import org.netwright.engine.plan.Plan;
import org.netwright.engine.progress.Progress;

/** How long it takes to find receptive fields, on all processors: of a network made by hand, and of one that has learned from real pictures. */
final class Fields implements Benchmark {

	private static final int RUNS = 7;
	private static final long WARM_UP = TimeUnit.SECONDS.toNanos(1);

	@Override
	public String name() {
		return "fields";
	}

	@Override
	public void run(Report report) throws IOException {
		report.line("");
		report.line("## Receptive fields, all processors, medians of " + RUNS);
		report.line("");
		report.line("| network | neurons | domain | how found | time |");
		report.line("|---|---|---|---|---|");
		Plan shapes = Networks.compile(Networks.shapes());
		NetworkGraph graph = shapes.graph();
		int[] all = IntStream.range(graph.inputCount(), graph.neuronCount()).toArray();
		row(report, "Shapes 3x3", shapes, all, FieldDomain.levels(-1, 0, 1));
		row(report, "Shapes 3x3", shapes, all, FieldDomain.box(-1, 0, 1));
		if (!Garments.areThere()) {
			report.line("");
			report.line("Fashion-MNIST is not on this machine (Debian has it as dataset-fashion-mnist): no network was trained.");
			return;
		}
		Plan trained = Garments.trained();
		double accuracy = Garments.read("t10k", 10_000).accuracy(trained);
		String name = String.format(Locale.ROOT, "784-128-10, tells %.1f %% of 10,000 unseen garments right", 100 * accuracy);
		int[] hidden = IntStream.range(784, 784 + 128).toArray();
		row(report, name, trained, hidden, FieldDomain.levels(0, 0.5, 1));
		row(report, name, trained, hidden, FieldDomain.box(0, 0.5, 1));
		row(report, name, trained, new int[] {784 + 128}, FieldDomain.levels(0, 0.5, 1));
	}

	private static void row(Report report, String network, Plan plan, int[] neurons, FieldDomain domain) {
		double[] times = new double[RUNS];
		Map<FieldMethod, Integer> methods = new EnumMap<>(FieldMethod.class);
		double[] gap = {0};
		long warm = System.nanoTime() + WARM_UP;
		for (int run = 0; run < RUNS; run = System.nanoTime() > warm ? run + 1 : 0) {
			methods.clear();
			long start = System.nanoTime();
			FieldSearch.of(plan, domain).fields(neurons, Progress.NONE, field -> {
				methods.merge(field.method(), 1, Integer::sum);
				gap[0] = Math.max(gap[0], field.gap());
			});
			times[run] = System.nanoTime() - start;
		}
		Arrays.sort(times);
		String how = methods.entrySet().stream().map(each -> each.getValue() + " " + each.getKey().name().toLowerCase(Locale.ROOT))
				.collect(Collectors.joining(", ")) + (methods.containsKey(FieldMethod.ASCENT) ? ", largest gap " + Report.number(gap[0]) : "");
		report.line("| " + network + " | " + neurons.length + " | " + domain.kind().name().toLowerCase(Locale.ROOT) + " | " + how + " | "
				+ Report.time(times[RUNS / 2]) + " |");
	}
}
