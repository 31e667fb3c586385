// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.netwright.model.Connection;
import org.netwright.model.Layer;
import org.netwright.model.Neuron;
import org.netwright.model.edit.history.CompoundStep;
import org.netwright.model.edit.history.Step;
import org.netwright.model.edit.step.AddNeurons;
import org.netwright.model.edit.step.SetFunction;
import org.netwright.ui.document.OpenNetwork;
import org.netwright.ui.document.StepRunner;
import org.netwright.ui.graph.internal.form.LayerProposal;

/** Builds without a pointer: where something new belongs follows from what is selected. */
public final class Building {
	private Building() {
	}

	/** A neuron beside the selected one, at the end of the selected layer, or else at the end of the last but one. */
	public static void newNeuron(DiagramPage page) {
		OpenNetwork network = network(page);
		List<Layer> layers = network.network().getLayers();
		if (layers.isEmpty()) {
			page.editing().newLayer(0, LayerProposal.LAST);
			return;
		}
		Object selected = page.viewer().selectedModels().getFirst();
		Layer layer = selected instanceof Neuron neuron ? neuron.getLayer() : selected instanceof Layer chosen ? chosen
				: layers.get(Math.max(0, layers.size() - 2));
		int index = selected instanceof Neuron neuron ? layer.getNeurons().indexOf(neuron) + 1 : layer.getNeurons().size();
		AddNeurons step = new AddNeurons(layer, index, 1);
		if (StepRunner.run(page.getShell(), network, step)) {
			page.viewer().selectModels(step.neurons());
		}
	}

	/** Asks for a layer behind the selected one, or else before the last one. */
	public static void newLayer(DiagramPage page, LayerProposal proposal) {
		List<Layer> layers = network(page).network().getLayers();
		Object selected = page.viewer().selectedModels().getFirst();
		Layer layer = selected instanceof Neuron neuron ? neuron.getLayer() : selected instanceof Layer chosen ? chosen : null;
		page.editing().newLayer(layer != null ? layers.indexOf(layer) + 1 : layers.size() < 2 ? layers.size() : layers.size() - 1, proposal);
	}

	/** Asks for a layer before the selected one, or the one of the selected neuron, or the one that the selected connection leads to. */
	public static void insertLayer(DiagramPage page, LayerProposal proposal) {
		List<Layer> layers = network(page).network().getLayers();
		Object selected = page.viewer().selectedModels().getFirst();
		Layer behind = switch (selected) {
		case Connection connection -> connection.getTarget().getLayer();
		case Neuron neuron -> neuron.getLayer();
		case Layer layer -> layer;
		default -> layers.isEmpty() ? null : layers.getLast();
		};
		int index = Math.max(1, layers.indexOf(behind));
		page.editing().newLayer(layers.size() < 2 ? layers.size() : index, proposal);
	}

	/** Gives a function to the selected neurons and layers; false if none is selected. */
	public static boolean giveFunction(DiagramPage page, String function) {
		List<Object> models = page.viewer().selectedModels();
		List<Neuron> neurons = models.stream().filter(Neuron.class::isInstance).map(Neuron.class::cast).toList();
		List<Layer> layers = models.stream().filter(Layer.class::isInstance).map(Layer.class::cast).toList();
		List<Step> steps = new ArrayList<>();
		if (!layers.isEmpty()) {
			steps.add(SetFunction.ofLayers(layers, function, Map.of()));
		}
		if (!neurons.isEmpty()) {
			steps.add(SetFunction.ofNeurons(neurons, function, Map.of()));
		}
		if (!steps.isEmpty()) {
			OpenNetwork network = network(page);
			StepRunner.run(page.getShell(), network, steps.size() == 1 ? steps.getFirst() : new CompoundStep(network.functionName(function), steps));
		}
		return !steps.isEmpty();
	}

	private static OpenNetwork network(DiagramPage page) {
		return page.viewer().live().shown().network();
	}
}
