// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.lesson;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.osgi.util.NLS;
import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.core.decision.Verdict;
import org.netwright.core.internal.lesson.Messages;
import org.netwright.core.walk.Explainer;
import org.netwright.core.walk.Walk;
import org.netwright.core.walk.WalkPosition;
import org.netwright.core.walk.WalkUnit;
import org.netwright.engine.plan.Trace;

/** Computes what the stops of lessons show, and says it. Immutable, used from any thread. */
public final class LessonExplainer {

	/** How many neurons of a stop are explained one by one. */
	public static final int MOST_NEURONS = 32;

	private static final int FEW_OF_MANY = 8;

	private final Walk walk;
	private final NetworkSnapshot network;
	private final Explainer explainer;

	/**
	 * Explains a network.
	 *
	 * @param walk the way through it
	 * @param functionNames from a function's id to what people call it
	 */
	public LessonExplainer(Walk walk, UnaryOperator<String> functionNames) {
		this.walk = walk;
		network = walk.network();
		explainer = new Explainer(network, functionNames, Explainer.USUAL_TERMS);
	}

	/** {@return the way through the network} */
	public Walk walk() {
		return walk;
	}

	/**
	 * Explains a stop.
	 *
	 * @param stop where a lesson stops
	 * @return the values there and what is said about them
	 * @throws org.netwright.core.function.FunctionFailedException if an activation function does not work
	 */
	public ExplainedStop explain(LessonStop stop) {
		Trace complete = network.plan().propagate(stop.input());
		Trace known = walk.known(complete, stop.position());
		Verdict verdict = known.isComplete() ? network.decision().decide(known) : Verdict.UNDECIDED;
		int[] looked = walk.neurons(stop.position());
		int[] shown = looked.length <= MOST_NEURONS ? looked : mostActive(known, looked);
		List<ExplainedNeuron> neurons = Arrays.stream(shown).mapToObj(n -> new ExplainedNeuron(n, network.name(n), explainer.neuron(known, n))).toList();
		String summary = known.isComplete() ? ReasonWords.outcome(network, known, verdict) : explainer.several(known, looked);
		return new ExplainedStop(stop, place(stop.position(), looked), known, verdict, IntStream.of(looked).boxed().collect(Collectors.toSet()), neurons, looked.length - shown.length, summary);
	}

	/** The strongest activations of many, in their order. */
	private static int[] mostActive(Trace known, int[] neurons) {
		return IntStream.of(neurons).boxed().sorted(Comparator.comparingDouble((Integer n) -> -Math.abs(known.activation(n)))).limit(FEW_OF_MANY)
				.mapToInt(Integer::intValue).sorted().toArray();
	}

	private String place(WalkPosition position, int[] neurons) {
		String stage = walk.stageName(Math.max(0, walk.stage(position)));
		return position.unit() == WalkUnit.NEURON && neurons.length == 1 ? NLS.bind(Messages.placeNeuron, stage, network.name(neurons[0])) : stage;
	}
}
