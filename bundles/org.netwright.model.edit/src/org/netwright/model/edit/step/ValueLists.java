// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.step;

import java.util.Arrays;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.netwright.model.edit.internal.Messages;

/** Checks lists of values against the neurons they belong to. */
final class ValueLists {

	private ValueLists() {
	}

	/** Why these cannot be the values of so many neurons. */
	static Optional<String> refusalOf(double[] values, int neurons) {
		if (values.length != neurons) {
			return Optional.of(NLS.bind(Messages.refuseValueCount, values.length, neurons));
		}
		return Arrays.stream(values).boxed().flatMap(value -> Wording.refusalOf(value).stream()).findFirst();
	}
}
