// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.internal.property;

import org.netwright.model.Layer;
import org.netwright.model.Network;
import org.netwright.model.Neuron;

/** The input layer, whose neurons have neither bias nor function. */
final class Inputs {
	private Inputs() {
	}

	static boolean isInput(Layer layer) {
		return layer.eContainer() instanceof Network network && network.getLayers().getFirst() == layer;
	}

	static boolean contain(Neuron neuron) {
		return neuron.getLayer() != null && isInput(neuron.getLayer());
	}
}
