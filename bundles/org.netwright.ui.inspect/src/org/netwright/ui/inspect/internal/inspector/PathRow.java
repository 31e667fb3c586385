// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.inspector;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.swt.widgets.Composite;
import org.netwright.core.attribution.WeightedPath;
import org.netwright.ui.inspect.internal.inspector.SheetTable.Cell;

/**
 * A way through the network in a table of several.
 *
 * @param ids          of its neurons
 * @param words        the names of all of them but the one that the page is about
 * @param weight       the path weight
 * @param contribution what comes through it
 */
record PathRow(List<String> ids, String words, double weight, double contribution) {
	private static final String THEN = " \u203a "; //$NON-NLS-1$

	static PathRow of(Scope scope, WeightedPath path, int about) {
		return new PathRow(path.neurons().stream().map(scope.network()::id).toList(),
				path.neurons().stream().filter(neuron -> neuron != about).map(scope::name).collect(Collectors.joining(THEN)), path.weight(),
				path.contribution());
	}

	/**
	 * A table of paths.
	 *
	 * @param title  of the column of paths
	 * @param chosen takes the path whose row is chosen, null when none is any more
	 * @param follow takes the row on which somebody clicks twice
	 */
	static ValueTable<PathRow> table(Composite parent, String title, Consumer<PathRow> chosen, Consumer<PathRow> follow) {
		ValueTable<PathRow> table = new ValueTable<>(parent, title, List.of(Column.name(title, PathRow::words).wide(),
				Column.amount(Messages.Column_pathWeight, PathRow::weightText, PathRow::weight).dropped(1),
				Column.amount(Messages.Column_carries, PathRow::contributionText, PathRow::contribution)), PathRow::ids, follow);
		table.choose(chosen);
		return table;
	}

	/** The rows to be copied, with the whole path. */
	static SheetTable sheet(String title, List<PathRow> rows) {
		return new SheetTable(List.of(title, Messages.Column_pathWeight, Messages.Column_carries),
				rows.stream().map(row -> List.of(Cell.of(row.words), Cell.of(row.weightText(), row.weight), Cell.of(row.contributionText(), row.contribution)))
						.toList());
	}

	List<Cell> data() {
		return List.of(Cell.of(words), Cell.of(weightText(), weight), Cell.of(contributionText(), contribution));
	}

	private String weightText() {
		return Values.computed(weight, true);
	}

	private String contributionText() {
		return Values.computed(contribution, true);
	}
}
