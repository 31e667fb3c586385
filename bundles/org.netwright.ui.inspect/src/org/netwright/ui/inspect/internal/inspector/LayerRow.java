// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.inspector;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import org.eclipse.swt.widgets.Composite;
import org.netwright.diagram.text.Numbers;
import org.netwright.engine.graph.NetworkGraph;
import org.netwright.ui.inspect.internal.inspector.SheetTable.Cell;

/** A layer in a table of layers, with the range of its activations. */
record LayerRow(String id, String name, String function, int neurons, double smallest, double largest, boolean known) {
	private static final List<String> DATA =
			List.of(Messages.Data_layer, Messages.Data_function, Messages.Data_neurons, Messages.Data_smallest, Messages.Data_largest);

	static LayerRow of(Scope scope, int layer) {
		NetworkGraph graph = scope.graph();
		int start = graph.layerStart(layer);
		int end = graph.layerStart(layer + 1);
		List<String> functions = IntStream.range(start, end).mapToObj(scope::functionName).distinct().limit(2).toList();
		String function = functions.size() == 1 ? functions.getFirst() : functions.isEmpty() ? "" : Messages.Layer_severalFunctions; //$NON-NLS-1$
		DoubleStream activations = IntStream.range(start, end).filter(scope::known).mapToDouble(scope::activation);
		var range = activations.summaryStatistics();
		return new LayerRow(scope.network().layerId(layer), scope.network().layerName(layer), function, end - start, range.getMin(), range.getMax(),
				range.getCount() > 0);
	}

	static ValueTable<LayerRow> table(Composite parent, Consumer<Subject> follow) {
		return new ValueTable<>(parent, Messages.Table_layers, List.of(Column.name(Messages.Column_layer, LayerRow::name),
				Column.text(Messages.Column_function, LayerRow::function),
				Column.number(Messages.Column_neurons, LayerRow::neuronsText, LayerRow::neurons),
				Column.number(Messages.Column_smallest, LayerRow::smallestText, LayerRow::smallest).dropped(1),
				Column.number(Messages.Column_largest, LayerRow::largestText, LayerRow::largest).dropped(1)), LayerRow::id,
				row -> follow.accept(new Subject(List.of(), List.of(row.id()), List.of())));
	}

	static SheetTable sheet(List<LayerRow> rows) {
		return new SheetTable(DATA, rows.stream().map(LayerRow::cells).toList());
	}

	private List<Cell> cells() {
		return List.of(Cell.of(name), Cell.of(function), Cell.of(neuronsText(), neurons), Cell.of(smallestText(), smallest, known),
				Cell.of(largestText(), largest, known));
	}

	private String neuronsText() {
		return Numbers.count(neurons);
	}

	private String smallestText() {
		return Values.computed(smallest, known);
	}

	private String largestText() {
		return Values.computed(largest, known);
	}
}
