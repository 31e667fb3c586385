// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.step;

import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.netwright.model.InputRange;
import org.netwright.model.Network;
import org.netwright.model.NetworkFactory;
import org.netwright.model.NetworkPackage.Literals;
import org.netwright.model.edit.history.Edits;
import org.netwright.model.edit.history.Step;
import org.netwright.model.edit.internal.Messages;

/** Sets which input values are black, white and grey. The values of samples stay as they are. Refuses ends that are none. */
public final class SetInputRange implements Step {

	private final Network network;
	private final double minimum;
	private final double maximum;
	private final double neutral;

	/**
	 * Sets the range.
	 *
	 * @param network the document
	 * @param minimum the least input value, black
	 * @param maximum the greatest input value, white, above the minimum
	 * @param neutral grey, between the two
	 */
	public SetInputRange(Network network, double minimum, double maximum, double neutral) {
		this.network = network;
		this.minimum = minimum;
		this.maximum = maximum;
		this.neutral = neutral;
	}

	@Override
	public String label() {
		return NLS.bind(Messages.setInputRange, words());
	}

	private Object[] words() {
		return new Object[] { Wording.number(minimum), Wording.number(maximum), Wording.number(neutral) };
	}

	@Override
	public boolean canExecute() {
		InputRange current = network.getInputRange() == null ? NetworkFactory.eINSTANCE.createInputRange() : network.getInputRange();
		boolean same = Double.compare(current.getMinimum(), minimum) == 0 && Double.compare(current.getMaximum(), maximum) == 0
				&& Double.compare(current.getNeutral(), neutral) == 0;
		return !same && refusal().isEmpty();
	}

	@Override
	public Optional<String> refusal() {
		boolean valid = Double.isFinite(minimum) && Double.isFinite(maximum) && minimum < maximum && minimum <= neutral && neutral <= maximum;
		return valid ? Optional.empty() : Optional.of(NLS.bind(Messages.refuseRange, words()));
	}

	@Override
	public Optional<Object> mergeKey() {
		return MergeKey.of(this, List.of(network));
	}

	@Override
	public void apply(Edits edits) {
		if (network.getInputRange() == null) {
			edits.set(network, Literals.NETWORK__INPUT_RANGE, NetworkFactory.eINSTANCE.createInputRange());
		}
		InputRange range = network.getInputRange();
		edits.set(range, Literals.INPUT_RANGE__MINIMUM, minimum);
		edits.set(range, Literals.INPUT_RANGE__MAXIMUM, maximum);
		edits.set(range, Literals.INPUT_RANGE__NEUTRAL, neutral);
	}
}
