// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.lesson;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.netwright.core.compile.InputDomain;
import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.core.decision.DecisionRule;
import org.netwright.core.decision.Verdict;
import org.netwright.core.internal.lesson.Messages;
import org.netwright.engine.plan.Trace;
import org.netwright.engine.text.Numbers;

/** Says in plain words who wins and why. All methods are pure. */
public final class ReasonWords {

	private static final int DECIMALS = 3;
	private static final int FEW_TERMS = 3;
	private static final int FEW_CHANGES = 3;

	private ReasonWords() {
	}

	/**
	 * Who wins.
	 *
	 * @param network the network
	 * @param trace complete values of it
	 * @param verdict what follows from them
	 * @return one sentence, such as "cross wins with 0.982; X comes next with 0.971, a margin of 0.011."
	 */
	public static String outcome(NetworkSnapshot network, Trace trace, Verdict verdict) {
		if (!verdict.decided()) {
			return undecided(network, trace);
		}
		String winner = network.name(verdict.winner());
		String activation = Numbers.plain(trace.activation(verdict.winner()), DECIMALS);
		if (verdict.runnerUp() < 0) {
			return NLS.bind(Messages.outcomeAlone, winner, activation);
		}
		return NLS.bind(Messages.outcomeWinner, new Object[] { winner, activation, network.name(verdict.runnerUp()),
				Numbers.plain(trace.activation(verdict.runnerUp()), DECIMALS), margin(verdict.margin()) });
	}

	private static String undecided(NetworkSnapshot network, Trace trace) {
		int largest = network.outputStart();
		for (int output = largest; output < network.graph().neuronCount(); output++) {
			largest = trace.activation(output) > trace.activation(largest) ? output : largest;
		}
		DecisionRule rule = network.decision();
		String activation = Numbers.plain(trace.activation(largest), DECIMALS);
		boolean low = rule.kind() == DecisionRule.Kind.THRESHOLD && !(trace.activation(largest) > rule.threshold());
		return low ? NLS.bind(Messages.outcomeLow, activation, Numbers.exact(rule.threshold())) : NLS.bind(Messages.outcomeTie, activation);
	}

	/** As the diagram writes it, with more decimals where it would be nothing. */
	private static String margin(double margin) {
		return Math.abs(margin) < 1e-3 ? Numbers.reading(margin) : Numbers.plain(margin, DECIMALS);
	}

	/**
	 * Why it wins, and not the next one.
	 *
	 * @param network the network
	 * @param trace complete values of it
	 * @param reasons what was found
	 * @return sentences, each by itself; none where nobody wins
	 */
	public static List<String> why(NetworkSnapshot network, Trace trace, Reasons reasons) {
		List<String> sentences = new ArrayList<>();
		Verdict verdict = reasons.verdict();
		reasons.terms().stream().limit(FEW_TERMS).map(term -> term(network, verdict, term)).forEach(sentences::add);
		if (reasons.terms().size() > FEW_TERMS) {
			double rest = reasons.terms().stream().skip(FEW_TERMS).mapToDouble(Reasons.Term::difference).sum();
			sentences.add(NLS.bind(Messages.termsMore, new Object[] { Numbers.count(reasons.terms().size() - FEW_TERMS), Numbers.signedReading(rest), network.name(verdict.winner()) }));
		}
		if (!reasons.changes().isEmpty()) {
			changes(network, trace, reasons, sentences);
		}
		return sentences;
	}

	private static String term(NetworkSnapshot network, Verdict verdict, Reasons.Term term) {
		return NLS.bind(Messages.termBoth, new Object[] { network.name(term.source()), part(term.toWinner(), network.name(verdict.winner())),
				part(term.toRunnerUp(), network.name(verdict.runnerUp())) });
	}

	private static String part(double product, String name) {
		return product == 0 ? NLS.bind(Messages.partNothing, name)
				: NLS.bind(product > 0 ? Messages.partAdds : Messages.partTakes, Numbers.reading(Math.abs(product)), name);
	}

	private static void changes(NetworkSnapshot network, Trace trace, Reasons reasons, List<String> sentences) {
		int winner = reasons.verdict().winner();
		List<Reasons.Change> flips = reasons.changes().stream().filter(change -> change.verdict().winner() != winner).toList();
		if (flips.isEmpty()) {
			Reasons.Change least = reasons.changes().getFirst();
			sentences.add(NLS.bind(Messages.changeNone, new Object[] { network.name(least.input()), value(network, least.value()), margin(least.margin()),
					margin(reasons.verdict().margin()) }));
			return;
		}
		for (Reasons.Change flip : flips.subList(0, Math.min(FEW_CHANGES, flips.size()))) {
			boolean decided = flip.verdict().decided();
			sentences.add(NLS.bind(decided ? Messages.changeWinner : Messages.changeUndecided, new Object[] { network.name(flip.input()),
					value(network, trace.activation(flip.input())), value(network, flip.value()), decided ? network.name(flip.verdict().winner()) : "" }));
		}
		long inputs = flips.stream().mapToInt(Reasons.Change::input).distinct().count();
		sentences.add(inputs == 1 ? NLS.bind(Messages.changeOneInput, network.name(flips.getFirst().input()))
				: NLS.bind(Messages.changeInputs, inputs, network.graph().inputCount()));
	}

	/** A value as people see it in an image, else as a number. */
	private static String value(NetworkSnapshot network, double value) {
		InputDomain domain = network.inputDomain();
		if (network.rows(0) > 0) {
			if (value == domain.maximum()) {
				return Messages.shadeWhite;
			} else if (value == domain.minimum()) {
				return Messages.shadeBlack;
			} else if (value == domain.neutral()) {
				return Messages.shadeGrey;
			}
		}
		return Numbers.signedReading(value);
	}
}
