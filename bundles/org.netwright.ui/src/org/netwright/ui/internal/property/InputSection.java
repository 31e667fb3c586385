// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.internal.property;

import java.util.List;

import org.netwright.model.InputRange;
import org.netwright.model.Network;
import org.netwright.model.NetworkFactory;
import org.netwright.model.edit.step.SetInputRange;

/** Which input values are black, white and grey. */
public final class InputSection extends ElementSection<Network> {
	private NumberField minimum;
	private NumberField maximum;
	private NumberField neutral;

	/** Made by the property sheet. */
	public InputSection() {
		super(Network.class);
	}

	@Override
	void createFields(FieldGrid fields) {
		minimum = NumberField.real(fields, Messages.Field_minimum, this, value -> step(value, range().getMaximum(), range().getNeutral()));
		maximum = NumberField.real(fields, Messages.Field_maximum, this, value -> step(range().getMinimum(), value, range().getNeutral()));
		neutral = NumberField.real(fields, Messages.Field_neutral, this, value -> step(range().getMinimum(), range().getMaximum(), value));
		fields.note().setText(Messages.Field_rangeMeaning);
	}

	private SetInputRange step(double least, double largest, double middle) {
		return new SetInputRange(elements().getFirst(), least, largest, middle);
	}

	private InputRange range() {
		InputRange range = elements().getFirst().getInputRange();
		return range == null ? NetworkFactory.eINSTANCE.createInputRange() : range;
	}

	@Override
	void show(List<Network> present) {
		minimum.show(new Shared<>(range().getMinimum(), false));
		maximum.show(new Shared<>(range().getMaximum(), false));
		neutral.show(new Shared<>(range().getNeutral(), false));
	}

	@Override
	void leave() {
		minimum.leave();
		maximum.leave();
		neutral.leave();
	}
}
