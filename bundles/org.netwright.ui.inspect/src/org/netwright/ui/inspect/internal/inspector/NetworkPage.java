// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.inspector;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.netwright.core.decision.DecisionRule;
import org.netwright.core.decision.Verdict;
import org.netwright.diagram.text.Numbers;
import org.netwright.engine.graph.NetworkGraph;
import org.netwright.ui.inspect.internal.inspector.SheetTable.Cell;
import org.netwright.ui.inspect.internal.inspector.SummaryRow.Weight;

/** The network as a whole: shallow or deep, how large it is, and what it decides now. */
final class NetworkPage extends InspectorPage {
	private final SummaryRow decision;
	private final SummaryRow rule;
	private final SummaryRow inputs;
	private final SummaryRow neurons;
	private final SummaryRow connections;
	private final SummaryRow numbers;
	private final ValueTable<LayerRow> layers;

	NetworkPage(Composite parent, Consumer<Subject> follow) {
		super(parent);
		decision = new SummaryRow(this, Messages.Network_decision, Weight.NOW);
		rule = new SummaryRow(this, Messages.Network_rule, Weight.PLAIN);
		inputs = new SummaryRow(this, Messages.Network_inputs, Weight.PLAIN);
		neurons = new SummaryRow(this, Messages.Network_neurons, Weight.PLAIN);
		connections = new SummaryRow(this, Messages.Network_connections, Weight.PLAIN);
		numbers = new SummaryRow(this, Messages.Network_numbers, Weight.PLAIN);
		layers = add(LayerRow.table(this, follow));
	}

	@Override
	void show(Scope scope, Subject subject) {
		NetworkGraph graph = scope.graph();
		String name = scope.network().networkName();
		head(name.isBlank() ? Messages.Network_unnamed : name, depth(graph), sentence(scope));
		decision.show(scope.complete(), scope.verdict().decided() ? scope.network().name(scope.verdict().winner()) : Messages.Network_undecided);
		DecisionRule reads = scope.network().decision();
		rule.show(true, reads.kind() == DecisionRule.Kind.ARGMAX ? Messages.Network_argmax
				: NLS.bind(Messages.Network_threshold, Numbers.exact(reads.threshold())));
		inputs.show(true, inputs(scope));
		neurons.show(true, Numbers.count(graph.neuronCount()));
		connections.show(true, Numbers.count(graph.connectionCount()));
		numbers.show(true, Numbers.count((long) graph.connectionCount() + graph.neuronCount() - graph.inputCount()));
		layers.show(IntStream.range(0, graph.layerCount()).mapToObj(layer -> LayerRow.of(scope, layer)).toList());
	}

	private static String depth(NetworkGraph graph) {
		int hidden = Math.max(0, graph.layerCount() - 2);
		return switch (hidden) {
		case 0 -> Messages.Network_noHidden;
		case 1 -> Messages.Network_shallow;
		default -> NLS.bind(Messages.Network_deep, hidden);
		};
	}

	private static String inputs(Scope scope) {
		String count = Numbers.count(scope.graph().inputCount());
		boolean image = scope.graph().layerCount() > 0 && scope.network().rows(0) > 0;
		return image ? NLS.bind(Messages.Network_image, new Object[] { count, scope.network().rows(0), scope.network().columns(0) }) : count;
	}

	private static String sentence(Scope scope) {
		if (!scope.known()) {
			return scope.problem() == null ? "" : scope.problem(); //$NON-NLS-1$
		}
		if (!scope.complete()) {
			return Messages.Network_notYet;
		}
		Verdict verdict = scope.verdict();
		if (!verdict.decided()) {
			return Messages.Network_undecidedWhy;
		}
		String winner = scope.network().name(verdict.winner());
		String value = Numbers.plain(scope.activation(verdict.winner()), 3);
		return verdict.runnerUp() < 0 ? NLS.bind(Messages.Network_wins, winner, value)
				: NLS.bind(Messages.Network_winsBefore,
						new Object[] { winner, value, scope.network().name(verdict.runnerUp()), Numbers.plain(verdict.margin(), 3) });
	}

	@Override
	Sheet sheet() {
		List<List<Cell>> facts = Stream.of(decision, rule, inputs, neurons, connections, numbers).filter(row -> row.getVisible())
				.map(row -> List.of(Cell.of(row.name()), Cell.of(row.value()))).toList();
		return Sheet.of(lines(), new SheetTable(List.of(Messages.Data_property, Messages.Data_value), facts), LayerRow.sheet(layers.rows()));
	}
}
