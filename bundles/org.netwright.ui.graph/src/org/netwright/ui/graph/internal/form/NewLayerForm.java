// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.form;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.netwright.core.template.LayerSize;
import org.netwright.core.template.Weights;
import org.netwright.core.template.Weights.Rule;
import org.netwright.model.Layer;
import org.netwright.model.Network;
import org.netwright.model.edit.history.Step;
import org.netwright.model.edit.step.AddLayer;
import org.netwright.model.edit.step.InsertLayer;
import org.netwright.ui.document.OpenNetwork;
import org.netwright.ui.graph.internal.FieldException;

/**
 * What a new layer shall be: its name, how many neurons or which image, which function with which parameters; between two others also
 * whether what runs directly between these shall run through it.
 */
final class NewLayerForm extends InPlaceForm {
	private static final int MOST = 10_000;
	private static final String FIRST_COUNT = "4"; //$NON-NLS-1$
	private static final String FIRST_FUNCTION = "tanh"; //$NON-NLS-1$
	/** The same seed gives the same weights again. */
	private static final long SEED = 1;

	private final OpenNetwork network;
	private final int index;
	private final Consumer<Layer> added;
	private final Text name;
	private final Text neurons;
	private Combo function;
	private FunctionChoice choice;
	private Combo way;
	private ParameterTexts parameters;
	private Layer layer;

	/** What becomes of the connections between the layers before and behind, in the order in which it is offered. */
	private enum Way {
		STAY, ONE_TO_ONE, ALL_TO_ALL
	}

	/**
	 * @param inserted whether it is proposed that what runs between the layers before and behind runs through the new one
	 */
	NewLayerForm(Composite parent, OpenNetwork network, int index, boolean inserted, Consumer<Layer> added) {
		super(parent);
		this.network = network;
		this.index = index;
		this.added = added;
		name = text(Messages.Form_name, Messages.Form_newLayerName);
		neurons = text(Messages.Form_neurons, FIRST_COUNT);
		neurons.setToolTipText(Messages.Form_neuronsTip);
		if (index > 0 && index < network.network().getLayers().size()) {
			way = choice(Messages.Form_way, List.of(Messages.Form_stay, Messages.Form_oneToOne, Messages.Form_allToAll),
					(inserted ? Way.ONE_TO_ONE : Way.STAY).ordinal());
			way.addListener(SWT.Selection, event -> showWay());
			showWay();
		}
		if (index > 0) {
			choice = FunctionChoice.ofNew(network);
			function = choice(Messages.Form_function, choice.names(), choice.indexOf(FIRST_FUNCTION));
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
			Random random = new Random(SEED);
			Weights weights = new Weights(Rule.XAVIER_UNIFORM, 1, SEED);
			InsertLayer insert = InsertLayer.dense(document, index, called, function(), size.count(), (in, out) -> weights.next(in, out, random));
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
		added.accept(layer);
	}
}
