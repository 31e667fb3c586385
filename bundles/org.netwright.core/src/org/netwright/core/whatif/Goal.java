// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.whatif;

import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.core.decision.DecisionRule;
import org.netwright.core.decision.Verdict;

/**
 * Which outcome a counter-example has.
 *
 * @param kind what is wanted
 * @param neuron index of the output neuron that is to win, for {@link Kind#WINNER}; else -1
 */
public record Goal(Kind kind, int neuron) {

	/** Somebody else wins. */
	public static final Goal ANOTHER = new Goal(Kind.ANOTHER, -1);
	/** Whoever wins does not win any more. */
	public static final Goal LOST = new Goal(Kind.LOST, -1);
	/** Nobody wins. */
	public static final Goal UNDECIDED = new Goal(Kind.UNDECIDED, -1);

	/** What is wanted. */
	public enum Kind {
		/** There is a winner, and it is another one; where nobody wins, that somebody does. */
		ANOTHER,
		/** The winner is another one or nobody. */
		LOST,
		/** A certain output neuron wins. */
		WINNER,
		/** Nobody wins. */
		UNDECIDED
	}

	/**
	 * A certain winner.
	 *
	 * @param neuron index of an output neuron
	 * @return a goal
	 */
	public static Goal winner(int neuron) {
		return new Goal(Kind.WINNER, neuron);
	}

	/**
	 * Whether an outcome is what is wanted.
	 *
	 * @param before the outcome of the input that is changed
	 * @param after the outcome of the changed input
	 * @return true if it is
	 */
	public boolean isMet(Verdict before, Verdict after) {
		return switch (kind) {
			case ANOTHER -> after.decided() && after.winner() != before.winner();
			case LOST -> after.winner() != before.winner();
			case WINNER -> after.winner() == neuron;
			case UNDECIDED -> !after.decided();
		};
	}

	/**
	 * How near an outcome is to the goal: the larger the nearer, and in all but rounding above 0 where it is met.
	 *
	 * @param network whose decision it is
	 * @param before the outcome of the input that is changed
	 * @param outputs {@code [outputCount]} of the changed input; not modified
	 * @return a number on the scale of activations; negative infinity where it can never be met
	 */
	double nearness(NetworkSnapshot network, Verdict before, double[] outputs) {
		int start = network.outputStart();
		double best = Double.NEGATIVE_INFINITY;
		switch (kind) {
			case WINNER -> best = lead(network, outputs, neuron - start);
			case ANOTHER -> {
				for (int output = 0; output < outputs.length; output++) {
					best = start + output == before.winner() ? best : Math.max(best, lead(network, outputs, output));
				}
			}
			case LOST -> best = before.decided() ? -lead(network, outputs, before.winner() - start)
					: ANOTHER.nearness(network, before, outputs);
			case UNDECIDED -> {
				double worst = Double.NEGATIVE_INFINITY;
				for (int output = 0; output < outputs.length; output++) {
					worst = Math.max(worst, lead(network, outputs, output));
				}
				best = -worst;
			}
		}
		return Double.isNaN(best) ? Double.NEGATIVE_INFINITY : best;
	}

	/** By how much an output is before all that it must be before to win. */
	private static double lead(NetworkSnapshot network, double[] outputs, int output) {
		int start = network.outputStart();
		if (!network.graph().enabled(start + output) || Double.isNaN(outputs[output])) {
			return Double.NEGATIVE_INFINITY;
		}
		double rival = strongestRival(network, outputs, output);
		return rival == Double.NEGATIVE_INFINITY ? 0 : outputs[output] - rival;
	}

	private static double strongestRival(NetworkSnapshot network, double[] outputs, int output) {
		double rival = network.decision().kind() == DecisionRule.Kind.THRESHOLD ? network.decision().threshold()
				: Double.NEGATIVE_INFINITY;
		for (int other = 0; other < outputs.length; other++) {
			if (other != output && network.graph().enabled(network.outputStart() + other) && outputs[other] > rival) {
				rival = outputs[other];
			}
		}
		return rival;
	}

	/**
	 * Which way outputs have to go to come nearer: the gradient of {@link #nearness} by the outputs.
	 *
	 * @param network whose decision it is
	 * @param before the outcome of the input that is changed
	 * @param outputs {@code [outputCount]} of an input; not modified
	 * @return {@code [outputCount]}: 1, -1 or 0, a new array
	 */
	double[] direction(NetworkSnapshot network, Verdict before, double[] outputs) {
		int start = network.outputStart();
		boolean against = kind == Kind.UNDECIDED || kind == Kind.LOST && before.decided();
		int leader = kind == Kind.WINNER ? neuron - start : kind == Kind.LOST && before.decided() ? before.winner() - start : -1;
		for (int output = 0; output < outputs.length && kind != Kind.WINNER && !(kind == Kind.LOST && before.decided()); output++) {
			boolean candidate = kind == Kind.UNDECIDED || start + output != before.winner();
			if (candidate && (leader < 0 || lead(network, outputs, output) > lead(network, outputs, leader))) {
				leader = output;
			}
		}
		double[] direction = new double[outputs.length];
		if (leader >= 0) {
			double rival = strongestRival(network, outputs, leader);
			for (int other = 0; other < outputs.length; other++) {
				direction[other] = other != leader && outputs[other] == rival ? -1 : 0;
			}
			direction[leader] = 1;
			for (int output = 0; against && output < direction.length; output++) {
				direction[output] = -direction[output];
			}
		}
		return direction;
	}
}
