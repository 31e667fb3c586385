// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.step;

import java.util.Collection;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.netwright.model.NetworkPackage.Literals;
import org.netwright.model.Neuron;
import org.netwright.model.edit.internal.Messages;

/** Sets the bias of some neurons. Refuses what is no finite number, and a bias for neurons of the input layer. */
public final class SetBias extends Assignment {

	private final double bias;

	/**
	 * Sets biases.
	 *
	 * @param neurons of one document
	 * @param bias unit: pre-activation
	 */
	public SetBias(Collection<Neuron> neurons, double bias) {
		super(neurons, Literals.NEURON__BIAS, bias);
		this.bias = bias;
	}

	@Override
	public String label() {
		return NLS.bind(Messages.setBias, Wording.of(elements()), Wording.number(bias));
	}

	@Override
	public Optional<String> refusal() {
		boolean input = bias != 0 && elements().stream().anyMatch(neuron -> Place.isInput((Neuron) neuron));
		return input ? Optional.of(Messages.refuseInputBias) : Wording.refusalOf(bias);
	}
}
