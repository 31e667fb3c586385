// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.inspector;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Composite;
import org.netwright.ui.inspect.internal.inspector.SheetTable.Cell;

/** Tables of what comes into a neuron and of what goes out of it. */
final class TermTables {
	static final List<String> INCOMING = List.of(Messages.Column_source, Messages.Column_input, Messages.Column_weight, Messages.Column_product);
	static final List<String> OUTGOING = List.of(Messages.Column_goesTo, Messages.Column_weight, Messages.Column_adds);
	static final List<String> DATA =
			List.of(Messages.Data_part, Messages.Data_neuron, Messages.Data_activation, Messages.Data_weight, Messages.Data_product);

	private TermTables() {
	}

	static ValueTable<Term> incoming(Composite parent, Consumer<Subject> follow) {
		return new ValueTable<>(parent, Messages.Table_incoming, List.of(
				Column.name(Messages.Column_source, Term::name),
				Column.amount(Messages.Column_input, Term::activationText, Term::activation),
				Column.amount(Messages.Column_weight, Term::weightText, Term::weight),
				Column.amount(Messages.Column_product, Term::productText, Term::product),
				Column.bar(Term::product)), Term::id, term -> follow.accept(Subject.neuron(term.id())));
	}

	static ValueTable<Term> outgoing(Composite parent, Consumer<Subject> follow) {
		return new ValueTable<>(parent, Messages.Table_outgoing, List.of(
				Column.name(Messages.Column_goesTo, Term::name),
				Column.amount(Messages.Column_weight, Term::weightText, Term::weight),
				Column.amount(Messages.Column_adds, Term::productText, Term::product),
				Column.bar(Term::product)), Term::id, term -> follow.accept(Subject.neuron(term.id())));
	}

	static List<Cell> cells(Term term) {
		return List.of(Cell.of(term.name()), Cell.of(term.activationText(), term.activation(), term.known()),
				Cell.of(term.weightText(), term.weight()), Cell.of(term.productText(), term.product(), term.known()));
	}

	static List<Cell> outgoingCells(Term term) {
		return List.of(Cell.of(term.name()), Cell.of(term.weightText(), term.weight()),
				Cell.of(term.productText(), term.product(), term.known()));
	}

	static List<Cell> data(String part, Term term) {
		List<Cell> cells = cells(term);
		return List.of(Cell.of(part), cells.get(0), cells.get(1), cells.get(2), cells.get(3));
	}
}
