// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.step;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.osgi.util.NLS;
import org.netwright.model.Layer;
import org.netwright.model.NetworkPackage.Literals;
import org.netwright.model.Neuron;
import org.netwright.model.edit.history.Edits;
import org.netwright.model.edit.history.Step;
import org.netwright.model.edit.internal.Messages;

/** Gives a neuron another place in the order of its layer. The values of samples follow their neurons. */
public final class MoveNeuron implements Step {

	private final Neuron neuron;
	private final int index;

	/**
	 * Moves a neuron within its layer.
	 *
	 * @param neuron the neuron
	 * @param index where it shall be, 0 to one below the size of its layer
	 */
	public MoveNeuron(Neuron neuron, int index) {
		this.neuron = neuron;
		this.index = index;
	}

	@Override
	public String label() {
		return NLS.bind(Messages.reorder, Wording.of(neuron), index + 1);
	}

	@Override
	public boolean canExecute() {
		Layer layer = neuron.getLayer();
		return layer != null && Place.isInDocument(layer) && index >= 0 && index < layer.getNeurons().size() && layer.getNeurons().get(index) != neuron;
	}

	@Override
	public void apply(Edits edits) {
		Layer layer = neuron.getLayer();
		int from = layer.getNeurons().indexOf(neuron);
		List<Integer> order = new ArrayList<>(IntStream.range(0, layer.getNeurons().size()).boxed().toList());
		order.add(index, order.remove(from));
		edits.move(layer, Literals.LAYER__NEURONS, from, index);
		SampleOrder.follow(edits, layer, order.size(), order.stream().mapToInt(Integer::intValue).toArray());
	}
}
