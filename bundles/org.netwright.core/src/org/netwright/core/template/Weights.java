// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.template;

import java.util.Random;

/**
 * How the weights of new connections are chosen. Random ones come from {@link Random}, whose numbers are fixed by its
 * specification: the same seed gives the same weights on every machine, for ever.
 *
 * @param rule how
 * @param scale what the rule does with it; finite, 0 or more where it bounds or multiplies random numbers
 * @param seed decides random weights; ignored by the others
 */
public record Weights(Rule rule, double scale, long seed) {

	/** All weights 0. */
	public static final Weights ZERO = new Weights(Rule.ZERO, 0, 0);

	/** What is done for each connection, from the sizes {@code n_in} and {@code n_out} of the layers it runs between. */
	public enum Rule {
		/** {@code w = 0}. */
		ZERO(false, false),
		/** {@code w = scale}. */
		CONSTANT(true, false),
		/** {@code w ~ U(-scale, scale)}. */
		UNIFORM(true, true),
		/** Glorot and Bengio 2010, for tanh and sigmoid: {@code w ~ U(-r, r)}, {@code r = scale * sqrt(6 / (n_in + n_out))}. */
		XAVIER_UNIFORM(true, true),
		/** The same variance from a bell curve: {@code w ~ N(0, s^2)}, {@code s = scale * sqrt(2 / (n_in + n_out))}. */
		XAVIER_NORMAL(true, true),
		/** He and others 2015, for rectifiers: {@code w ~ N(0, s^2)}, {@code s = scale * sqrt(2 / n_in)}. */
		HE_NORMAL(true, true);

		private final boolean scaled;
		private final boolean random;

		Rule(boolean scaled, boolean random) {
			this.scaled = scaled;
			this.random = random;
		}

		/** {@return whether the scale matters} */
		public boolean isScaled() {
			return scaled;
		}

		/** {@return whether the seed matters} */
		public boolean isRandom() {
			return random;
		}
	}

	/** Checks the scale. */
	public Weights {
		if (!Double.isFinite(scale) || rule.isRandom() && scale < 0) {
			throw new IllegalArgumentException("the scale of weights is a finite number, not negative for random ones, unlike " + scale);
		}
	}

	/**
	 * The next weight.
	 *
	 * @param in neurons of the layer where the connection starts, 1 or more
	 * @param out neurons of the layer where it ends, 1 or more
	 * @param random advanced if the rule is a random one
	 * @return a weight, finite unless the scale is close to the largest number there is
	 */
	public double next(int in, int out, Random random) {
		return switch (rule) {
		case ZERO -> 0;
		case CONSTANT -> scale;
		case UNIFORM -> between(random, scale);
		case XAVIER_UNIFORM -> between(random, scale * Math.sqrt(6.0 / (in + out)));
		case XAVIER_NORMAL -> random.nextGaussian() * scale * Math.sqrt(2.0 / (in + out));
		case HE_NORMAL -> random.nextGaussian() * scale * Math.sqrt(2.0 / in);
		};
	}

	private static double between(Random random, double reach) {
		return reach * (2 * random.nextDouble() - 1);
	}
}
