// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.function;

import java.util.Objects;

/**
 * One number that a {@link FunctionType} lets a person choose.
 *
 * @param name short name, unique in its function, as it stands in files: {@code slope}
 * @param defaultValue the value where none is given, between {@code minimum} and {@code maximum}
 * @param minimum smallest legal value, inclusive; may be negative infinity
 * @param maximum largest legal value, inclusive; may be positive infinity
 * @param description one sentence for people
 */
public record FunctionParameter(String name, double defaultValue, double minimum, double maximum, String description) {

	/**
	 * Checks that the bounds hold the default value.
	 *
	 * @throws IllegalArgumentException if the name is blank or the default value is not between the bounds
	 */
	public FunctionParameter {
		Objects.requireNonNull(description, "description");
		if (name.isBlank()) {
			throw new IllegalArgumentException("a function parameter needs a name");
		}
		if (!(minimum <= defaultValue && defaultValue <= maximum)) {
			throw new IllegalArgumentException("parameter " + name + ": the default " + defaultValue
					+ " is not between " + minimum + " and " + maximum);
		}
	}

	/**
	 * Whether a value may be passed for this parameter.
	 *
	 * @param value any number; not-a-number is never accepted
	 * @return true if it lies within the bounds
	 */
	public boolean accepts(double value) {
		return minimum <= value && value <= maximum;
	}
}
