// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.layers;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.netwright.core.activity.LayerActivity;
import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.diagram.text.Numbers;

/**
 * What many inputs say about all layers.
 *
 * @param network  the network that they were run through
 * @param layers   one for each of its layers
 * @param samples  whether these were the samples of the document; otherwise the last inputs
 */
record LayerFacts(NetworkSnapshot network, List<LayerActivity> layers, boolean samples) {
	private static final int MOST_NAMES = 3;

	/** Saturation and dead neurons of a layer; empty for the input layer, and where nothing can be said. */
	String words(int layer) {
		LayerActivity activity = layers.get(layer);
		if (layer == 0 || Double.isNaN(activity.saturation())) {
			return ""; //$NON-NLS-1$
		}
		String saturated = NLS.bind(Messages.Layers_saturated, Numbers.compact(100 * activity.saturation(), 0));
		List<Integer> dead = activity.dead();
		return dead.isEmpty() ? saturated : NLS.bind(Messages.Layers_saturatedAndDead, saturated, dead(dead));
	}

	private String dead(List<Integer> dead) {
		if (dead.size() > MOST_NAMES) {
			return NLS.bind(Messages.Layers_dead, Numbers.count(dead.size()));
		}
		return NLS.bind(Messages.Layers_deadNamed, dead.stream().map(network::name).collect(Collectors.joining(", "))); //$NON-NLS-1$
	}

	/** Over which inputs all of that holds. */
	String domain() {
		long count = layers.isEmpty() ? 0 : layers.getFirst().inputs();
		if (samples) {
			return count == 1 ? Messages.Layers_oneSample : NLS.bind(Messages.Layers_samples, Numbers.count(count));
		}
		return count == 1 ? Messages.Layers_oneInput : NLS.bind(Messages.Layers_inputs, Numbers.count(count));
	}

	/** What is special about one neuron; empty if nothing is. */
	String ofNeuron(int neuron) {
		LayerActivity activity = layers.get(network.graph().layerOf(neuron));
		if (Double.isInfinite(activity.least(neuron))) {
			return ""; //$NON-NLS-1$
		}
		String range = NLS.bind(Messages.Layers_range, Numbers.plain(activity.least(neuron), 3), Numbers.plain(activity.most(neuron), 3));
		double saturated = activity.saturation(neuron);
		return Double.isNaN(saturated) || saturated == 0 ? range
				: NLS.bind(Messages.Layers_rangeSaturated, range, Numbers.compact(100 * saturated, 0));
	}
}
