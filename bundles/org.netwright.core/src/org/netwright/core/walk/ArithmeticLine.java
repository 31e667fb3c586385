// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.walk;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.core.inspection.Contribution;
import org.netwright.core.internal.walk.Messages;
import org.netwright.engine.plan.Trace;
import org.netwright.engine.text.Numbers;

/** Writes the arithmetic of a neuron in one line, rounded for reading. */
final class ArithmeticLine {

	private static final int FEW = 4;

	private ArithmeticLine() {
	}

	/** Such as {@code (−1)(−0.8) + (+1)(−0.8) + bias 0 = 0; tanh 0 = 0}. */
	static String of(NetworkSnapshot network, Trace trace, Arithmetic arithmetic, String function) {
		return switch (arithmetic.kind()) {
		case INPUT -> NLS.bind(Messages.lineInput, Numbers.signedReading(arithmetic.activation()));
		case DISABLED -> Messages.lineOff;
		case UNKNOWN -> Messages.lineUnknown;
		case SUM -> sum(arithmetic) + remapped(network, trace, arithmetic, function);
		};
	}

	private static String sum(Arithmetic arithmetic) {
		StringBuilder line = new StringBuilder();
		for (Contribution term : arithmetic.terms()) {
			line.append(line.isEmpty() ? "" : " + ").append('(').append(Numbers.signedReading(term.input())).append(")(")
					.append(Numbers.signedReading(term.weight())).append(')');
		}
		if (arithmetic.more() > 0) {
			line.append(NLS.bind(Messages.lineMore, Numbers.count(arithmetic.more()), Numbers.signedReading(arithmetic.rest()))).append(',');
		}
		line.append(line.isEmpty() ? "" : " + ").append(NLS.bind(Messages.lineBias, Numbers.reading(arithmetic.bias())));
		return line.append(" = ").append(Numbers.reading(arithmetic.sum())).toString();
	}

	private static String remapped(NetworkSnapshot network, Trace trace, Arithmetic arithmetic, String function) {
		int neuron = arithmetic.neuron();
		String id = network.functionId(neuron);
		String result = " = " + Numbers.reading(arithmetic.activation());
		if (id.equals("identity")) {
			return "";
		}
		if (!network.graph().function(neuron).layerWide()) {
			return "; " + function + ' ' + Numbers.reading(arithmetic.sum()) + result;
		}
		double[] sums = Explainer.sharers(network, neuron).mapToDouble(trace::preActivation).toArray();
		String shares = id.equals("softmax") ? softmax(arithmetic.sum(), sums) : "";
		return "; " + (shares.isEmpty()
				? NLS.bind(Messages.softmaxLayer, new Object[] {function, Numbers.reading(arithmetic.sum()), sums.length}) : shares) + result;
	}

	/** The fraction that softmax is; nothing where an exponential is too large to be written. */
	private static String softmax(double sum, double[] sums) {
		double all = Arrays.stream(sums).map(Math::exp).sum();
		if (!Double.isFinite(all) || all == 0) {
			return "";
		}
		if (sums.length > FEW) {
			return NLS.bind(Messages.softmaxMany, new Object[] {exp(sum), sums.length, Numbers.reading(Math.exp(sum)), Numbers.reading(all)});
		}
		String terms = Arrays.stream(sums).mapToObj(ArithmeticLine::exp).collect(Collectors.joining(" + "));
		return NLS.bind(Messages.softmaxFew, new Object[] {exp(sum), terms, Numbers.reading(Math.exp(sum)), Numbers.reading(all)});
	}

	private static String exp(double value) {
		return "exp " + Numbers.reading(value);
	}
}
