// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.input;

import java.util.Arrays;
import java.util.random.RandomGenerator;

import org.netwright.core.compile.InputDomain;

/** What the buttons and the brush make of an input, in a given domain. All methods return new arrays. */
final class PixelValues {
	private PixelValues() {
	}

	/** The value that a click paints over another one: black over bright pixels, white over all others. */
	static double opposite(double value, InputDomain domain) {
		return value > domain.neutral() || domain.neutral() == domain.minimum() && value > domain.minimum() ? domain.minimum() : domain.maximum();
	}

	/** Everything neutral. */
	static double[] cleared(int count, InputDomain domain) {
		double[] values = new double[count];
		Arrays.fill(values, domain.neutral());
		return values;
	}

	/** White for black and the other way round: {@code minimum + maximum - value}. */
	static double[] inverted(double[] values, InputDomain domain) {
		return Arrays.stream(values).map(value -> domain.minimum() + domain.maximum() - value).toArray();
	}

	/** Every pixel black, grey or white, each as likely. */
	static double[] random(int count, InputDomain domain, RandomGenerator generator) {
		double[] levels = { domain.minimum(), domain.neutral(), domain.maximum() };
		return generator.ints(count, 0, levels.length).mapToDouble(level -> levels[level]).toArray();
	}
}
