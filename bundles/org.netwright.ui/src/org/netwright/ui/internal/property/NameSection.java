// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.internal.property;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.netwright.model.Layer;
import org.netwright.model.Neuron;
import org.netwright.model.edit.history.CompoundStep;
import org.netwright.model.edit.history.Step;
import org.netwright.model.edit.step.SetName;

/** The name of layers and neurons. */
public final class NameSection extends ElementSection<EObject> {
	private TextField name;

	/** Made by the property sheet. */
	public NameSection() {
		super(EObject.class);
	}

	@Override
	void createFields(FieldGrid fields) {
		name = TextField.line(fields, Messages.Field_name, this, this::step);
	}

	private Step step(String text) {
		List<SetName> steps = elements().stream().map(element -> step(element, text)).toList();
		return steps.size() == 1 ? steps.getFirst() : new CompoundStep(NLS.bind(Messages.Step_rename, steps.size(), text), steps);
	}

	private static SetName step(EObject element, String text) {
		return element instanceof Layer layer ? new SetName(layer, text) : new SetName((Neuron) element, text);
	}

	@Override
	void show(List<EObject> present) {
		name.show(Shared.of(present, element -> element instanceof Layer layer ? layer.getName() : ((Neuron) element).getName()));
	}

	@Override
	void leave() {
		name.leave();
	}
}
