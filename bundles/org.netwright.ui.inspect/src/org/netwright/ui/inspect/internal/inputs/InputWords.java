// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.inputs;

import java.math.BigInteger;

import org.eclipse.osgi.util.NLS;
import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.core.decision.Verdict;
import org.netwright.core.exhaustive.InputSet;
import org.netwright.diagram.text.Numbers;

/** Says which inputs are meant, and what came out. */
public final class InputWords {
	private InputWords() {
	}

	/** Which inputs a claim is about, such as <i>all 512 inputs of two levels</i>. */
	public static String domain(InputSet inputs) {
		String count = Numbers.count(inputs.count());
		return switch (inputs.origin()) {
		case ALL -> NLS.bind(Messages.Domain_all, count, levels(inputs.levelCount()));
		case SAMPLED -> NLS.bind(Messages.Domain_sampled, new Object[] { count, total(inputs.levelCount(), inputs.inputCount()), Long.toString(inputs.seed()), levels(inputs.levelCount()) });
		case LISTED -> NLS.bind(Messages.Domain_listed, count);
		};
	}

	/** What values inputs have. */
	public static String levels(int count) {
		return count == 2 ? Messages.Levels_two : Messages.Levels_three;
	}

	/** How many inputs there are, as a number or a power. */
	public static String total(int levels, int inputs) {
		BigInteger total = BigInteger.valueOf(levels).pow(Math.min(inputs, 10_000));
		return total.bitLength() < 40 ? Numbers.count(total.longValue()) : levels + "^" + inputs; //$NON-NLS-1$
	}

	/** Who wins. */
	public static String winner(NetworkSnapshot network, int winner) {
		return winner < 0 ? Messages.Outcome_undecided : network.name(winner);
	}

	/** Who wins, and by how much. */
	public static String outcome(NetworkSnapshot network, Verdict verdict) {
		return verdict.decided() ? NLS.bind(Messages.Outcome_winner, network.name(verdict.winner()), margin(verdict.margin())) : Messages.Outcome_undecided;
	}

	/** A margin: three decimals, more where it is small. */
	public static String margin(double margin) {
		return margin > 0 && margin < 0.0005 ? Numbers.compact(margin, 9) : Numbers.plain(margin, 3);
	}
}
