// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.inspector;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.netwright.diagram.text.Numbers;
import org.netwright.engine.graph.NetworkGraph;

/** A layer: what is strongest in it, and the table of its neurons. */
final class LayerPage extends InspectorPage {
	private final ValueTable<NeuronRow> neurons;

	LayerPage(Composite parent, Consumer<Subject> follow) {
		super(parent);
		neurons = add(NeuronRow.table(this, Messages.Table_neurons, false, follow));
	}

	@Override
	void show(Scope scope, Subject subject) {
		int layer = scope.layerOf(subject.layers().getFirst());
		NetworkGraph graph = scope.graph();
		List<NeuronRow> rows = IntStream.range(graph.layerStart(layer), graph.layerStart(layer + 1)).mapToObj(n -> NeuronRow.of(scope, n)).toList();
		head(scope.network().layerName(layer), subtitle(scope, layer), rows.isEmpty() ? Messages.Layer_empty : ActivationSentence.of(scope, rows));
		neurons.show(rows);
	}

	private static String subtitle(Scope scope, int layer) {
		LayerRow row = LayerRow.of(scope, layer);
		String place = layer == 0 ? Messages.Layer_input
				: NLS.bind(Messages.Layer_place, layer, scope.graph().layerCount() - 1);
		String size = row.neurons() == 1 ? Messages.Layer_oneNeuron : NLS.bind(Messages.Layer_neurons, Numbers.count(row.neurons()));
		return layer == 0 || row.neurons() == 0 ? NLS.bind(Messages.Layer_subtitle, size, place)
				: NLS.bind(Messages.Layer_subtitleWithFunction, new Object[] { size, row.function(), place });
	}

	@Override
	Sheet sheet() {
		return Sheet.of(lines(), NeuronRow.sheet(neurons.rows()));
	}
}
