// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.walk;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

import org.eclipse.osgi.util.NLS;
import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.core.inspection.Contribution;
import org.netwright.core.internal.walk.Messages;
import org.netwright.engine.function.ActivationFunction;
import org.netwright.engine.graph.NetworkGraph;
import org.netwright.engine.plan.Trace;
import org.netwright.engine.text.Numbers;

/**
 * Says in numbers and in words how the values of a network come about. Immutable.
 */
public final class Explainer {

	/** How many terms are written out, usually. */
	public static final int USUAL_TERMS = 4;

	/** So near to a limit, as a part of the range, a bounded function is saturated. */
	private static final double SATURATED = 0.02;

	private final NetworkSnapshot network;
	private final UnaryOperator<String> functionNames;
	private final int most;

	/**
	 * Explains a network.
	 *
	 * @param network what is explained
	 * @param functionNames from a function's id to what people call it
	 * @param most how many terms of a sum are written out; of more, the strongest
	 */
	public Explainer(NetworkSnapshot network, UnaryOperator<String> functionNames, int most) {
		this.network = network;
		this.functionNames = functionNames;
		this.most = most;
	}

	/**
	 * Explains one neuron.
	 *
	 * @param trace values of the network, complete or under way
	 * @param neuron a neuron index
	 * @return its arithmetic in one line, and one to three short sentences
	 */
	public Explanation neuron(Trace trace, int neuron) {
		Arithmetic arithmetic = Arithmetic.of(network, trace, neuron, most);
		String function = neuron < network.graph().inputCount() ? "" : functionNames.apply(network.functionId(neuron));
		String sentence = switch (arithmetic.kind()) {
		case INPUT -> NeuronWords.input(network, arithmetic.activation());
		case DISABLED -> NeuronWords.disabled();
		case UNKNOWN -> "";
		case SUM -> NeuronWords.comesIn(Contribution.inOrder(trace, neuron), arithmetic.sum()) + " " + outcome(arithmetic, function);
		};
		return new Explanation(arithmetic, ArithmeticLine.of(network, trace, arithmetic, function), sentence);
	}

	/**
	 * Compares several neurons.
	 *
	 * @param trace values of the network, complete or under way
	 * @param neurons neuron indices
	 * @return one sentence about those that are computed and enabled; empty if there are none
	 */
	public String several(Trace trace, int[] neurons) {
		int[] known = IntStream.of(neurons).filter(n -> trace.isComputed(n) && network.graph().enabled(n)).toArray();
		if (known.length == 0) {
			return "";
		}
		List<String> names = Arrays.stream(known).mapToObj(network::name).toList();
		return ActivationWords.of(names, Arrays.stream(known).mapToDouble(trace::activation).toArray());
	}

	/** The enabled neurons that share the function of a neuron, in its layer. */
	static IntStream sharers(NetworkSnapshot network, int neuron) {
		NetworkGraph graph = network.graph();
		int layer = graph.layerOf(neuron);
		return IntStream.range(graph.layerStart(layer), graph.layerStart(layer + 1))
				.filter(each -> graph.enabled(each) && graph.function(each) == graph.function(neuron));
	}

	/** What became of the sum. */
	private String outcome(Arithmetic arithmetic, String name) {
		double activation = arithmetic.activation();
		if (!Double.isFinite(activation)) {
			return Double.isNaN(activation) ? Messages.outcomeNoNumber : Messages.outcomeInfinite;
		}
		String id = network.functionId(arithmetic.neuron());
		ActivationFunction function = network.graph().function(arithmetic.neuron());
		if (function.layerWide()) {
			long sharers = sharers(network, arithmetic.neuron()).count();
			return id.equals("softmax") ? NLS.bind(Messages.outcomeShare, Numbers.compact(100 * activation, 1), sharers)
					: NLS.bind(Messages.outcomeLayer, name, sharers);
		}
		if (id.equals("identity")) {
			return Messages.outcomePassed;
		}
		double sum = arithmetic.sum();
		if (activation == sum) {
			return NLS.bind(Messages.outcomeKept, name);
		}
		double low = function.lowerBound();
		double high = function.upperBound();
		if (activation == 0 && low == 0 && high == Double.POSITIVE_INFINITY && sum < 0) {
			return NLS.bind(Messages.outcomeCut, name);
		}
		if (activation == low || activation == high) {
			return NLS.bind(Messages.outcomeLimit, name, Numbers.reading(activation));
		}
		double near = SATURATED * (high - low);
		if (Double.isFinite(near) && function.monotone() && Math.min(activation - low, high - activation) <= near) {
			return NLS.bind(Messages.outcomeSaturated, name, Numbers.reading(activation - low <= near ? low : high));
		}
		return NLS.bind(Messages.outcomeMakes, new Object[] {name, Numbers.reading(sum), Numbers.reading(activation)});
	}
}
