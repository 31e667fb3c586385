// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.netwright.core.comparison.Comparison;
import org.netwright.core.comparison.NetworkDifference;
import org.netwright.core.comparison.NeuronSetting.Kind;
import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.diagram.text.Numbers;
import org.netwright.engine.graph.NetworkGraph;

/** Says in words what differs. */
final class ComparisonWords {
	private static final int MOST_PIXELS = 12;

	private ComparisonWords() {
	}

	/** Which pixels differ. */
	static String pixels(Comparison comparison) {
		NetworkSnapshot network = comparison.right().network();
		if (!comparison.comparesPixels()) {
			return NLS.bind(Messages.Pixels_other, comparison.left().network().graph().inputCount(), network.graph().inputCount());
		}
		int[] pixels = comparison.pixels();
		boolean image = network.rows(0) > 0;
		if (pixels.length == 0) {
			return Messages.Pixels_same;
		}
		String places = Arrays.stream(pixels).limit(MOST_PIXELS)
				.mapToObj(pixel -> image ? Integer.toString(pixel + 1) : network.name(pixel)).collect(Collectors.joining(", ")); //$NON-NLS-1$
		if (pixels.length == 1) {
			return NLS.bind(image ? Messages.Pixels_one : Messages.Inputs_one, places);
		}
		String count = Numbers.count(pixels.length);
		if (pixels.length > MOST_PIXELS) {
			return NLS.bind(image ? Messages.Pixels_many : Messages.Inputs_many, count, Numbers.count(network.graph().inputCount()));
		}
		return NLS.bind(image ? Messages.Pixels_some : Messages.Inputs_some, count, places);
	}

	/** Whether the winner is another one. */
	static String winner(Comparison comparison) {
		if (!comparison.sameWinner()) {
			return Messages.Winner_other;
		}
		return comparison.right().verdict().decided() ? Messages.Winner_same : Messages.Winner_none;
	}

	/** How the networks differ; empty if they do not. */
	static String networks(NetworkDifference difference) {
		if (difference.none()) {
			return ""; //$NON-NLS-1$
		}
		List<String> parts = new ArrayList<>();
		add(parts, difference.weightsChanged(), Messages.Network_oneWeight, Messages.Network_weights);
		add(parts, difference.count(Kind.BIAS), Messages.Network_oneBias, Messages.Network_biases);
		add(parts, difference.count(Kind.FUNCTION), Messages.Network_oneFunction, Messages.Network_functions);
		add(parts, difference.count(Kind.ENABLED), Messages.Network_oneSwitch, Messages.Network_switches);
		List<String> only = new ArrayList<>();
		only(only, Messages.Network_onlyLeft, difference.layersOnlyLeft().size(), difference.neuronsOnlyLeft(), difference.connectionsOnlyLeft());
		only(only, Messages.Network_onlyRight, difference.layersOnlyRight().size(), difference.neuronsOnlyRight(), difference.connectionsOnlyRight());
		long count = difference.weightsChanged() + difference.settings().size();
		String changed = parts.isEmpty() ? "" : NLS.bind(count == 1 ? Messages.Network_differs : Messages.Network_differ, String.join(", ", parts)); //$NON-NLS-1$ //$NON-NLS-2$
		if (!changed.isEmpty()) {
			only.addFirst(changed);
		}
		return String.join("; ", only); //$NON-NLS-1$
	}

	private static void only(List<String> sentences, String sentence, long layers, long neurons, long connections) {
		List<String> parts = new ArrayList<>();
		add(parts, layers, Messages.Network_oneLayer, Messages.Network_layers);
		add(parts, neurons, Messages.Network_oneNeuron, Messages.Network_neurons);
		add(parts, connections, Messages.Network_oneConnection, Messages.Network_connections);
		if (!parts.isEmpty()) {
			sentences.add(NLS.bind(sentence, String.join(", ", parts))); //$NON-NLS-1$
		}
	}

	private static void add(List<String> parts, long count, String one, String several) {
		if (count > 0) {
			parts.add(count == 1 ? one : NLS.bind(several, Numbers.count(count)));
		}
	}

	/** How large two networks are that are not the same; empty where they have as many layers and neurons. */
	static String sizes(NetworkDifference difference) {
		NetworkGraph left = difference.left().graph();
		NetworkGraph right = difference.right().graph();
		if (left.layerCount() == right.layerCount() && left.neuronCount() == right.neuronCount()) {
			return ""; //$NON-NLS-1$
		}
		return NLS.bind(Messages.Network_sizes, size(left), size(right));
	}

	private static String size(NetworkGraph graph) {
		int hidden = Math.max(0, graph.layerCount() - 2);
		String depth = switch (hidden) {
		case 0 -> Messages.Network_noHidden;
		case 1 -> Messages.Network_shallow;
		default -> NLS.bind(Messages.Network_deep, hidden);
		};
		return NLS.bind(Messages.Network_size,
				new Object[] { depth, Numbers.count(graph.neuronCount()), Numbers.count(graph.connectionCount()) });
	}
}
