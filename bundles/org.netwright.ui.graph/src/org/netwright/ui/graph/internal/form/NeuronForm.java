// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.netwright.model.Neuron;
import org.netwright.model.edit.history.Step;
import org.netwright.model.edit.step.SetBias;
import org.netwright.model.edit.step.SetFunction;
import org.netwright.model.edit.step.SetName;
import org.netwright.ui.document.OpenNetwork;
import org.netwright.ui.field.FieldException;

/** A neuron's name, bias and function with its parameters; an input has only a name. */
final class NeuronForm extends InPlaceForm {
	private final Neuron neuron;
	private final Text name;
	private Text bias;
	private Combo function;
	private FunctionChoice choice;
	private ParameterTexts parameters;

	NeuronForm(Composite parent, OpenNetwork network, Neuron neuron) {
		super(parent);
		this.neuron = neuron;
		name = text(Messages.Form_name, Objects.requireNonNullElse(neuron.getName(), "")); //$NON-NLS-1$
		if (network.network().getLayers().getFirst() != neuron.getLayer()) {
			bias = text(Messages.Form_bias, NumberFields.text(neuron.getBias()));
			choice = FunctionChoice.of(network, neuron);
			function = choice(Messages.Form_function, choice.names(), choice.indexOf(neuron.getActivation()));
			parameters = new ParameterTexts(this, network.functions());
			function.addListener(SWT.Selection, event -> showParameters());
			showParameters();
		}
	}

	/** Another function begins with its defaults. */
	private void showParameters() {
		String id = choice.id(function.getSelectionIndex());
		parameters.show(id, Objects.equals(id, neuron.getActivation()) ? neuron.getActivationParameters() : List.of());
	}

	@Override
	protected Optional<Step> step() throws FieldException {
		List<Step> steps = new ArrayList<>();
		if (!name.getText().equals(Objects.requireNonNullElse(neuron.getName(), ""))) { //$NON-NLS-1$
			steps.add(new SetName(neuron, name.getText().isBlank() ? null : name.getText().strip()));
		}
		if (bias != null) {
			steps.add(new SetBias(List.of(neuron), NumberFields.number(bias)));
			String id = choice.id(function.getSelectionIndex());
			if (!Objects.equals(id, neuron.getActivation()) || parameters.isShown()) {
				steps.add(SetFunction.ofNeurons(List.of(neuron), id, parameters.valuesByName()));
			}
		}
		return together(Messages.Form_editNeuron, steps);
	}
}
