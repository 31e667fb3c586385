// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.weight;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.netwright.core.template.Weights;
import org.netwright.core.template.Weights.Rule;
import org.netwright.model.edit.weight.WeightChoice;

/** The rules by which weights are chosen, for people and for steps. */
public final class WeightRules {
	/** What is proposed where connections shall be of use at once: random ones that suit tanh and sigmoid. */
	public static final Weights USUAL = new Weights(Rule.XAVIER_UNIFORM, 1, 1);

	private WeightRules() {
	}

	/**
	 * What people call the rules.
	 *
	 * @return in the order of {@link Rule#values()}
	 */
	public static List<String> names() {
		return Arrays.stream(Rule.values()).map(WeightRules::name).toList();
	}

	private static String name(Rule rule) {
		return switch (rule) {
		case ZERO -> Messages.Rule_zero;
		case CONSTANT -> Messages.Rule_constant;
		case UNIFORM -> Messages.Rule_uniform;
		case XAVIER_UNIFORM -> Messages.Rule_xavierUniform;
		case XAVIER_NORMAL -> Messages.Rule_xavierNormal;
		case HE_NORMAL -> Messages.Rule_he;
		};
	}

	/**
	 * The weights for one step: the same rule and seed give the same ones in the same order.
	 *
	 * @param weights rule, scale and seed
	 * @return at the beginning of its random numbers
	 */
	public static WeightChoice choice(Weights weights) {
		Random random = new Random(weights.seed());
		return (in, out) -> weights.next(in, out, random);
	}
}
