// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.step;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.netwright.model.Layer;
import org.netwright.model.Network;
import org.netwright.model.NetworkPackage.Literals;
import org.netwright.model.edit.history.Edits;
import org.netwright.model.edit.history.Step;
import org.netwright.model.edit.internal.Messages;

/** Gives a layer another place in the order. Refuses if a layer with incoming connections would become the input layer. */
public final class MoveLayer implements Step {

	private final Layer layer;
	private final int index;

	/**
	 * Moves a layer.
	 *
	 * @param layer the layer
	 * @param index where it shall be, 0 to one below the number of layers
	 */
	public MoveLayer(Layer layer, int index) {
		this.layer = layer;
		this.index = index;
	}

	@Override
	public String label() {
		return NLS.bind(Messages.reorder, Wording.of(layer), index + 1);
	}

	@Override
	public boolean canExecute() {
		return layer.eContainer() instanceof Network network && index >= 0 && index < network.getLayers().size()
				&& network.getLayers().get(index) != layer && refusal().isEmpty();
	}

	@Override
	public Optional<String> refusal() {
		if (!(layer.eContainer() instanceof Network network) || index < 0 || index >= network.getLayers().size()) {
			return Optional.empty();
		}
		List<Layer> order = new ArrayList<>(network.getLayers());
		order.remove(layer);
		order.add(index, layer);
		Layer input = order.getFirst();
		boolean fed = input != network.getLayers().getFirst() && input.getNeurons().stream().anyMatch(neuron -> !neuron.getIncoming().isEmpty());
		return fed ? Optional.of(NLS.bind(Messages.refuseMoveToInput, Wording.sentence(input))) : Optional.empty();
	}

	@Override
	public void apply(Edits edits) {
		edits.move(edits.network(), Literals.NETWORK__LAYERS, edits.network().getLayers().indexOf(layer), index);
	}
}
