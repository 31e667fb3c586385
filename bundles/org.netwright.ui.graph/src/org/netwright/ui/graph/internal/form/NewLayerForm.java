// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.netwright.core.template.LayerSize;
import org.netwright.model.Layer;
import org.netwright.model.Network;
import org.netwright.model.edit.history.Step;
import org.netwright.model.edit.step.AddLayer;
import org.netwright.model.edit.step.InsertLayer;
import org.netwright.ui.document.OpenNetwork;
import org.netwright.ui.field.FieldException;
import org.netwright.ui.weight.WeightRules;

/**
 * What a new layer shall be: its name, how many neurons or which image, which function with which parameters; between two others also
 * whether what runs directly between these shall run through it, and with which weights.
 */
final class NewLayerForm extends InPlaceForm {
	private static final int MOST = 10_000;

	private final OpenNetwork network;
	private final int index;
	private final LayerDefaults defaults;
	private final Consumer<Layer> added;
	private final Text name;
	private final Text neurons;
	private Combo function;
	private FunctionChoice choice;
	private Combo way;
	private WeightRows weights;
	private ParameterTexts parameters;
	private Layer layer;

	/**
	 * @param proposal what the fields say at first
	 * @param defaults what they say where the proposal says nothing; remembers what was chosen
	 */
	NewLayerForm(Composite parent, OpenNetwork network, int index, LayerProposal proposal, LayerDefaults defaults, Consumer<Layer> added) {
		super(parent);
		this.network = network;
		this.index = index;
		this.defaults = defaults;
		this.added = added;
		Network document = network.network();
		name = text(Messages.Form_name, LayerDefaults.name(document, index));
		neurons = text(Messages.Form_neurons, defaults.size(proposal));
		neurons.setToolTipText(Messages.Form_neuronsTip);
		if (index > 0 && index < document.getLayers().size()) {
			way = choice(Messages.Form_way, List.of(Messages.Form_stay, Messages.Form_oneToOne, Messages.Form_allToAll), proposal.way().ordinal());
			weights = new WeightRows(this);
			way.addListener(SWT.Selection, event -> showWay());
			showWay();
		}
		if (index > 0) {
			choice = FunctionChoice.ofNew(network);
			function = choice(Messages.Form_function, choice.names(), choice.indexOf(defaults.function(proposal, document, index)));
			parameters = new ParameterTexts(this, network.functions());
			function.addListener(SWT.Selection, event -> parameters.show(function()));
			parameters.show(function());
		}
	}

	/** What passes through has as many neurons as the layer before. */
	private void showWay() {
		boolean through = way() == Way.ONE_TO_ONE;
		if (through) {
			neurons.setText(Integer.toString(network.network().getLayers().get(index - 1).getNeurons().size()));
		}
		neurons.setEnabled(!through);
		weights.show(way() == Way.ALL_TO_ALL);
	}

	private Way way() {
		return way == null ? Way.STAY : Way.values()[way.getSelectionIndex()];
	}

	private String function() {
		return function == null ? null : choice.id(function.getSelectionIndex());
	}

	@Override
	protected Optional<Step> step() throws FieldException {
		Network document = network.network();
		String called = name.getText().strip();
		LayerSize size = NumberFields.size(neurons, MOST);
		Step step;
		switch (way()) {
		case ONE_TO_ONE -> {
			InsertLayer insert = InsertLayer.passThrough(document, index, called, function());
			layer = insert.layer();
			step = insert;
		}
		case ALL_TO_ALL -> {
			InsertLayer insert = InsertLayer.dense(document, index, called, function(), size.count(), WeightRules.choice(weights.weights()));
			layer = insert.layer();
			step = insert;
		}
		default -> {
			AddLayer add = new AddLayer(document, index, called, function(), size.count());
			layer = add.layer();
			step = add;
		}
		}
		if (size.isImage() && way() != Way.ONE_TO_ONE) {
			layer.setRows(size.rows());
			layer.setColumns(size.columns());
		}
		if (parameters != null) {
			layer.getActivationParameters().addAll(parameters.values());
		}
		return Optional.of(step);
	}

	@Override
	protected void accepted() {
		Layer made = layer;
		defaults.remember(made.getRows() > 0 ? made.getRows() + "x" + made.getColumns() : Integer.toString(made.getNeurons().size()), made.getActivation()); //$NON-NLS-1$
		added.accept(made);
	}
}
