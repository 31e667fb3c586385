// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.compare;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.netwright.core.comparison.Comparison;
import org.netwright.core.comparison.ComparisonState;
import org.netwright.core.comparison.NetworkDifference;
import org.netwright.core.comparison.SideChoice;
import org.netwright.diagram.text.Numbers;
import org.netwright.ui.theme.Paper;
import org.netwright.ui.theme.PresentationMode;

/** Both sides beside each other, what differs in words, and a table of it; scrolls where there is little room. */
final class ComparePage extends ScrolledComposite {
	private static final int MARGIN = 8;
	private static final int LEAST_WIDTH = 200;
	private static final int COMPACT_BELOW = 380;
	private static final int[] NOTHING = {};

	private final Composite content;
	private final SidePanel left;
	private final SidePanel right;
	private final Label pixels;
	private final Label facts;
	private final Combo kind;
	private final ChangeTable table;
	private ComparisonState state = ComparisonState.EMPTY;

	/**
	 * @param chosen takes the choices of both sides: left, right
	 * @param used   takes whether it is the right side whose input is to be used
	 * @param select takes the row that a person selects
	 */
	ComparePage(Composite parent, Consumer<Choice> chosenLeft, Consumer<Choice> chosenRight, Consumer<Boolean> used, Consumer<ChangeRow> select) {
		super(parent, SWT.V_SCROLL);
		Paper.page(this);
		setExpandHorizontal(true);
		setExpandVertical(true);
		setShowFocusedControl(true);
		// before there is a size, scroll bars in no room would complain
		setMinSize(LEAST_WIDTH, COMPACT_BELOW);
		content = new Composite(this, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).margins(MARGIN, MARGIN).spacing(12, 6).applyTo(content);
		left = new SidePanel(content, Messages.Compare_left, chosenLeft, () -> used.accept(false));
		right = new SidePanel(content, Messages.Compare_right, chosenRight, () -> used.accept(true));
		GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(left);
		GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(right);
		pixels = line();
		Paper.now(pixels);
		facts = line();
		kind = new Combo(content, SWT.READ_ONLY | SWT.DROP_DOWN);
		kind.setToolTipText(Messages.Compare_kind);
		kind.setItems("", "", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		kind.select(0);
		kind.addListener(SWT.Selection, event -> fill());
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(120, SWT.DEFAULT).applyTo(kind);
		table = new ChangeTable(content, select);
		((GridData) table.table().getLayoutData()).horizontalSpan = 2;
		setContent(content);
		addControlListener(ControlListener.controlResizedAdapter(event -> fit()));
		PresentationMode.whenChanged(this, () -> getDisplay().asyncExec(() -> {
			if (!isDisposed()) {
				fit();
			}
		}));
	}

	private Label line() {
		Label label = new Label(content, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(120, SWT.DEFAULT).exclude(true).applyTo(label);
		label.setVisible(false);
		return label;
	}

	void offer(List<Choice> forLeft, List<Choice> forRight, ComparisonState.Choices choices) {
		left.offer(forLeft, choices.left());
		right.offer(forRight, choices.right());
	}

	/**
	 * Shows what was computed.
	 *
	 * @param inputs how many values the input of the document has
	 */
	void show(ComparisonState next, int inputs) {
		state = next;
		Comparison comparison = next.comparison().orElse(null);
		int[] differing = comparison == null ? NOTHING : comparison.pixels();
		left.show(next.left(), next.leftGap(), differing, usable(next.choices().left(), next, inputs, false));
		right.show(next.right(), next.rightGap(), differing, usable(next.choices().right(), next, inputs, true));
		boolean moved = say(pixels, comparison == null ? "" : ComparisonWords.pixels(comparison) + " \u00B7 " + ComparisonWords.winner(comparison)); //$NON-NLS-1$ //$NON-NLS-2$
		moved |= say(facts, comparison == null ? "" : facts(comparison)); //$NON-NLS-1$
		fill();
		if (moved || left.isMoved() || right.isMoved()) {
			fit();
		}
	}

	private static boolean say(Label label, String text) {
		boolean other = !text.equals(label.getText());
		if (other) {
			label.setText(text);
			label.setVisible(!text.isEmpty());
			((GridData) label.getLayoutData()).exclude = text.isEmpty();
		}
		return other;
	}

	/** The present is used already. */
	private static boolean usable(SideChoice choice, ComparisonState state, int inputs, boolean right) {
		var side = right ? state.right() : state.left();
		return !(choice instanceof SideChoice.Present) && side != null && side.network().graph().inputCount() == inputs;
	}

	private static String facts(Comparison comparison) {
		NetworkDifference networks = comparison.networks();
		return Stream.of(ComparisonWords.sizes(networks), ComparisonWords.networks(networks)).filter(text -> !text.isEmpty()).collect(Collectors.joining("\n")); //$NON-NLS-1$
	}

	private void fill() {
		Comparison comparison = state.comparison().orElse(null);
		List<ChangeRow> neurons = comparison == null ? List.of() : ChangeRows.neurons(comparison, byRight());
		name(0, NLS.bind(Messages.Kind_neurons, Numbers.count(neurons.size())));
		name(1, Messages.Kind_outputs);
		int connections = comparison == null ? 0 : comparison.networks().connections().size();
		name(2, connections <= ChangeRows.MOST_CONNECTIONS ? NLS.bind(Messages.Kind_network, comparison == null ? 0 : ChangeRows.count(comparison.networks()))
				: NLS.bind(Messages.Kind_networkMost, Numbers.count(connections), Numbers.count(ChangeRows.MOST_CONNECTIONS)));
		switch (kind.getSelectionIndex()) {
		case 1 -> table.show(Messages.Table_output, comparison == null ? List.of() : ChangeRows.outputs(comparison, byRight()), true);
		case 2 -> table.show(Messages.Table_what, comparison == null ? List.of() : ChangeRows.networks(comparison.networks(), byRight()), false);
		default -> table.show(Messages.Table_neuron, neurons, true);
		}
	}

	private void name(int index, String text) {
		if (!text.equals(kind.getItem(index))) {
			int selected = kind.getSelectionIndex();
			kind.setItem(index, text);
			kind.select(selected);
		}
	}

	/** Whether elements are found by their ids on the right: that side is one of the document, then. */
	private boolean byRight() {
		return !(state.choices().right() instanceof SideChoice.OtherNetwork);
	}

	private void fit() {
		int width = Math.max(1, getClientArea().width);
		boolean compact = getClientArea().height < COMPACT_BELOW;
		left.setCompact(compact);
		right.setCompact(compact);
		setMinSize(LEAST_WIDTH, content.computeSize(width, SWT.DEFAULT).y);
		content.layout(true, true);
	}

	SidePanel left() {
		return left;
	}

	SidePanel right() {
		return right;
	}

	ChangeTable table() {
		return table;
	}

	Combo kind() {
		return kind;
	}

	String pixelsText() {
		return pixels.getText();
	}

	String factsText() {
		return facts.getText();
	}

	@Override
	public boolean setFocus() {
		return ((Control) table.table()).setFocus();
	}
}
