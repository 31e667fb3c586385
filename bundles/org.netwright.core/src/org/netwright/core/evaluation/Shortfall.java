// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.evaluation;

import java.util.function.DoubleFunction;

import org.eclipse.osgi.util.NLS;
import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.core.decision.Verdict;
import org.netwright.core.internal.evaluation.Messages;

/** Words for expectations and for what came instead, such as <em>expected cross by at least 0.01, got X by 0.003</em>. */
public final class Shortfall {

	private Shortfall() {
	}

	/**
	 * Says what is expected and what came.
	 *
	 * @param network the network
	 * @param expected what is claimed
	 * @param outputs {@code [outputCount]}: what came; not modified
	 * @param verdict who won
	 * @param number how numbers are written
	 * @return part of a sentence, without a point
	 */
	public static String of(NetworkSnapshot network, Expected expected, double[] outputs, Verdict verdict, DoubleFunction<String> number) {
		return switch (expected) {
			case Expected.Winner winner -> NLS.bind(Messages.expectedGot, winner(network, winner, number), won(network, verdict, number));
			case Expected.Values values -> values(network, values, outputs, number);
		};
	}

	private static String winner(NetworkSnapshot network, Expected.Winner winner, DoubleFunction<String> number) {
		if (winner.neuron() < 0) {
			return Messages.undecided;
		}
		String name = network.name(winner.neuron());
		return winner.margin() > 0 ? NLS.bind(Messages.byAtLeast, name, number.apply(winner.margin())) : name;
	}

	private static String won(NetworkSnapshot network, Verdict verdict, DoubleFunction<String> number) {
		return verdict.decided() ? NLS.bind(Messages.by, network.name(verdict.winner()), number.apply(verdict.margin())) : Messages.undecided;
	}

	/** The output that is farthest from what is expected, and how many others are wrong as well. */
	private static String values(NetworkSnapshot network, Expected.Values values, double[] outputs, DoubleFunction<String> number) {
		double[] wanted = values.activations();
		int worst = 0;
		int wrong = 0;
		for (int i = 0; i < outputs.length && i < wanted.length; i++) {
			double off = off(outputs[i], wanted[i]);
			wrong += off > values.tolerance() ? 1 : 0;
			worst = off > off(outputs[worst], wanted[worst]) ? i : worst;
		}
		String said = NLS.bind(Messages.valueGot, new Object[] { network.name(network.outputStart() + worst), number.apply(wanted[worst]),
				number.apply(values.tolerance()), number.apply(outputs[worst]) });
		return wrong < 2 ? said : NLS.bind(wrong == 2 ? Messages.andOneMore : Messages.andMore, said, wrong - 1);
	}

	/** A difference; what is not a number is farther than anything. */
	private static double off(double one, double other) {
		double difference = Double.compare(one, other) == 0 ? 0 : Math.abs(one - other);
		return Double.isNaN(difference) ? Double.POSITIVE_INFINITY : difference;
	}
}
