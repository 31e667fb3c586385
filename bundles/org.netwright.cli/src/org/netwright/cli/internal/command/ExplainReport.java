// SPDX-License-Identifier: EPL-2.0
package org.netwright.cli.internal.command;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import org.netwright.cli.internal.output.JsonResult;
import org.netwright.cli.internal.output.ResultWriter;
import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.core.inspection.Contribution;
import org.netwright.core.lesson.ExplainedNeuron;
import org.netwright.core.lesson.ExplainedStop;
import org.netwright.core.lesson.LessonExplainer;
import org.netwright.core.lesson.LessonStops;
import org.netwright.core.lesson.ReasonWords;
import org.netwright.core.lesson.Reasons;
import org.netwright.core.walk.Explainer;
import org.netwright.core.walk.Explanation;
import org.netwright.core.walk.Walk;
import org.netwright.engine.plan.Trace;
import org.netwright.engine.text.Numbers;

/** The walk of one input through a network, in words, and why the winner wins. */
final class ExplainReport {

	private final NetworkSnapshot network;
	private final OutputNames outputs;
	private final Trace trace;
	private final Reasons reasons;
	private final FunctionLookup functions;
	private final Walk walk;

	/** @param reasons null if they are not asked for */
	ExplainReport(NetworkSnapshot network, FunctionLookup functions, Trace trace, Reasons reasons) {
		this.network = network;
		this.functions = functions;
		this.trace = trace;
		this.reasons = reasons;
		outputs = new OutputNames(network);
		walk = Walk.of(network);
	}

	private String functionName(String id) {
		return Objects.requireNonNullElse(functions.name(id), id);
	}

	/**
	 * Prints the walk for people: layer by layer, then the outcome.
	 *
	 * @param out where it goes
	 */
	void table(ResultWriter out) {
		LessonExplainer explainer = new LessonExplainer(walk, this::functionName);
		int number = 0;
		for (var stop : LessonStops.wholeWalk(walk, "", trace.inputs())) {
			ExplainedStop explained = explainer.explain(stop);
			out.line(++number + ". " + explained.place());
			if (number == 1) {
				new InputPicture(network, trace).print(out);
			}
			explained.neurons().stream().filter(each -> each.neuron() >= network.graph().inputCount()).forEach(each -> neuron(out, each));
			if (explained.more() > 0 && number > 1) {
				out.line("   ... and " + Numbers.count(explained.more()) + " more; --format json has all of them");
			}
			if (!explained.known().isComplete() && number > 1) {
				out.line("   " + explained.summary());
			}
			out.line("");
		}
		out.line(ReasonWords.outcome(network, trace, reasons.verdict()));
		List<String> why = ReasonWords.why(network, trace, reasons);
		if (!why.isEmpty()) {
			out.line("Why:");
			why.forEach(sentence -> out.line("- " + sentence));
		}
	}

	private static void neuron(ResultWriter out, ExplainedNeuron neuron) {
		Explanation explanation = neuron.explanation();
		out.line("   " + neuron.name() + ": " + explanation.line());
		if (!explanation.sentence().isEmpty()) {
			out.line("      " + explanation.sentence());
		}
	}

	/**
	 * Prints one neuron for people, with everything that comes into it.
	 *
	 * @param out where it goes
	 * @param neuron its index
	 */
	void neuron(ResultWriter out, int neuron) {
		Explanation explanation = new Explainer(network, this::functionName, Integer.MAX_VALUE).neuron(trace, neuron);
		out.line(network.describe(neuron));
		for (Contribution term : explanation.arithmetic().terms()) {
			out.line("   " + network.name(term.source()) + ": (" + Numbers.signedReading(term.input()) + ")(" + Numbers.signedReading(term.weight()) + ") = "
					+ Numbers.signedReading(term.product()));
		}
		out.line(explanation.line());
		if (!explanation.sentence().isEmpty()) {
			out.line(explanation.sentence());
		}
	}

	/**
	 * Prints everything for programs.
	 *
	 * @param out where it goes
	 * @param only index of the one neuron that is asked for; -1 for all
	 */
	void json(ResultWriter out, int only) {
		JsonResult json = new JsonResult(out);
		Explainer explainer = new Explainer(network, this::functionName, Explainer.USUAL_TERMS);
		json.document(() -> {
			json.member("network", network.networkName().isEmpty() ? null : network.networkName());
			json.numbers("input", network.graph().inputCount(), trace::input);
			json.list("steps", () -> {
				for (int stage = 0; stage < walk.stageCount(); stage++) {
					int[] neurons = IntStream.of(walk.stageNeurons(stage)).filter(n -> only < 0 || n == only).toArray();
					if (neurons.length > 0) {
						jsonStage(json, explainer, stage, neurons);
					}
				}
			});
			if (only < 0) {
				jsonOutcome(json);
			}
		});
	}

	private void jsonStage(JsonResult json, Explainer explainer, int stage, int[] neurons) {
		json.object(() -> {
			json.member("name", walk.stageName(stage));
			json.member("summary", explainer.several(trace, walk.stageNeurons(stage)));
			json.list("neurons", () -> IntStream.of(neurons).forEach(n -> json.object(() -> {
				Explanation explanation = explainer.neuron(trace, n);
				json.member("id", network.id(n));
				json.member("name", network.name(n));
				json.member("function", network.functionId(n));
				json.member("preActivation", trace.preActivation(n));
				json.member("activation", trace.activation(n));
				json.member("arithmetic", explanation.line());
				json.member("words", explanation.sentence());
			})));
		});
	}

	private void jsonOutcome(JsonResult json) {
		json.member("winner", outputs.of(reasons.verdict().winner()));
		json.member("runnerUp", outputs.of(reasons.verdict().runnerUp()));
		json.member("margin", reasons.verdict().margin());
		json.list("terms", () -> reasons.terms().forEach(term -> json.row(() -> {
			json.member("source", network.id(term.source()));
			json.member("toWinner", term.toWinner());
			json.member("toRunnerUp", term.toRunnerUp());
		})));
		json.list("changes", () -> reasons.changes().stream().filter(change -> change.verdict().winner() != reasons.verdict().winner())
				.forEach(change -> json.row(() -> {
					json.member("input", network.id(change.input()));
					json.member("value", change.value());
					json.member("winner", outputs.of(change.verdict().winner()));
					json.member("margin", change.verdict().margin());
				})));
		json.member("outcome", ReasonWords.outcome(network, trace, reasons.verdict()));
		json.texts("why", ReasonWords.why(network, trace, reasons));
	}
}
