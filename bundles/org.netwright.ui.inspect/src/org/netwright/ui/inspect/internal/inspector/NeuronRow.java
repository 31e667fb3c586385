// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.inspector;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Composite;
import org.netwright.core.compile.InputDomain;
import org.netwright.diagram.palette.Grey;
import org.netwright.ui.inspect.internal.inspector.SheetTable.Cell;

/** A neuron in a table of several. Inputs have neither function nor bias nor sum. */
record NeuronRow(String id, String name, String layer, String function, double bias, double sum, double activation, int level,
		boolean input, boolean known) {
	private static final List<String> DATA = List.of(Messages.Data_neuron, Messages.Data_layer, Messages.Data_function, Messages.Data_bias,
			Messages.Data_sum, Messages.Data_activation);

	static NeuronRow of(Scope scope, int neuron) {
		return new NeuronRow(scope.network().id(neuron), scope.name(neuron), scope.network().layerName(scope.graph().layerOf(neuron)),
				scope.functionName(neuron), scope.graph().bias(neuron), scope.sum(neuron), scope.activation(neuron), level(scope, neuron),
				scope.isInput(neuron), scope.known(neuron));
	}

	/** Inputs are as grey as their pixels. */
	private static int level(Scope scope, int neuron) {
		InputDomain domain = scope.network().inputDomain();
		Grey grey = scope.isInput(neuron) ? new Grey(domain.minimum(), domain.neutral(), domain.maximum()) : Grey.ACTIVATION;
		return grey.level(scope.activation(neuron));
	}

	/** A table of neurons; with their layers where they are not all of one. */
	static ValueTable<NeuronRow> table(Composite parent, String accessibleName, boolean layers, Consumer<Subject> follow) {
		Column<NeuronRow> name = Column.name(Messages.Column_neuron, NeuronRow::name);
		Column<NeuronRow> second = layers ? Column.<NeuronRow>text(Messages.Column_layer, NeuronRow::layer).dropped(3)
				: Column.<NeuronRow>text(Messages.Column_function, NeuronRow::functionText).dropped(3);
		return new ValueTable<>(parent, accessibleName, List.of(name, second,
				Column.<NeuronRow>amount(Messages.Column_bias, NeuronRow::biasText, NeuronRow::bias).dropped(2),
				Column.<NeuronRow>number(Messages.Column_sum, NeuronRow::sumText, NeuronRow::sum).dropped(1),
				Column.shade(Messages.Column_activation, NeuronRow::activationText, NeuronRow::activation, NeuronRow::level)), NeuronRow::id,
				row -> follow.accept(Subject.neuron(row.id())));
	}

	/** The rows to be copied. */
	static SheetTable sheet(List<NeuronRow> rows) {
		return new SheetTable(DATA, rows.stream().map(NeuronRow::cells).toList());
	}

	private List<Cell> cells() {
		return List.of(Cell.of(name), Cell.of(layer), Cell.of(functionText()), input ? Cell.EMPTY : Cell.of(biasText(), bias),
				input ? Cell.EMPTY : Cell.of(sumText(), sum, known), Cell.of(activationText(), activation, known));
	}

	private String functionText() {
		return input ? "" : function; //$NON-NLS-1$
	}

	private String biasText() {
		return input ? "" : Values.entered(bias); //$NON-NLS-1$
	}

	private String sumText() {
		return input ? "" : Values.computed(sum, known); //$NON-NLS-1$
	}

	String activationText() {
		return Values.computed(activation, known);
	}
}
