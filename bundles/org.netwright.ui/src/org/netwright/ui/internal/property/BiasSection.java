// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.internal.property;

import java.util.List;

import org.netwright.model.Neuron;
import org.netwright.model.edit.step.SetBias;

/** The bias of neurons. */
public final class BiasSection extends ElementSection<Neuron> {
	private NumberField bias;

	/** Made by the property sheet. */
	public BiasSection() {
		super(Neuron.class);
	}

	@Override
	void createFields(FieldGrid fields) {
		bias = NumberField.real(fields, Messages.Field_bias, this, value -> new SetBias(elements(), value));
	}

	@Override
	void show(List<Neuron> present) {
		bias.show(Shared.of(present, Neuron::getBias));
	}

	@Override
	void leave() {
		bias.leave();
	}
}
