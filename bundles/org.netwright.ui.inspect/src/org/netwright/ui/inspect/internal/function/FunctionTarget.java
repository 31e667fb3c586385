// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.function;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.netwright.model.Layer;
import org.netwright.model.Network;
import org.netwright.model.Neuron;
import org.netwright.model.edit.history.CompoundStep;
import org.netwright.model.edit.history.Step;
import org.netwright.model.edit.step.SetFunction;

/** The selected layers and neurons that can be given a function: those behind the input layer. */
record FunctionTarget(List<Layer> layers, List<Neuron> neurons) {
	static final FunctionTarget NONE = new FunctionTarget(List.of(), List.of());

	static FunctionTarget of(ISelection selection, Network network) {
		if (network.getLayers().isEmpty() || !(selection instanceof IStructuredSelection structured)) {
			return NONE;
		}
		Layer input = network.getLayers().getFirst();
		List<Layer> layers = new ArrayList<>();
		List<Neuron> neurons = new ArrayList<>();
		for (Object element : structured) {
			if (element instanceof Layer layer && layer != input && network.getLayers().contains(layer)) {
				layers.add(layer);
			} else if (element instanceof Neuron neuron && neuron.getLayer() != null && neuron.getLayer() != input
					&& network.getLayers().contains(neuron.getLayer())) {
				neurons.add(neuron);
			}
		}
		return new FunctionTarget(layers, neurons);
	}

	boolean isEmpty() {
		return layers.isEmpty() && neurons.isEmpty();
	}

	/** What people call it: one by its name, several by their number. */
	String words() {
		if (layers.size() + neurons.size() > 1) {
			return NLS.bind(Messages.Functions_several, layers.size() + neurons.size());
		}
		return layers.isEmpty() ? named(neurons.getFirst().getName(), neurons.getFirst().getId())
				: named(layers.getFirst().getName(), layers.getFirst().getId());
	}

	private static String named(String name, String id) {
		return name == null || name.isBlank() ? id : name;
	}

	/**
	 * Gives all of it a function, in one step.
	 *
	 * @param name       what people call the function
	 * @param parameters those that differ from their default
	 */
	Step step(String id, String name, Map<String, Double> parameters) {
		Step ofLayers = SetFunction.ofLayers(layers, id, parameters);
		Step ofNeurons = SetFunction.ofNeurons(neurons, id, parameters);
		if (layers.isEmpty() || neurons.isEmpty()) {
			return layers.isEmpty() ? ofNeurons : ofLayers;
		}
		return new CompoundStep(NLS.bind(Messages.Functions_useStep, words(), name), List.of(ofLayers, ofNeurons));
	}
}
