// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.inspector;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Composite;
import org.netwright.ui.inspect.internal.inspector.SheetTable.Cell;

/**
 * What a few neurons get from the same sources, side by side.
 *
 * @param ids   of the neurons; empty where there is nothing to compare
 * @param names of the neurons
 * @param rows  one for each source
 */
record Comparison(List<String> ids, List<String> names, List<Row> rows) {
	static final Comparison NONE = new Comparison(List.of(), List.of(), List.of());
	private static final int MOST = 4;

	/**
	 * What comes from one source.
	 *
	 * @param id    of the source
	 * @param name  of the source
	 * @param terms one for each neuron; null where it is not connected to the source
	 */
	record Row(String id, String name, List<Term> terms) {

		private String text(int neuron) {
			return terms.get(neuron) == null ? "" : terms.get(neuron).productText(); //$NON-NLS-1$
		}

		private double product(int neuron) {
			return terms.get(neuron) == null ? 0 : terms.get(neuron).product();
		}

		private double most() {
			return terms.stream().filter(Objects::nonNull).mapToDouble(term -> Math.abs(term.product())).max().orElse(0);
		}
	}

	/** Compares two to four neurons that get something. */
	static Comparison of(Scope scope, int[] neurons) {
		int[] receiving = Arrays.stream(neurons).filter(n -> scope.graph().incomingStart(n) < scope.graph().incomingStart(n + 1)).toArray();
		if (receiving.length < 2 || receiving.length > MOST) {
			return NONE;
		}
		Map<String, Term[]> bySource = new LinkedHashMap<>();
		for (int i = 0; i < receiving.length; i++) {
			for (Term term : Term.incoming(scope, receiving[i])) {
				bySource.computeIfAbsent(term.id(), id -> new Term[receiving.length])[i] = term;
			}
		}
		List<Row> rows = new ArrayList<>();
		bySource.forEach((id, terms) -> rows.add(new Row(id, scope.name(scope.network().indexOf(id)), Arrays.asList(terms))));
		rows.sort(Comparator.comparingDouble(Row::most).reversed());
		return new Comparison(Arrays.stream(receiving).mapToObj(scope.network()::id).toList(),
				Arrays.stream(receiving).mapToObj(scope.network()::name).toList(), rows);
	}

	ValueTable<Row> table(Composite parent, Consumer<Subject> follow) {
		List<Column<Row>> columns = new ArrayList<>(List.of(Column.name(Messages.Column_from, Row::name)));
		for (int i = 0; i < names.size(); i++) {
			int neuron = i;
			columns.add(Column.amount(names.get(i), (Row row) -> row.text(neuron), row -> row.product(neuron)).dropped(i));
		}
		return new ValueTable<>(parent, Messages.Table_comparison, columns, Row::id, row -> follow.accept(Subject.neuron(row.id())));
	}

	/** The rows to be copied. */
	SheetTable sheet(List<Row> shown) {
		List<String> columns = new ArrayList<>(List.of(Messages.Data_from));
		columns.addAll(names);
		return new SheetTable(columns, shown.stream().map(this::cells).toList());
	}

	private List<Cell> cells(Row row) {
		List<Cell> cells = new ArrayList<>(List.of(Cell.of(row.name)));
		for (Term term : row.terms) {
			cells.add(term == null ? Cell.EMPTY : Cell.of(term.productText(), term.product(), term.known()));
		}
		return cells;
	}
}
