// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.field;

import java.util.Objects;

/**
 * Which inputs a receptive field is sought among. Every claim of a {@link ReceptiveField} is about these and no others.
 *
 * @param kind what values an input may have
 * @param minimum black
 * @param neutral grey; where a pixel does not matter, examples show this
 * @param maximum white
 */
public record FieldDomain(Kind kind, double minimum, double neutral, double maximum) {

	/** What values an input may have. */
	public enum Kind {
		/** Each of the minimum, the neutral value and the maximum. */
		LEVELS,
		/** Everything from the minimum to the maximum. */
		BOX
	}

	/**
	 * Checks the numbers.
	 *
	 * @throws IllegalArgumentException unless all are finite, the minimum is below the maximum and the neutral value
	 *     between them
	 */
	public FieldDomain {
		Objects.requireNonNull(kind, "kind");
		boolean finite = Double.isFinite(minimum) && Double.isFinite(maximum);
		if (!(finite && minimum < maximum && minimum <= neutral && neutral <= maximum)) {
			throw new IllegalArgumentException("inputs from " + minimum + " to " + maximum + " with the neutral value "
					+ neutral + " are no domain: finite numbers are needed that rise");
		}
	}

	/**
	 * All inputs at one of three levels, or of two where the neutral value is one of the ends.
	 *
	 * @param minimum black
	 * @param neutral grey
	 * @param maximum white
	 * @return a domain
	 */
	public static FieldDomain levels(double minimum, double neutral, double maximum) {
		return new FieldDomain(Kind.LEVELS, minimum, neutral, maximum);
	}

	/**
	 * All inputs between two values.
	 *
	 * @param minimum black
	 * @param neutral grey
	 * @param maximum white
	 * @return a domain
	 */
	public static FieldDomain box(double minimum, double neutral, double maximum) {
		return new FieldDomain(Kind.BOX, minimum, neutral, maximum);
	}

	/** {@return whether only levels belong to the domain} */
	public boolean discrete() {
		return kind == Kind.LEVELS;
	}

	/** {@return the different ones of minimum, neutral value and maximum, rising, as a new array} */
	public double[] levels() {
		return minimum < neutral && neutral < maximum ? new double[] {minimum, neutral, maximum}
				: new double[] {minimum, maximum};
	}

	double range() {
		return maximum - minimum;
	}
}
