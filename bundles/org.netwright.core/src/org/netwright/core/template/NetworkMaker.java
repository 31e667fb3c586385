// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.netwright.engine.progress.Progress;
import org.netwright.model.Connection;
import org.netwright.model.Decision;
import org.netwright.model.InputRange;
import org.netwright.model.Layer;
import org.netwright.model.Network;
import org.netwright.model.NetworkFactory;
import org.netwright.model.Neuron;

/** Makes one network of a template. Belongs to one thread. */
final class NetworkMaker {

	private final NetworkTemplate template;
	private final Progress progress;
	private final Random random;
	private final Network network = NetworkFactory.eINSTANCE.createNetwork();
	private long done;

	NetworkMaker(NetworkTemplate template, Progress progress) {
		this.template = template;
		this.progress = progress;
		random = new Random(template.isConnected() ? template.weights().seed() : 0);
	}

	/** The network; empty if it was cancelled. */
	Optional<Network> make() {
		network.setName(template.name().isEmpty() ? null : template.name());
		InputRange range = NetworkFactory.eINSTANCE.createInputRange();
		range.setMinimum(template.inputs().minimum());
		range.setMaximum(template.inputs().maximum());
		range.setNeutral(template.inputs().neutral());
		network.setInputRange(range);
		if (!template.classes().isEmpty()) {
			network.setDecision(Decision.ARGMAX);
		}
		List<LayerSize> sizes = template.shape().layers();
		for (int l = 0; l < sizes.size(); l++) {
			Layer layer = layer(l, sizes.get(l));
			network.getLayers().add(layer);
			if (l > 0 && template.isConnected() && !connect(network.getLayers().get(l - 1), layer)) {
				return Optional.empty();
			}
		}
		return progress.cancelled() ? Optional.empty() : Optional.of(network);
	}

	private Layer layer(int index, LayerSize size) {
		LayerWords words = LayerWords.of(template.shape(), index);
		Layer layer = NetworkFactory.eINSTANCE.createLayer();
		layer.setId(words.id());
		layer.setName(words.name());
		layer.setActivation(index == 0 ? null : template.functions().get(index - 1));
		layer.setRows(size.rows());
		layer.setColumns(size.columns());
		boolean isClass = index == template.shape().layers().size() - 1 && !template.classes().isEmpty();
		List<Neuron> neurons = new ArrayList<>(size.count());
		for (int i = 1; i <= size.count(); i++) {
			Neuron neuron = NetworkFactory.eINSTANCE.createNeuron();
			neuron.setId(words.neuronId(i));
			neuron.setName(isClass ? template.classes().get(i - 1) : words.neuronName(i));
			neurons.add(neuron);
		}
		layer.getNeurons().addAll(neurons);
		return layer;
	}

	private boolean connect(Layer from, Layer to) {
		List<Neuron> sources = from.getNeurons();
		int out = to.getNeurons().size();
		for (Neuron target : to.getNeurons()) {
			List<Connection> incoming = new ArrayList<>(sources.size());
			for (Neuron source : sources) {
				Connection connection = NetworkFactory.eINSTANCE.createConnection();
				connection.setWeight(template.weights().next(sources.size(), out, random));
				connection.setSource(source);
				incoming.add(connection);
			}
			target.getIncoming().addAll(incoming);
			done += incoming.size();
			if (progress.cancelled()) {
				return false;
			}
			progress.worked(done, template.connectionCount());
		}
		return true;
	}
}
