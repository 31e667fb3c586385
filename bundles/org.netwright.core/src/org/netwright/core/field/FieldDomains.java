// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.field;

import org.netwright.core.compile.InputDomain;
import org.netwright.engine.field.FieldDomain;

/** The domains of a document's receptive fields, from its input range. */
public final class FieldDomains {

	private FieldDomains() {
		// only a function
	}

	/**
	 * The inputs that a document means.
	 *
	 * @param inputs its input range
	 * @param kind whether only minimum, neutral value and maximum are meant, or all between
	 * @return the domain
	 * @throws IllegalArgumentException if the range is none, with what is wrong and what to do
	 */
	public static FieldDomain of(InputDomain inputs, FieldDomain.Kind kind) {
		try {
			return new FieldDomain(kind, inputs.minimum(), inputs.neutral(), inputs.maximum());
		} catch (IllegalArgumentException e) {
			throw new IllegalArgumentException("The input range goes from " + inputs.minimum() + " to " + inputs.maximum()
					+ " with " + inputs.neutral() + " as the neutral value. Choose finite numbers, the minimum below the"
					+ " maximum and the neutral value between them.", e);
		}
	}
}
