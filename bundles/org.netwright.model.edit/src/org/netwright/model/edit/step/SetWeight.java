// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.step;

import java.util.Collection;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.netwright.model.Connection;
import org.netwright.model.NetworkPackage.Literals;
import org.netwright.model.edit.internal.Messages;

/** Sets the weight of some connections. Refuses what is no finite number. See {@link SetNumbers} for all at once. */
public final class SetWeight extends Assignment {

	private final double weight;

	/**
	 * Sets weights.
	 *
	 * @param connections of one document
	 * @param weight without a unit
	 */
	public SetWeight(Collection<Connection> connections, double weight) {
		super(connections, Literals.CONNECTION__WEIGHT, weight);
		this.weight = weight;
	}

	@Override
	public String label() {
		return NLS.bind(Messages.setWeight, Wording.of(elements()), Wording.number(weight));
	}

	@Override
	public Optional<String> refusal() {
		return Wording.refusalOf(weight);
	}
}
