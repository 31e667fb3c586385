// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.inspector;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.netwright.ui.inspect.internal.inspector.SheetTable.Cell;

/** A connection in a table of several. */
record LinkRow(Subject.Ends ends, String source, String target, Term term, double share) {
	private static final List<String> DATA = List.of(Messages.Data_source, Messages.Data_target, Messages.Data_activation, Messages.Data_weight,
			Messages.Data_product, Messages.Data_share);

	static LinkRow of(Scope scope, Subject.Ends ends, Link link) {
		return new LinkRow(ends, scope.name(link.source()), scope.name(link.target()), link.term(), link.share());
	}

	static ValueTable<LinkRow> table(Composite parent, Consumer<Subject> follow) {
		return new ValueTable<>(parent, Messages.Table_connections, List.of(Column.name(Messages.Column_connection, LinkRow::title),
				Column.number(Messages.Column_input, (LinkRow row) -> row.term.activationText(), row -> row.term.activation()).dropped(1),
				Column.amount(Messages.Column_weight, (LinkRow row) -> row.term.weightText(), row -> row.term.weight()),
				Column.amount(Messages.Column_product, (LinkRow row) -> row.term.productText(), row -> row.term.product()),
				Column.number(Messages.Column_share, (LinkRow row) -> Values.share(row.share), LinkRow::share).dropped(2)), LinkRow::ends,
				row -> follow.accept(new Subject(List.of(), List.of(), List.of(row.ends))));
	}

	static SheetTable sheet(List<LinkRow> rows) {
		return new SheetTable(DATA, rows.stream().map(LinkRow::cells).toList());
	}

	private List<Cell> cells() {
		return List.of(Cell.of(source), Cell.of(target), Cell.of(term.activationText(), term.activation(), term.known()),
				Cell.of(term.weightText(), term.weight()), Cell.of(term.productText(), term.product(), term.known()),
				Cell.of(Values.share(share), share, term.known()));
	}

	private String title() {
		return NLS.bind(Messages.Connection_title, source, target);
	}
}
