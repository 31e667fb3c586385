// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.step;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.netwright.model.Layer;
import org.netwright.model.Network;
import org.netwright.model.edit.internal.Messages;

/**
 * Where the neurons of a fragment go.
 *
 * <p>Single neurons go into the layer with the same id, else into the one at the same place, else into a new one. A whole
 * layer becomes a new one, behind the one with the same id, else at the same place. No new layer becomes the input or the
 * output layer of a document that has both: neurons of an input layer join the input layer, and a new layer comes in
 * front of the output layer.
 */
final class PasteLayers {

	private final Network network;
	/** The layers of the document as they will be: existing ones, and those of the fragment for new ones. */
	private final List<Layer> order;
	/** Layers of the fragment and the existing ones that their neurons join. */
	private final Map<Layer, Layer> joined = new LinkedHashMap<>();
	private final List<Layer> added = new ArrayList<>();
	private int last = -1;

	PasteLayers(Network network, Fragment fragment) {
		this.network = network;
		order = new ArrayList<>(network.getLayers());
		List<Layer> layers = fragment.network().getLayers();
		for (int i = 0; i < layers.size(); i++) {
			Layer layer = layers.get(i);
			boolean whole = fragment.isWhole(layer);
			if (!fragment.isOutside(layer) && (whole || !layer.getNeurons().isEmpty())) {
				place(layer, i, whole);
			}
		}
	}

	private void place(Layer layer, int index, boolean whole) {
		Optional<Layer> same = network.getLayers().stream().filter(other -> other.getId().equals(layer.getId())).findFirst()
				.filter(other -> Place.isInput(other) == (index == 0));
		if (index == 0 && !network.getLayers().isEmpty()) {
			joined.put(layer, network.getLayers().getFirst());
		} else if (whole) {
			add(layer, same.isPresent() ? order.indexOf(same.get()) + 1 : index);
		} else if (same.isPresent()) {
			joined.put(layer, same.get());
		} else if (index > 0 && index < network.getLayers().size()) {
			joined.put(layer, network.getLayers().get(index));
		} else {
			add(layer, index);
		}
	}

	private void add(Layer layer, int wanted) {
		int end = order.size();
		int behindInput = Math.max(wanted, Math.min(end, 1));
		int beforeOutput = network.getLayers().size() > 1 ? end - 1 : end;
		last = Math.max(Math.min(behindInput, beforeOutput), last + 1);
		order.add(last, layer);
		added.add(layer);
	}

	/** Why they have no place: there is no input layer, and none comes. */
	Optional<String> refusal(Fragment fragment) {
		boolean none = !order.isEmpty() && network.getLayers().isEmpty() && order.getFirst() != fragment.network().getLayers().getFirst();
		return none ? Optional.of(Messages.refusePasteWithoutInput) : Optional.empty();
	}

	/** Whether anything comes into the document. */
	boolean isChange() {
		return !added.isEmpty() || joined.keySet().stream().anyMatch(layer -> !layer.getNeurons().isEmpty());
	}

	/** Layers of the fragment whose neurons join existing ones. */
	Map<Layer, Layer> joined() {
		return joined;
	}

	/** Layers of the fragment for which there will be new ones, in order. */
	List<Layer> added() {
		return added;
	}

	/** Where a new layer will be when all before it are there. */
	int index(Layer layer) {
		return order.indexOf(layer);
	}
}
