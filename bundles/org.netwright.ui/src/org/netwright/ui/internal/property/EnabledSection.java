// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.internal.property;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.netwright.model.Connection;
import org.netwright.model.Neuron;
import org.netwright.model.edit.history.CompoundStep;
import org.netwright.model.edit.history.Step;
import org.netwright.model.edit.step.SetConnectionEnabled;
import org.netwright.model.edit.step.SetNeuronEnabled;

/** Whether neurons and connections take part. */
public final class EnabledSection extends ElementSection<EObject> {
	private CheckField enabled;

	/** Made by the property sheet. */
	public EnabledSection() {
		super(EObject.class);
	}

	@Override
	void createFields(FieldGrid fields) {
		enabled = new CheckField(fields, Messages.Field_enabled, this, this::step);
	}

	private Step step(boolean on) {
		List<Neuron> neurons = elements().stream().filter(Neuron.class::isInstance).map(Neuron.class::cast).toList();
		List<Connection> connections = elements().stream().filter(Connection.class::isInstance).map(Connection.class::cast).toList();
		if (connections.isEmpty()) {
			return new SetNeuronEnabled(neurons, on);
		}
		SetConnectionEnabled step = new SetConnectionEnabled(connections, on);
		String label = NLS.bind(on ? Messages.Step_enable : Messages.Step_disable, elements().size());
		return neurons.isEmpty() ? step : new CompoundStep(label, List.of(new SetNeuronEnabled(neurons, on), step));
	}

	@Override
	void show(List<EObject> present) {
		enabled.show(Shared.of(present, element -> element instanceof Neuron neuron ? neuron.isEnabled() : ((Connection) element).isEnabled()));
	}

	@Override
	void leave() {
		// a box is never half checked
	}
}
