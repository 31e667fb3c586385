// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.viewer.network;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.diagram.scene.Scene;
import org.netwright.diagram.scene.SceneBuilder;
import org.netwright.engine.function.ActivationFunction;
import org.netwright.model.Network;
import org.netwright.model.Neuron;
import org.netwright.ui.document.OpenNetwork;

/**
 * The input of a {@link NetworkViewer}: a network and how it is laid out.
 *
 * @param network the open network
 * @param scene   its layout
 * @param neurons the neurons in document order, which is the order of neuron indices
 */
public record ShownNetwork(OpenNetwork network, Scene scene, List<Neuron> neurons) {

	/**
	 * Lays out a network. May be called in the background as long as nobody else has the document.
	 *
	 * @param network an open network
	 * @return the input for a viewer
	 */
	public static ShownNetwork of(OpenNetwork network) {
		Network document = network.network();
		Optional<NetworkSnapshot> snapshot = network.snapshot();
		IntFunction<ActivationFunction> functions = neuron -> snapshot.map(s -> s.graph().function(neuron)).orElse(null);
		Scene scene = new SceneBuilder(document).functions(functions).functionNames(network::functionName).build();
		List<Neuron> neurons = document.getLayers().stream().flatMap(layer -> layer.getNeurons().stream()).toList();
		return new ShownNetwork(network, scene, neurons);
	}
}
