// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.walk;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.netwright.core.compile.InputDomain;
import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.core.inspection.Contribution;
import org.netwright.core.internal.walk.Messages;
import org.netwright.engine.text.Numbers;

/** Parts of sentences about neurons. All methods are pure. */
public final class NeuronWords {

	private static final int FEW = 4;

	private NeuronWords() {
	}

	/**
	 * How what comes in pushes a neuron.
	 *
	 * @param contributions all that comes in
	 * @return the beginning of a sentence about its sum, with a colon, such as "2 of 3 inputs push it up, 1 pushes it down:"
	 */
	public static String push(List<Contribution> contributions) {
		long up = contributions.stream().filter(contribution -> contribution.product() > 0).count();
		long down = contributions.stream().filter(contribution -> contribution.product() < 0).count();
		if (contributions.isEmpty()) {
			return Messages.pushBiasOnly;
		}
		if (up == 0 && down == 0) {
			return Messages.pushNothing;
		}
		if (up == 0 || down == 0) {
			boolean one = contributions.size() == 1;
			String single = up == 0 ? Messages.pushOneDown : Messages.pushOneUp;
			return one ? single : up == 0 ? Messages.pushAllDown : Messages.pushAllUp;
		}
		Object[] counts = {up, contributions.size(), down};
		if (up == 1) {
			return NLS.bind(down == 1 ? Messages.pushOneEach : Messages.pushMixedOneUp, counts);
		}
		return NLS.bind(down == 1 ? Messages.pushMixedOneDown : Messages.pushMixed, counts);
	}

	/**
	 * What an input neuron shows.
	 *
	 * @param network the network
	 * @param value the neuron's value
	 * @return one sentence: its shade in an image, else its number
	 */
	public static String input(NetworkSnapshot network, double value) {
		if (network.rows(0) == 0) {
			return NLS.bind(Messages.sentenceInputNumber, Numbers.compact(value));
		}
		InputDomain domain = network.inputDomain();
		if (value == domain.maximum()) {
			return NLS.bind(Messages.sentenceInput, Messages.shadeWhite);
		}
		return NLS.bind(Messages.sentenceInput, value == domain.minimum() ? Messages.shadeBlack : Messages.shadeGrey);
	}

	/** {@return what is said about a neuron that is switched off} */
	public static String disabled() {
		return Messages.sentenceDisabled;
	}

	/**
	 * Tells what comes in value by value, or, where that is too much, how it pushes.
	 *
	 * @param sum the pre-activation
	 * @return one sentence with its point
	 */
	static String comesIn(List<Contribution> contributions, double sum) {
		int count = contributions.size();
		String first = count == 0 ? "" : signs(contributions.getFirst());
		boolean same = contributions.stream().allMatch(each -> signs(each).equals(first));
		String[] numbers = Messages.termNumbers.split(",");
		if (same && count >= 2 && count <= numbers.length + 1) {
			Contribution each = contributions.getFirst();
			return NLS.bind(Messages.termSeveral, new Object[] {numbers[count - 2], sign(each.input()), sign(each.weight())}) + ".";
		}
		if (count == 0 || count > FEW) {
			return NLS.bind(Messages.pushSum, push(contributions), Numbers.reading(sum));
		}
		return sequence(contributions) + ".";
	}

	private static String sequence(List<Contribution> contributions) {
		String text = "";
		for (int i = 0; i < contributions.size(); i++) {
			Contribution each = contributions.get(i);
			boolean again = contributions.subList(0, i).stream().anyMatch(before -> signs(before).equals(signs(each)));
			String form = i == 0 ? Messages.termFirst : again ? Messages.termAnother : Messages.termOther;
			String term = NLS.bind(form, sign(each.input()), sign(each.weight()));
			boolean last = i == contributions.size() - 1;
			text = i == 0 ? term : NLS.bind(!last ? Messages.termBetween : i == 1 ? Messages.termAnd : Messages.termEnd, text, term);
		}
		return text;
	}

	private static String signs(Contribution contribution) {
		return sign(contribution.input()) + " " + sign(contribution.weight());
	}

	private static String sign(double value) {
		return value > 0 ? Messages.signPositive : value < 0 ? Messages.signNegative : Messages.signZero;
	}
}
