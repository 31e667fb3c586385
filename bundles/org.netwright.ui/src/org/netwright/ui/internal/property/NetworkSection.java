// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.internal.property;

import java.util.List;

import org.netwright.model.Network;
import org.netwright.model.edit.step.SetDescription;
import org.netwright.model.edit.step.SetName;

/** Name and description of the network. */
public final class NetworkSection extends ElementSection<Network> {
	private TextField name;
	private TextField description;

	/** Made by the property sheet. */
	public NetworkSection() {
		super(Network.class);
	}

	@Override
	void createFields(FieldGrid fields) {
		name = TextField.line(fields, Messages.Field_name, this, text -> new SetName(elements().getFirst(), text));
		description = TextField.lines(fields, Messages.Field_description, this, text -> new SetDescription(elements().getFirst(), text));
	}

	@Override
	void show(List<Network> present) {
		name.show(Shared.of(present, Network::getName));
		description.show(Shared.of(present, Network::getDescription));
	}

	@Override
	void leave() {
		name.leave();
		description.leave();
	}
}
