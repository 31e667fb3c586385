// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.field;

import java.util.Optional;

import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.engine.field.FieldDomain;
import org.netwright.engine.field.ReceptiveField;

/**
 * What {@link ReceptiveFields} know at one moment. All fields are true of the {@link #network}. Immutable.
 */
public final class FieldState {

	/** Before there is any network. */
	public static final FieldState EMPTY = new FieldState(0, null, null, new ReceptiveField[0], true, null, 0,
			Search.NOW);

	/** Whether missing fields are searched. */
	enum Search {
		NOW, LATER, ENDED
	}

	private final long generation;
	private final NetworkSnapshot network;
	private final FieldDomain domain;
	private final ReceptiveField[] fields;
	private final boolean complete;
	private final String problem;
	private final int missing;
	private final Search search;

	FieldState(long generation, NetworkSnapshot network, FieldDomain domain, ReceptiveField[] fields, boolean complete,
			String problem, int missing, Search search) {
		this.generation = generation;
		this.network = network;
		this.domain = domain;
		this.fields = fields;
		this.complete = complete;
		this.problem = problem;
		this.missing = missing;
		this.search = search;
	}

	/** {@return a number that rises with every network and domain; several states share it while fields are found} */
	public long generation() {
		return generation;
	}

	/** {@return the network that the fields belong to; null before there is one} */
	public NetworkSnapshot network() {
		return network;
	}

	/** {@return among which inputs all claims are true; null without a network, and where its input range is none} */
	public FieldDomain domain() {
		return domain;
	}

	/**
	 * What makes a neuron most active.
	 *
	 * @param neuron a neuron index of the {@link #network}; any number without one
	 * @return its receptive field; empty as long as it is not found
	 */
	public Optional<ReceptiveField> field(int neuron) {
		return neuron < 0 || neuron >= fields.length ? Optional.empty() : Optional.ofNullable(fields[neuron]);
	}

	/** {@return whether nothing more is to be expected, because all is found or there is a {@link #problem}} */
	public boolean complete() {
		return complete;
	}

	/** {@return how many of those that somebody wants are not found} */
	public int missing() {
		return missing;
	}

	/** {@return whether fields are {@link #missing} because somebody ended the search} */
	public boolean ended() {
		return search == Search.ENDED && missing > 0;
	}

	/** {@return one readable reason why fields are missing, with what to do; null if all is well} */
	public String problem() {
		return problem;
	}
}
