// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.inspector;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.netwright.diagram.text.Numbers;

/** Several elements side by side: neurons, what each of them gets from the same sources, connections, layers. */
final class SeveralPage extends InspectorPage {
	private final Consumer<Subject> follow;
	private final ValueTable<NeuronRow> neurons;
	private final ValueTable<LinkRow> connections;
	private final ValueTable<LayerRow> layers;
	private ValueTable<Comparison.Row> comparison;
	private Comparison compared = Comparison.NONE;

	SeveralPage(Composite parent, Consumer<Subject> follow) {
		super(parent);
		this.follow = follow;
		neurons = add(NeuronRow.table(this, Messages.Table_neurons, true, follow));
		comparison = add(compared.table(this, follow));
		connections = add(LinkRow.table(this, follow));
		layers = add(LayerRow.table(this, follow));
	}

	@Override
	void show(Scope scope, Subject subject) {
		int[] indices = subject.neurons().stream().mapToInt(scope.network()::indexOf).filter(n -> n >= 0).sorted().toArray();
		List<NeuronRow> neuronRows = Arrays.stream(indices).mapToObj(n -> NeuronRow.of(scope, n)).toList();
		List<LinkRow> linkRows = subject.connections().stream()
				.flatMap(ends -> Link.of(scope, ends).map(link -> LinkRow.of(scope, ends, link)).stream()).toList();
		List<LayerRow> layerRows = subject.layers().stream().map(scope::layerOf).filter(layer -> layer >= 0).sorted()
				.map(layer -> LayerRow.of(scope, layer)).toList();
		head(title(neuronRows.size(), linkRows.size(), layerRows.size()), Messages.Several_subtitle, sentence(scope, neuronRows, linkRows));
		compare(Comparison.of(scope, indices));
		neurons.show(neuronRows);
		connections.show(linkRows);
		layers.show(layerRows);
	}

	/** The columns of the comparison are the neurons: for others there must be another table. */
	private void compare(Comparison next) {
		if (!next.ids().equals(compared.ids()) || !next.names().equals(compared.names())) {
			remove(comparison);
			comparison = add(next.table(this, follow));
			comparison.moveBelow(neurons);
		}
		compared = next;
		comparison.show(next.rows());
	}

	private static String title(int neurons, int connections, int layers) {
		List<String> parts = new ArrayList<>();
		count(parts, neurons, Messages.Several_oneNeuron, Messages.Several_neurons);
		count(parts, connections, Messages.Several_oneConnection, Messages.Several_connections);
		count(parts, layers, Messages.Several_oneLayer, Messages.Several_layers);
		return switch (parts.size()) {
		case 1 -> parts.getFirst();
		case 2 -> NLS.bind(Messages.Several_two, parts.get(0), parts.get(1));
		default -> NLS.bind(Messages.Several_three, parts.toArray());
		};
	}

	private static void count(List<String> parts, int count, String one, String many) {
		if (count > 0) {
			parts.add(count == 1 ? one : NLS.bind(many, Numbers.count(count)));
		}
	}

	private static String sentence(Scope scope, List<NeuronRow> neurons, List<LinkRow> connections) {
		if (!neurons.isEmpty()) {
			return ActivationSentence.of(scope, neurons);
		}
		if (!scope.known()) {
			return scope.problem() == null ? "" : scope.problem(); //$NON-NLS-1$
		}
		if (connections.isEmpty()) {
			return Messages.Several_layersSentence;
		}
		long up = connections.stream().filter(row -> row.term().product() > 0).count();
		long down = connections.stream().filter(row -> row.term().product() < 0).count();
		return NLS.bind(Messages.Several_connectionsSentence, up, down);
	}

	@Override
	Sheet sheet() {
		return Sheet.of(lines(), NeuronRow.sheet(neurons.rows()), compared.sheet(comparison.rows()), LinkRow.sheet(connections.rows()),
				LayerRow.sheet(layers.rows()));
	}
}
