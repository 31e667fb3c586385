// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.internal.property;

import java.util.List;

import org.eclipse.swt.widgets.Label;
import org.netwright.model.Connection;
import org.netwright.model.Neuron;
import org.netwright.model.edit.step.SetWeight;

/** The ends of connections, which stay, and their weight. */
public final class ConnectionSection extends ElementSection<Connection> {
	private Label source;
	private Label target;
	private NumberField weight;

	/** Made by the property sheet. */
	public ConnectionSection() {
		super(Connection.class);
	}

	@Override
	void createFields(FieldGrid fields) {
		fields.label(Messages.Field_source);
		source = fields.text();
		fields.label(Messages.Field_target);
		target = fields.text();
		weight = NumberField.real(fields, Messages.Field_weight, this, value -> new SetWeight(elements(), value));
	}

	@Override
	void show(List<Connection> present) {
		source.setText(end(Shared.of(present, Connection::getSource)));
		target.setText(end(Shared.of(present, Connection::getTarget)));
		weight.show(Shared.of(present, Connection::getWeight));
	}

	private static String end(Shared<Neuron> neuron) {
		return neuron.mixed() ? Messages.Field_mixed : neuron.value() == null ? "" : Names.of(neuron.value()); //$NON-NLS-1$
	}

	@Override
	void leave() {
		weight.leave();
	}
}
