// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.inspector;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.netwright.ui.inspect.internal.inspector.SheetTable.Cell;
import org.netwright.ui.inspect.internal.inspector.SummaryRow.Weight;

/** A connection: its two ends, what it adds to the target, and how much of the target's sum that is. */
final class ConnectionPage extends InspectorPage {
	private final ValueTable<NeuronRow> ends;
	private final SummaryRow input;
	private final SummaryRow weight;
	private final SummaryRow product;
	private final SummaryRow sum;
	private final SummaryRow share;
	private final ValueTable<Term> siblings;
	private List<LinkRow> row = List.of();

	ConnectionPage(Composite parent, Consumer<Subject> follow) {
		super(parent);
		ends = add(NeuronRow.table(this, Messages.Table_ends, true, follow));
		input = new SummaryRow(this, "", Weight.PLAIN).apart(); //$NON-NLS-1$
		weight = new SummaryRow(this, Messages.Connection_weight, Weight.PLAIN);
		product = new SummaryRow(this, Messages.Connection_product, Weight.NOW);
		sum = new SummaryRow(this, "", Weight.PLAIN); //$NON-NLS-1$
		share = new SummaryRow(this, Messages.Connection_share, Weight.PLAIN);
		siblings = add(TermTables.incoming(this, follow));
	}

	@Override
	void show(Scope scope, Subject subject) {
		Subject.Ends wanted = subject.connections().getFirst();
		Link link = Link.of(scope, wanted).orElseThrow();
		String source = scope.network().name(link.source());
		String target = scope.network().name(link.target());
		row = List.of(LinkRow.of(scope, wanted, link));
		head(NLS.bind(Messages.Connection_title, source, target), subtitle(scope, link), sentence(scope, link));
		input.name(NLS.bind(Messages.Connection_activation, source));
		input.show(true, link.term().activationText());
		weight.show(true, link.term().weightText());
		product.show(true, link.term().productText());
		sum.name(NLS.bind(Messages.Connection_sum, target));
		sum.show(true, Values.computed(scope.sum(link.target()), scope.known(link.target())));
		share.show(true, Values.share(link.share()));
		ends.show(List.of(NeuronRow.of(scope, link.source()), NeuronRow.of(scope, link.target())));
		siblings.show(Term.incoming(scope, link.target()));
		siblings.mark(wanted.source());
	}

	private static String subtitle(Scope scope, Link link) {
		return NLS.bind(Messages.Connection_subtitle, scope.network().layerName(scope.graph().layerOf(link.source())),
				scope.network().layerName(scope.graph().layerOf(link.target())));
	}

	private static String sentence(Scope scope, Link link) {
		if (!link.enabled()) {
			return Messages.Connection_off;
		}
		if (!scope.known()) {
			return scope.problem() == null ? "" : scope.problem(); //$NON-NLS-1$
		}
		for (int end : new int[] { link.source(), link.target() }) {
			if (!scope.graph().enabled(end)) {
				return NLS.bind(Messages.Connection_endOff, scope.network().name(end));
			}
		}
		if (!scope.known(link.target())) {
			return Messages.Sentence_notYet;
		}
		String target = scope.network().name(link.target());
		double product = link.term().product();
		if (product == 0) {
			return NLS.bind(Messages.Connection_nothing, target);
		}
		return NLS.bind(product > 0 ? Messages.Connection_up : Messages.Connection_down, target, Values.share(link.share()));
	}

	@Override
	Sheet sheet() {
		SheetTable values = new SheetTable(List.of(Messages.Data_connection, Messages.Data_value), List.of(
				List.of(Cell.of(input.name()), Cell.of(input.value())), List.of(Cell.of(weight.name()), Cell.of(weight.value())),
				List.of(Cell.of(product.name()), Cell.of(product.value())), List.of(Cell.of(sum.name()), Cell.of(sum.value())),
				List.of(Cell.of(share.name()), Cell.of(share.value()))));
		return new Sheet(lines(), List.of(NeuronRow.sheet(ends.rows()), values), List.of(LinkRow.sheet(row)));
	}
}
