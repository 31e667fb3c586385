// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.whatif;

import java.util.List;

import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.core.exhaustive.InputSet;

/**
 * What happens to many inputs when parts of a network are switched off, each by itself. Immutable.
 *
 * @param network the whole network
 * @param inputs the inputs
 * @param tried how many of them were tried so far, in order
 * @param effects one for each part; the one that changes the most inputs first, then the one that changes outputs most
 */
public record Ablations(NetworkSnapshot network, InputSet inputs, int tried, List<Effect> effects) {

	/** Copies the list. */
	public Ablations {
		effects = List.copyOf(effects);
	}

	/** {@return whether all inputs were tried} */
	public boolean complete() {
		return tried == inputs.count();
	}
}
