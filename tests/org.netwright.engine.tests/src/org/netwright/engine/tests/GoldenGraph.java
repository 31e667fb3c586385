// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.tests;

import org.netwright.engine.function.ActivationFunction;
import org.netwright.engine.graph.NetworkGraph;
import org.netwright.engine.graph.NetworkGraphBuilder;
import org.netwright.tests.support.GoldenNetwork;

/** Golden networks as graphs. */
final class GoldenGraph {

	private GoldenGraph() {
		// only a factory
	}

	static NetworkGraph of(GoldenNetwork golden) {
		NetworkGraphBuilder builder = NetworkGraph.builder();
		for (GoldenNetwork.Layer layer : golden.layers()) {
			if (layer.activation() == null) {
				builder.inputs(layer.neurons().size());
				continue;
			}
			builder.layer();
			ActivationFunction function = TestFunctions.byId(layer.activation());
			for (GoldenNetwork.Neuron neuron : layer.neurons()) {
				int target = builder.neuron(neuron.bias(), function);
				for (GoldenNetwork.Connection connection : neuron.incoming()) {
					builder.connect(golden.indexOf(connection.source()), target, connection.weight());
				}
			}
		}
		return builder.build();
	}
}
