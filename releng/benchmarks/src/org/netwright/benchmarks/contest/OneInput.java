// SPDX-License-Identifier: EPL-2.0
package org.netwright.benchmarks.contest;

import org.netwright.benchmarks.harness.Contest;
import org.netwright.benchmarks.harness.Contest.Limit;
import org.netwright.benchmarks.harness.Contest.Need;
import org.netwright.benchmarks.harness.Report;
import org.netwright.benchmarks.onnx.OnnxNetwork.Outputs;
import org.netwright.benchmarks.onnx.OnnxSession;
import org.netwright.benchmarks.onnx.Precision;
import org.netwright.benchmarks.peer.EncogPeer;
import org.netwright.benchmarks.peer.NeurophPeer;
import org.netwright.engine.graph.NetworkGraph;
import org.netwright.engine.plan.Plan;
import org.netwright.engine.plan.Trace;
import org.netwright.engine.plan.Workspace;

/**
 * One input through the network, with the value of every neuron; everybody on one thread, in doubles. The goal is set for
 * ONNX Runtime as it is usually called, with a Java array for the input and Java arrays as results, as everybody else here
 * has them; what it takes with native buffers that are made and filled beforehand stands beside it.
 */
final class OneInput implements Benchmark {

	private static final String OURS = "trace";
	private static final String AGAIN = "trace in a workspace";

	/** Where results go, so that nobody leaves them out. */
	private Object kept;

	@Override
	public String name() {
		return "one";
	}

	@Override
	public void run(Report report) throws Exception {
		report.table("One input with the trace of every neuron, f64, 1 thread");
		try (Contest contest = digits()) {
			report.measure(contest);
		}
		try (Contest contest = shapes()) {
			report.measure(contest);
		}
		try (Contest contest = large()) {
			report.measure(contest);
		}
	}

	private Contest digits() throws Exception {
		NetworkGraph graph = Networks.dense(784, 128, 10);
		NeurophPeer neuroph = new NeurophPeer(graph);
		EncogPeer encog = new EncogPeer(graph);
		double[] input = Networks.inputs(1, graph);
		double[] expected = Networks.compile(graph).propagate(input).outputs();
		Check.same("Neuroph", expected, neuroph.compute(input), 1e-9);
		Check.same("Encog", expected, encog.compute(input), 1e-9);
		return onnx("784-128-10", graph, input, Outputs.LAST_LAYER, 0.35)
				.with("Neuroph", () -> kept = neuroph.compute(input)).goal(OURS, "Neuroph", 0.1)
				.with("Encog", () -> kept = encog.compute(input)).goal(OURS, "Encog", 0.4);
	}

	private Contest shapes() throws Exception {
		NetworkGraph graph = Networks.shapes();
		return onnx("Shapes 3x3", graph, Networks.inputs(1, graph), Outputs.EVERYTHING, 0.02);
	}

	private Contest large() throws Exception {
		NetworkGraph graph = Networks.dense(784, 512, 512, 10);
		return onnx("784-512-512-10", graph, Networks.inputs(1, graph), Outputs.LAST_LAYER, Double.NaN);
	}

	private Contest onnx(String work, NetworkGraph graph, double[] input, Outputs outputs, double goal) throws Exception {
		Plan plan = Networks.compile(graph);
		OnnxSession session = new OnnxSession(Networks.onnx(graph, Precision.F64, outputs), 1, 1);
		session.setInput(input);
		session.run();
		Trace trace = plan.propagate(input);
		int last = outputs == Outputs.LAST_LAYER ? 0 : 2 * graph.layerCount() - 3;
		Check.same("ONNX Runtime", trace.outputs(), session.result(last), 1e-12);
		String peer = outputs == Outputs.LAST_LAYER ? "ONNX Runtime, output only" : "ONNX Runtime, all values";
		Need need = graph.connectionCount() < 1000 ? new Need(Limit.NONE, 0, 1)
				: new Need(Limit.READING, (double) Double.BYTES * graph.connectionCount(), 1);
		double[][] one = {input};
		String prepared = peer + ", buffers prepared";
		Workspace workspace = plan.workspace();
		return new Contest(work, need).owning(session).with(OURS, () -> kept = plan.propagate(input))
				.with(AGAIN, () -> plan.propagate(input, workspace))
				.with(peer, () -> kept = session.compute(one)).goal(OURS, peer, goal).goal(AGAIN, peer, goal)
				.with(prepared, session::run).goal(OURS, prepared, Double.NaN);
	}
}
