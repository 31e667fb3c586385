// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.netwright.core.template.LayerSize;
import org.netwright.core.template.NetworkTemplate;
import org.netwright.core.template.Shape;
import org.netwright.diagram.text.Numbers;

/** A template in plain words. */
final class Summary {
	private static final String ARROW = " \u2192 "; //$NON-NLS-1$
	private static final int MOST_LISTED = 6;

	private Summary() {
	}

	/** Such as "9 inputs → 8 hidden neurons → 4 outputs. 21 neurons, 104 connections. Shallow: one hidden layer." */
	static String of(NetworkTemplate template) {
		Shape shape = template.shape();
		List<String> parts = new ArrayList<>(List.of(inputs(shape.input())));
		int hidden = shape.hiddenLayerCount();
		if (hidden > 0) {
			parts.add(hidden(shape.layers().subList(1, hidden + 1)));
		}
		parts.add(outputs(shape.layers().getLast().count()));
		String depth = hidden == 0 ? Messages.Summary_flat : hidden == 1 ? Messages.Summary_shallow : NLS.bind(Messages.Summary_deep, hidden);
		return NLS.bind(Messages.Summary, new Object[] { String.join(ARROW, parts), sizes(template), depth });
	}

	private static String inputs(LayerSize size) {
		if (size.count() == 1) {
			return Messages.Summary_input;
		}
		return size.isImage() ? NLS.bind(Messages.Summary_image, new Object[] { Numbers.count(size.count()), size.rows(), size.columns() })
				: NLS.bind(Messages.Summary_inputs, Numbers.count(size.count()));
	}

	private static String hidden(List<LayerSize> layers) {
		String counts = layers.stream().limit(MOST_LISTED).map(size -> Numbers.count(size.count())).collect(Collectors.joining(ARROW));
		return NLS.bind(Messages.Summary_neurons, layers.size() > MOST_LISTED ? counts + ARROW + '\u2026' : counts);
	}

	private static String outputs(int count) {
		return count == 1 ? Messages.Summary_output : NLS.bind(Messages.Summary_outputs, Numbers.count(count));
	}

	private static String sizes(NetworkTemplate template) {
		String neurons = Numbers.count(template.shape().neuronCount());
		if (!template.isConnected()) {
			return NLS.bind(Messages.Summary_noConnections, neurons);
		}
		long connections = template.connectionCount();
		return connections == 1 ? NLS.bind(Messages.Summary_connection, neurons) : NLS.bind(Messages.Summary_connections, neurons, Numbers.count(connections));
	}
}
