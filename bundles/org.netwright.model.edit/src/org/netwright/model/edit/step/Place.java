// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.step;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.netwright.model.Layer;
import org.netwright.model.Network;
import org.netwright.model.Neuron;

/** Where model objects are in their document. */
final class Place {

	private Place() {
	}

	/** The document that an object is in, or null if it is in none: not yet, or not any more. */
	static Network network(EObject object) {
		return EcoreUtil.getRootContainer(object) instanceof Network network ? network : null;
	}

	static boolean isInDocument(EObject object) {
		return network(object) != null;
	}

	static boolean areInDocument(Collection<? extends EObject> objects) {
		return objects.stream().allMatch(Place::isInDocument);
	}

	static boolean isInput(Layer layer) {
		return layer.eContainer() instanceof Network network && network.getLayers().getFirst() == layer;
	}

	static boolean isInput(Neuron neuron) {
		return neuron.getLayer() != null && isInput(neuron.getLayer());
	}

	static boolean isOutput(Layer layer) {
		return layer.eContainer() instanceof Network network && network.getLayers().getLast() == layer;
	}

	static boolean isOutput(Neuron neuron) {
		return neuron.getLayer() != null && isOutput(neuron.getLayer());
	}

	/** The number of inputs of a document. */
	static int inputs(Network network) {
		List<Layer> layers = network.getLayers();
		return layers.isEmpty() ? 0 : layers.getFirst().getNeurons().size();
	}

	/** The number of outputs of a document. */
	static int outputs(Network network) {
		List<Layer> layers = network.getLayers();
		return layers.isEmpty() ? 0 : layers.getLast().getNeurons().size();
	}
}
