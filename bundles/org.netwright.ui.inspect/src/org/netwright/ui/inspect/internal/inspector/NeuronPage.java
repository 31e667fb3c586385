// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.diagram.text.Numbers;
import org.netwright.engine.graph.NetworkGraph;
import org.netwright.ui.inspect.internal.function.CurveControl;
import org.netwright.ui.inspect.internal.inspector.SheetTable.Cell;
import org.netwright.ui.inspect.internal.inspector.SummaryRow.Weight;

/**
 * One neuron: a sentence, its contributions, their sum, its curve with the point where it stands, where it goes, and all of that through
 * all layers.
 */
final class NeuronPage extends InspectorPage {
	private static final int PRODUCT = 3;
	private static final int CURVE_HEIGHT = 236;

	private final StrongestChoice strongest;
	private final ValueTable<Term> incoming;
	private final SummaryRow others;
	private final SummaryRow bias;
	private final SummaryRow sum;
	private final SummaryRow result;
	private final CurveControl curve;
	private final FunctionLink function;
	private final ValueTable<Term> outgoing;
	private final FarPages far;
	private boolean input;
	private double[] values = {};
	private boolean known;
	private boolean begun = true;

	NeuronPage(Composite parent, Consumer<Subject> follow) {
		super(parent);
		strongest = new StrongestChoice(this, this::strongest);
		incoming = add(TermTables.incoming(this, follow));
		others = new SummaryRow(this, "", Weight.PLAIN); //$NON-NLS-1$
		bias = new SummaryRow(this, Messages.Inspector_bias, Weight.PLAIN);
		sum = new SummaryRow(this, Messages.Inspector_sum, Weight.BOLD);
		result = new SummaryRow(this, "", Weight.NOW); //$NON-NLS-1$
		incoming.whenFitted(this::align);
		curve = new CurveControl(this);
		GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, CURVE_HEIGHT).indent(0, 8).applyTo(curve);
		function = new FunctionLink(this);
		outgoing = add(TermTables.outgoing(this, follow));
		far = new FarPages(this, follow);
	}

	private void strongest(int most) {
		incoming.strongest(most);
		PageStack.fit(this);
	}

	@Override
	void begin() {
		super.begin();
		begun = true;
	}

	@Override
	void leave() {
		far.leave();
	}

	@Override
	void show(Scope scope, Subject subject) {
		NetworkSnapshot network = scope.network();
		int neuron = network.indexOf(subject.neurons().getFirst());
		NetworkGraph graph = scope.graph();
		input = scope.isInput(neuron);
		known = scope.known(neuron);
		values = new double[] { graph.bias(neuron), scope.sum(neuron), scope.activation(neuron) };
		head(network.name(neuron), subtitle(scope, neuron), NeuronSentence.of(scope, neuron));
		List<Term> terms = Term.incoming(scope, neuron);
		strongest.show(terms.size());
		incoming.show(terms);
		outgoing.show(Term.outgoing(scope, neuron));
		bias.show(!input, Values.entered(values[0]));
		sum.show(!input, Values.computed(values[1], known));
		result.name(input ? Messages.Inspector_value : NLS.bind(Messages.Inspector_functionOf, scope.functionName(neuron), sum.value()));
		result.show(true, Values.computed(values[2], known));
		if (curve.getVisible() == input) {
			curve.setVisible(!input);
			((GridData) curve.getLayoutData()).exclude = input;
			PageStack.moved(this);
		}
		curve.show(scope.function(neuron), values[1], values[2]);
		function.show(scope, neuron);
		far.show(scope, neuron, begun);
		begun = false;
		align();
	}

	/** Others, bias, sum and result stand beneath the products. */
	private void align() {
		int hidden = incoming.given().size() - incoming.rows().size();
		double rest = hidden == 0 ? 0 : products(incoming.given()) - products(incoming.rows());
		others.name(NLS.bind(hidden == 1 ? Messages.Strongest_oneOther : Messages.Strongest_others, Numbers.count(hidden)));
		others.show(hidden > 0, Values.computed(rest, known));
		int right = incoming.getVisible() ? incoming.rightOf(PRODUCT) : 0;
		List.of(others, bias, sum, result).forEach(row -> row.align(right));
	}

	private static double products(List<Term> terms) {
		return terms.stream().mapToDouble(Term::product).sum();
	}

	private static String subtitle(Scope scope, int neuron) {
		NetworkGraph graph = scope.graph();
		int layer = graph.layerOf(neuron);
		if (layer == 0) {
			return NLS.bind(Messages.Inspector_inputSubtitle, neuron + 1, graph.inputCount());
		}
		return NLS.bind(Messages.Inspector_subtitle,
				new Object[] { scope.functionName(neuron), scope.network().layerName(layer), layer, graph.layerCount() - 1 });
	}

	@Override
	Sheet sheet() {
		List<List<Cell>> shown = new ArrayList<>();
		List<List<Cell>> data = new ArrayList<>();
		incoming.rows().forEach(term -> shown.add(TermTables.cells(term)));
		(incoming.rows().size() < incoming.given().size() ? incoming.given() : incoming.rows())
				.forEach(term -> data.add(TermTables.data(Messages.Part_contribution, term)));
		if (incoming.rows().size() < incoming.given().size()) {
			shown.add(List.of(Cell.of(others.name()), Cell.EMPTY, Cell.EMPTY, Cell.of(others.value())));
		}
		if (!input) {
			addValue(shown, data, bias.name(), Messages.Part_bias, Cell.of(bias.value(), values[0]));
			addValue(shown, data, sum.name(), Messages.Part_sum, Cell.of(sum.value(), values[1], known));
		}
		addValue(shown, data, result.name(), Messages.Part_activation, Cell.of(result.value(), values[2], known));
		outgoing.rows().forEach(term -> data.add(TermTables.data(Messages.Part_goesTo, term)));
		return new Sheet(lines(),
				List.of(new SheetTable(TermTables.INCOMING, shown),
						new SheetTable(TermTables.OUTGOING, outgoing.rows().stream().map(TermTables::outgoingCells).toList())),
				List.of(new SheetTable(TermTables.DATA, data)));
	}

	/** Where values come from and go to through all layers, to be copied. */
	Sheet paths() {
		return far.sheet(lines().getFirst());
	}

	private static void addValue(List<List<Cell>> shown, List<List<Cell>> data, String name, String part, Cell value) {
		shown.add(List.of(Cell.of(name), Cell.EMPTY, Cell.EMPTY, value));
		data.add(List.of(Cell.of(part), Cell.EMPTY, Cell.EMPTY, Cell.EMPTY, value));
	}
}
