// SPDX-License-Identifier: EPL-2.0
package org.netwright.cli.internal.command;

import org.netwright.cli.internal.output.JsonResult;
import org.netwright.cli.internal.output.ResultWriter;
import org.netwright.cli.internal.output.Table;
import org.netwright.cli.internal.output.TableNumber;
import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.core.decision.Verdict;
import org.netwright.engine.graph.NetworkGraph;
import org.netwright.engine.plan.Trace;

/**
 * What every neuron made of one input, and who wins.
 *
 * @param network names and decision
 * @param outputs names of the output neurons
 * @param trace the values
 */
record PropagationReport(NetworkSnapshot network, OutputNames outputs, Trace trace) {

	/** With more connections, the contributions are left out of JSON unless asked for. */
	static final int MOST_CONNECTIONS = 10_000;

	/** {@link #MOST_CONNECTIONS} for people. */
	static final String MOST_CONNECTIONS_TEXT = "10,000";

	PropagationReport(NetworkSnapshot network, Trace trace) {
		this(network, new OutputNames(network), trace);
	}

	private NetworkGraph graph() {
		return network.graph();
	}

	/** {@return whether there are few enough connections to print them unasked} */
	boolean isSmall() {
		return graph().connectionCount() <= MOST_CONNECTIONS;
	}

	/**
	 * Prints everything for programs.
	 *
	 * @param out where it goes
	 * @param contributions whether each connection is printed, too
	 */
	void json(ResultWriter out, boolean contributions) {
		JsonResult json = new JsonResult(out);
		json.document(() -> {
			json.member("network", network.networkName().isEmpty() ? null : network.networkName());
			json.numbers("input", graph().inputCount(), trace::input);
			json.list("layers", () -> {
				for (int layer = 0; layer < graph().layerCount(); layer++) {
					jsonLayer(json, layer, contributions);
				}
			});
			json.list("outputs", () -> {
				for (int neuron = network.outputStart(); neuron < graph().neuronCount(); neuron++) {
					jsonOutput(json, neuron);
				}
			});
			Verdict verdict = network.decision().decide(trace);
			json.member("winner", outputs.of(verdict.winner()));
			json.member("runnerUp", outputs.of(verdict.runnerUp()));
			json.member("margin", verdict.margin());
		});
	}

	private void jsonLayer(JsonResult json, int layer, boolean contributions) {
		json.object(() -> {
			json.member("id", network.layerId(layer));
			json.member("name", network.layerName(layer));
			json.list("neurons", () -> {
				for (int neuron = graph().layerStart(layer); neuron < graph().layerStart(layer + 1); neuron++) {
					jsonNeuron(json, neuron, contributions);
				}
			});
		});
	}

	private void jsonNeuron(JsonResult json, int neuron, boolean contributions) {
		json.object(() -> {
			json.member("id", network.id(neuron));
			json.member("name", network.name(neuron));
			json.member("function", network.functionId(neuron));
			json.member("bias", graph().bias(neuron));
			json.member("preActivation", trace.preActivation(neuron));
			json.member("activation", trace.activation(neuron));
			if (contributions) {
				json.list("contributions", () -> {
					for (int c = graph().incomingStart(neuron); c < graph().incomingStart(neuron + 1); c++) {
						jsonContribution(json, c);
					}
				});
			}
		});
	}

	private void jsonContribution(JsonResult json, int connection) {
		int source = graph().source(connection);
		json.row(() -> {
			json.member("source", network.id(source));
			json.member("weight", graph().weight(connection));
			json.member("input", trace.activation(source));
			json.member("product", trace.product(connection));
		});
	}

	private void jsonOutput(JsonResult json, int neuron) {
		json.row(() -> {
			json.member("id", network.id(neuron));
			json.member("name", network.name(neuron));
			json.member("activation", trace.activation(neuron));
		});
	}

	/**
	 * Prints everything for people.
	 *
	 * @param out where it goes
	 * @param contributions whether each connection is printed, too
	 */
	void table(ResultWriter out, boolean contributions) {
		Table neurons = new Table().text("Layer").text("Neuron").text("Function").number("Bias").number("Sum")
				.number("Activation");
		for (int neuron = 0; neuron < graph().neuronCount(); neuron++) {
			boolean isInput = neuron < graph().inputCount();
			neurons.row(network.layerName(graph().layerOf(neuron)), network.name(neuron), network.functionId(neuron),
					isInput ? null : TableNumber.of(graph().bias(neuron)),
					isInput ? null : TableNumber.of(trace.preActivation(neuron)), TableNumber.of(trace.activation(neuron)));
		}
		neurons.print(out);
		if (contributions) {
			out.line("");
			contributions().print(out);
		}
		out.line("");
		verdict(out);
	}

	private Table contributions() {
		Table table = new Table().text("Neuron").text("Source").number("Weight").number("Input").number("Product");
		for (int neuron = graph().inputCount(); neuron < graph().neuronCount(); neuron++) {
			for (int c = graph().incomingStart(neuron); c < graph().incomingStart(neuron + 1); c++) {
				int source = graph().source(c);
				table.row(network.name(neuron), network.name(source), TableNumber.of(graph().weight(c)),
						TableNumber.of(trace.activation(source)), TableNumber.of(trace.product(c)));
			}
		}
		return table;
	}

	private void verdict(ResultWriter out) {
		Verdict verdict = network.decision().decide(trace);
		if (!verdict.decided()) {
			out.line("Winner: none, undecided");
			return;
		}
		out.line("Winner: " + withActivation(verdict.winner()));
		if (verdict.runnerUp() >= 0) {
			out.line("Runner-up: " + withActivation(verdict.runnerUp()));
		}
		out.line("Margin: " + TableNumber.of(verdict.margin()));
	}

	private String withActivation(int neuron) {
		return outputs.of(neuron) + " " + TableNumber.of(trace.activation(neuron));
	}
}
