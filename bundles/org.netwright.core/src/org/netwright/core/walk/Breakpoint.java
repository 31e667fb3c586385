// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.walk;

import java.util.Objects;

import org.eclipse.osgi.util.NLS;
import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.core.internal.walk.Messages;
import org.netwright.engine.plan.Trace;
import org.netwright.engine.text.Numbers;

/**
 * Where a walk that plays stops.
 *
 * @param neuron id of the neuron it is about; null for any that is computed, but no input
 * @param comparison how its activation compares with the limit
 * @param limit a number
 */
public record Breakpoint(String neuron, Comparison comparison, double limit) {

	/** How an activation compares with a limit. */
	public enum Comparison {
		/** Activation > limit. */
		ABOVE,
		/** Activation < limit. */
		BELOW
	}

	/** Checks the limit. */
	public Breakpoint {
		Objects.requireNonNull(comparison, "comparison");
		if (Double.isNaN(limit)) {
			throw new IllegalArgumentException("a breakpoint compares with a number");
		}
	}

	/**
	 * Whether a walk stops at a neuron.
	 *
	 * @param network the network
	 * @param trace values of it
	 * @param computed index of a neuron that has just been computed
	 * @return true if it is meant and its activation is beyond the limit; a disabled neuron never stops anybody
	 */
	public boolean stopsAt(NetworkSnapshot network, Trace trace, int computed) {
		if (!network.graph().enabled(computed)
				|| (neuron == null ? computed < network.graph().inputCount() : !neuron.equals(network.id(computed)))) {
			return false;
		}
		double activation = trace.activation(computed);
		return comparison == Comparison.ABOVE ? activation > limit : activation < limit;
	}

	/**
	 * What it says, for people to read.
	 *
	 * @param network the network
	 * @return such as "activation of Line 1 > 0.5"
	 */
	public String text(NetworkSnapshot network) {
		int index = neuron == null ? -1 : network.indexOf(neuron);
		String name = neuron == null ? Messages.breakAny : index < 0 ? neuron : network.name(index);
		return NLS.bind(comparison == Comparison.ABOVE ? Messages.breakAbove : Messages.breakBelow, name, Numbers.reading(limit));
	}
}
