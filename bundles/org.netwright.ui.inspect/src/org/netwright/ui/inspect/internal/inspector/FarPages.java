// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.netwright.core.attribution.Effects;
import org.netwright.core.attribution.Origins;
import org.netwright.core.attribution.WeightedPath;
import org.netwright.ui.document.OpenNetwork;
import org.netwright.ui.inspect.internal.inspector.SheetTable.Cell;
import org.netwright.ui.inspect.internal.inspector.SummaryRow.Weight;

/** Where a neuron's value comes from and where it goes through all layers: the last parts of its page. */
final class FarPages {
	private static final int IMAGE = 96;

	private final SlopeChoice slopes;
	private final TraceSection back;
	private final ShareImage image;
	private final SummaryRow biases;
	private final SummaryRow bends;
	private final SummaryRow sum;
	private final TraceSection forward;
	private final TraceWatch watch;
	private Scope scope;
	private int neuron;
	private OpenNetwork followed;

	FarPages(NeuronPage page, Consumer<Subject> follow) {
		slopes = new SlopeChoice(page, () -> {
			ask(false);
			PageStack.fitIfMoved(page);
		});
		back = new TraceSection(page, Messages.Trace_back, Messages.Column_origin, Messages.Column_adds, Messages.Column_pathFrom, this::choose, follow, true);
		image = new ShareImage(page);
		image.moveBelow(back.head());
		sum = new SummaryRow(page, Messages.Inspector_sum, Weight.BOLD);
		sum.moveBelow(back.table());
		bends = new SummaryRow(page, Messages.Trace_bends, Weight.PLAIN);
		bends.moveBelow(back.table());
		biases = new SummaryRow(page, Messages.Trace_biases, Weight.PLAIN);
		biases.moveBelow(back.table());
		bends.setToolTipText(Messages.Trace_bendsTip);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).hint(IMAGE, IMAGE).indent(4, 6).applyTo(image);
		TraceSection.present(image, false);
		forward = new TraceSection(page, Messages.Trace_forward, Messages.Column_output, Messages.Column_adds, Messages.Column_pathTo, this::choose, follow, false);
		back.whenFitted(this::align);
		watch = new TraceWatch(page, this::take);
		page.addDisposeListener(event -> leave());
	}

	/** Shows the path of a row in the diagram; null for none. */
	private void choose(PathRow row) {
		if (followed != null) {
			followed.followed().follow(row == null ? List.of() : List.of(row.ids()));
		}
	}

	/** Another page is shown, or another network. */
	void leave() {
		choose(null);
		watch.forget();
		followed = null;
		scope = null;
	}

	/** @param another whether another neuron is shown than before */
	void show(Scope next, int about, boolean another) {
		if (next.open() != followed) {
			leave();
			followed = next.open();
		}
		scope = next;
		neuron = about;
		if (another) {
			watch.forget();
		}
		ask(another);
	}

	private void ask(boolean another) {
		if (scope == null) {
			return;
		}
		watch.ask(scope.trace(), neuron, slopes.chosen(), another);
	}

	private void take(Traced traced) {
		if (scope == null) {
			return;
		}
		TraceSection.present(slopes, traced != null && (traced.comesFromFar() || traced.goesFar() || traced.problem() != null));
		showBack(traced);
		showForward(traced);
	}

	private void showBack(Traced traced) {
		boolean shown = traced != null && traced.comesFromFar();
		Origins origins = shown ? traced.origins() : null;
		biases.show(shown, shown ? Values.computed(origins.biases(), true) : ""); //$NON-NLS-1$
		bends.show(shown && !origins.exact(), shown ? Values.computed(origins.bends(), true) : ""); //$NON-NLS-1$
		sum.show(shown, shown ? Values.computed(origins.sum(), true) : ""); //$NON-NLS-1$
		boolean asImage = shown && scope.network().rows(0) > 1;
		TraceSection.present(image, asImage);
		if (asImage) {
			image.show(scope, origins.inputs());
		}
		if (shown) {
			List<WeightedPath> paths = origins.paths();
			back.show(scope, traced.neuron(), origins.inputs(), paths,
					TraceSection.sentence(paths.size(), origins.pathCount(), origins.covered()) + ' '
							+ (origins.exact() ? Messages.Trace_adds : Messages.Trace_addsWithBends));
			align();
		} else if (traced != null && traced.problem() != null) {
			back.problem(traced.problem());
		} else {
			back.hide();
		}
	}

	private void showForward(Traced traced) {
		if (traced == null || !traced.goesFar()) {
			forward.hide();
			return;
		}
		Effects effects = traced.effects();
		forward.show(scope, traced.neuron(), effects.outputs(), effects.paths(),
				TraceSection.sentence(effects.paths().size(), effects.pathCount(), effects.covered()));
	}

	private void align() {
		Stream.of(biases, bends, sum).forEach(row -> row.align(back.rightOfContributions()));
	}

	Sheet sheet(String name) {
		List<SheetTable> tables = new ArrayList<>();
		if (!back.says().isEmpty()) {
			tables.add(back.sheets().getFirst());
			tables.add(new SheetTable(List.of(Messages.Data_part, Messages.Data_value), Stream.of(biases, bends, sum).filter(row -> row.getVisible())
					.map(row -> List.of(Cell.of(row.name()), Cell.of(row.value()))).toList()));
			tables.add(back.sheets().getLast());
		}
		if (!forward.says().isEmpty()) {
			tables.addAll(forward.sheets());
		}
		List<String> lines = new ArrayList<>(List.of(name));
		Stream.of(back.says(), forward.says()).filter(says -> !says.isEmpty()).forEach(lines::add);
		return new Sheet(lines, tables, List.of(data()));
	}

	private SheetTable data() {
		List<List<Cell>> rows = new ArrayList<>();
		add(rows, Messages.Part_input, back.ends().stream().map(InfluenceRow::data).toList());
		add(rows, Messages.Part_pathFrom, back.paths().stream().map(PathRow::data).toList());
		add(rows, Messages.Part_output, forward.ends().stream().map(InfluenceRow::data).toList());
		add(rows, Messages.Part_pathTo, forward.paths().stream().map(PathRow::data).toList());
		return new SheetTable(List.of(Messages.Data_part, Messages.Data_path, Messages.Data_pathWeight, Messages.Data_contribution), rows);
	}

	private static void add(List<List<Cell>> rows, String part, List<List<Cell>> cells) {
		cells.forEach(row -> rows.add(List.of(Cell.of(part), row.get(0), row.get(1), row.get(2))));
	}
}
