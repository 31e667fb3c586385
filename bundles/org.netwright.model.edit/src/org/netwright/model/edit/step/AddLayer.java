// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.step;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

import org.eclipse.osgi.util.NLS;
import org.netwright.model.Layer;
import org.netwright.model.Network;
import org.netwright.model.NetworkFactory;
import org.netwright.model.NetworkPackage.Literals;
import org.netwright.model.edit.history.Edits;
import org.netwright.model.edit.history.Step;
import org.netwright.model.edit.internal.Messages;

/** Adds a layer with neurons, without connections. Refuses a function for a layer that becomes the input layer. */
public final class AddLayer implements Step {

	private final Network network;
	private final int index;
	private final Layer layer = NetworkFactory.eINSTANCE.createLayer();
	private final RandomGenerator random;

	/**
	 * Adds a layer.
	 *
	 * @param network the document
	 * @param index where the layer shall be, 0 to the number of layers
	 * @param name what people call it; none if null or empty
	 * @param function id of its activation function; null for the input layer
	 * @param neurons how many it has
	 */
	public AddLayer(Network network, int index, String name, String function, int neurons) {
		this(network, index, name, function, neurons, new SplittableRandom());
	}

	/**
	 * Adds a layer with ids that a generator decides.
	 *
	 * @param network the document
	 * @param index where the layer shall be, 0 to the number of layers
	 * @param name what people call it; none if null or empty
	 * @param function id of its activation function; null for the input layer
	 * @param neurons how many it has
	 * @param random see {@link FreshIds}
	 */
	public AddLayer(Network network, int index, String name, String function, int neurons, RandomGenerator random) {
		this.network = network;
		this.index = index;
		this.random = random;
		layer.setName(Wording.orNull(name));
		layer.setActivation(function);
		for (int i = 0; i < neurons; i++) {
			layer.getNeurons().add(NetworkFactory.eINSTANCE.createNeuron());
		}
	}

	/** {@return the new layer, which gets its ids when the step is executed; arrange and fill it before that} */
	public Layer layer() {
		return layer;
	}

	@Override
	public String label() {
		return layer.getName() == null ? Messages.addLayer : NLS.bind(Messages.addNamedLayer, layer.getName());
	}

	@Override
	public boolean canExecute() {
		return layer.eContainer() == null && index >= 0 && index <= network.getLayers().size() && refusal().isEmpty();
	}

	@Override
	public Optional<String> refusal() {
		return index == 0 && layer.getActivation() != null ? Optional.of(Messages.refuseFunctionOnInput) : Wording.refusalOf(layer.getName());
	}

	@Override
	public void apply(Edits edits) {
		FreshIds ids = new FreshIds(network, random);
		layer.setId(ids.layer(layer.getName()));
		layer.getNeurons().forEach(neuron -> neuron.setId(ids.neuron(layer)));
		edits.insert(network, Literals.NETWORK__LAYERS, index, List.of(layer));
	}
}
