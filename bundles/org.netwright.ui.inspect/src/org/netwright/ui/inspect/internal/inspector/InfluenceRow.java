// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.inspector;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Composite;
import org.netwright.core.attribution.Influence;
import org.netwright.ui.inspect.internal.inspector.SheetTable.Cell;

/**
 * All ways between the neuron that a page is about and one at the far end, in a table of several.
 *
 * @param id           of the neuron at the far end
 * @param name         of that neuron
 * @param gradient     the sum of all path weights
 * @param contribution what comes through all of them
 */
record InfluenceRow(String id, String name, double gradient, double contribution) {

	static InfluenceRow of(Scope scope, Influence influence) {
		return new InfluenceRow(scope.network().id(influence.neuron()), scope.name(influence.neuron()), influence.gradient(), influence.contribution());
	}

	/** A table of them; the numbers have the places of those of {@link TermTables#outgoing}. */
	static ValueTable<InfluenceRow> table(Composite parent, String title, String contribution, Consumer<Subject> follow) {
		return new ValueTable<>(parent, title, List.of(Column.name(title, InfluenceRow::name),
				Column.amount(Messages.Column_pathWeight, InfluenceRow::gradientText, InfluenceRow::gradient),
				Column.amount(contribution, InfluenceRow::contributionText, InfluenceRow::contribution),
				Column.bar(InfluenceRow::contribution)), InfluenceRow::id, row -> follow.accept(Subject.neuron(row.id())));
	}

	/** The rows to be copied. */
	static SheetTable sheet(String title, String contribution, List<InfluenceRow> rows) {
		return new SheetTable(List.of(title, Messages.Column_pathWeight, contribution), rows.stream().map(InfluenceRow::data).toList());
	}

	List<Cell> data() {
		return List.of(Cell.of(name), Cell.of(gradientText(), gradient), Cell.of(contributionText(), contribution));
	}

	private String gradientText() {
		return Values.computed(gradient, true);
	}

	private String contributionText() {
		return Values.computed(contribution, true);
	}
}
