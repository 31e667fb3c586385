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
import org.netwright.model.Layer;
import org.netwright.model.edit.history.Step;
import org.netwright.model.edit.step.SetFunction;
import org.netwright.model.edit.step.SetName;
import org.netwright.ui.document.OpenNetwork;
import org.netwright.ui.field.FieldException;

/** A layer's name and function with its parameters; the input layer has only a name. */
final class LayerForm extends InPlaceForm {
	private final Layer layer;
	private final Text name;
	private Combo function;
	private FunctionChoice choice;
	private ParameterTexts parameters;

	LayerForm(Composite parent, OpenNetwork network, Layer layer) {
		super(parent);
		this.layer = layer;
		name = text(Messages.Form_name, Objects.requireNonNullElse(layer.getName(), "")); //$NON-NLS-1$
		if (network.network().getLayers().getFirst() != layer) {
			choice = FunctionChoice.of(network, layer);
			function = choice(Messages.Form_function, choice.names(), choice.indexOf(layer.getActivation()));
			parameters = new ParameterTexts(this, network.functions());
			function.addListener(SWT.Selection, event -> showParameters());
			showParameters();
		}
	}

	/** Another function begins with its defaults. */
	private void showParameters() {
		String id = choice.id(function.getSelectionIndex());
		parameters.show(id, Objects.equals(id, layer.getActivation()) ? layer.getActivationParameters() : List.of());
	}

	@Override
	protected Optional<Step> step() throws FieldException {
		List<Step> steps = new ArrayList<>();
		if (!name.getText().equals(Objects.requireNonNullElse(layer.getName(), ""))) { //$NON-NLS-1$
			steps.add(new SetName(layer, name.getText().isBlank() ? null : name.getText().strip()));
		}
		if (function != null) {
			String id = choice.id(function.getSelectionIndex());
			if (!Objects.equals(id, layer.getActivation()) || parameters.isShown()) {
				steps.add(SetFunction.ofLayers(List.of(layer), id, parameters.valuesByName()));
			}
		}
		return together(Messages.Form_editLayer, steps);
	}
}
