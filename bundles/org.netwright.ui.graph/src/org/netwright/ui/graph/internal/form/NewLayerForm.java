// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.form;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.netwright.model.Layer;
import org.netwright.model.edit.history.Step;
import org.netwright.model.edit.step.AddLayer;
import org.netwright.ui.document.OpenNetwork;
import org.netwright.ui.graph.internal.FieldException;

/** What a new layer shall be: its name, how many neurons, which function. */
final class NewLayerForm extends InPlaceForm {
	private static final int MOST = 10_000;
	private static final String FIRST_COUNT = "4"; //$NON-NLS-1$
	private static final String FIRST_FUNCTION = "tanh"; //$NON-NLS-1$

	private final OpenNetwork network;
	private final int index;
	private final Consumer<Layer> added;
	private final Text name;
	private final Text neurons;
	private Combo function;
	private FunctionChoice choice;
	private Layer layer;

	NewLayerForm(Composite parent, OpenNetwork network, int index, Consumer<Layer> added) {
		super(parent);
		this.network = network;
		this.index = index;
		this.added = added;
		name = text(Messages.Form_name, Messages.Form_newLayerName);
		neurons = text(Messages.Form_neurons, FIRST_COUNT);
		if (index > 0) {
			choice = FunctionChoice.ofNew(network);
			function = choice(Messages.Form_function, choice.names(), choice.indexOf(FIRST_FUNCTION));
		}
	}

	@Override
	protected Optional<Step> step() throws FieldException {
		String id = function == null ? null : choice.id(function.getSelectionIndex());
		AddLayer step = new AddLayer(network.network(), index, name.getText().strip(), id, NumberFields.count(neurons, MOST));
		layer = step.layer();
		return Optional.of(step);
	}

	@Override
	protected void accepted() {
		added.accept(layer);
	}
}
