// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.netwright.model.Layer;
import org.netwright.model.edit.history.Step;
import org.netwright.model.edit.step.SetFunction;
import org.netwright.model.edit.step.SetName;
import org.netwright.ui.document.OpenNetwork;

/** A layer's name and function; the input layer has only a name. */
final class LayerForm extends InPlaceForm {
	private final Layer layer;
	private final Text name;
	private Combo function;
	private FunctionChoice choice;

	LayerForm(Composite parent, OpenNetwork network, Layer layer) {
		super(parent);
		this.layer = layer;
		name = text(Messages.Form_name, Objects.requireNonNullElse(layer.getName(), "")); //$NON-NLS-1$
		if (network.network().getLayers().getFirst() != layer) {
			choice = FunctionChoice.of(network, layer);
			function = choice(Messages.Form_function, choice.names(), choice.indexOf(layer.getActivation()));
		}
	}

	@Override
	protected Optional<Step> step() {
		List<Step> steps = new ArrayList<>();
		if (!name.getText().equals(Objects.requireNonNullElse(layer.getName(), ""))) { //$NON-NLS-1$
			steps.add(new SetName(layer, name.getText().isBlank() ? null : name.getText().strip()));
		}
		if (function != null) {
			String id = choice.id(function.getSelectionIndex());
			if (!Objects.equals(id, layer.getActivation())) {
				steps.add(SetFunction.ofLayers(List.of(layer), id, Map.of()));
			}
		}
		return together(Messages.Form_editLayer, steps);
	}
}
