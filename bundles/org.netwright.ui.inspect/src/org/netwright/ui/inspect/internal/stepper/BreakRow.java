// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.stepper;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.core.input.InputText;
import org.netwright.core.walk.Breakpoint;
import org.netwright.core.walk.Breakpoint.Comparison;
import org.netwright.core.walk.Walker;
import org.netwright.diagram.text.Numbers;
import org.netwright.ui.theme.Paper;

/** Where playing stops: when the activation of a neuron, or of any, is beyond a limit. */
public final class BreakRow extends Composite {
	/** Of more neurons, only the one that is selected is offered, and the one that was chosen. */
	private static final int MOST = 100;
	private static final int LIMIT_WIDTH = 48;
	private static final String USUAL = "0.5"; //$NON-NLS-1$

	private final Button stop;
	private final Combo neuron;
	private final Combo comparison;
	private final Text limit;
	private final Label error;
	private Walker walker;
	private NetworkSnapshot network;
	/** Ids as they are in the choice; null for any. */
	private List<String> offered = new ArrayList<>();
	private String selected;

	BreakRow(Composite parent) {
		super(parent, SWT.NONE);
		Paper.page(this);
		RowLayout row = new RowLayout(SWT.HORIZONTAL);
		row.center = true;
		row.marginLeft = 0;
		row.marginTop = 0;
		row.marginBottom = 0;
		row.spacing = 5;
		setLayout(row);
		stop = new Button(this, SWT.CHECK);
		stop.setText(Messages.Break_of);
		stop.setToolTipText(Messages.Break_stop);
		neuron = new Combo(this, SWT.READ_ONLY | SWT.DROP_DOWN);
		neuron.setToolTipText(Messages.Break_neuron);
		comparison = new Combo(this, SWT.READ_ONLY | SWT.DROP_DOWN);
		comparison.setToolTipText(Messages.Break_comparison);
		comparison.setItems(Messages.Break_above, Messages.Break_below);
		comparison.select(0);
		limit = new Text(this, SWT.BORDER | SWT.SINGLE | SWT.RIGHT);
		limit.setText(USUAL);
		limit.setToolTipText(Messages.Break_limit);
		limit.setLayoutData(new RowData(LIMIT_WIDTH, SWT.DEFAULT));
		error = new Label(this, SWT.NONE);
		Paper.wrong(error);
		for (Combo combo : List.of(neuron, comparison)) {
			combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> accept(true)));
		}
		stop.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> accept(stop.getSelection())));
		limit.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> accept(true)));
		limit.addFocusListener(FocusListener.focusLostAdapter(event -> accept(stop.getSelection())));
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(this);
	}

	/** Shows where another walker stops. */
	void show(Walker next, NetworkSnapshot now, String selectedNeuron) {
		boolean another = next != walker;
		walker = next;
		if (another || now != network || selectedNeuron != selected) {
			network = now;
			selected = selectedNeuron;
			offer(another ? walker.breakpoints().stream().map(Breakpoint::neuron).findFirst().orElse(null) : chosen());
		}
		if (another) {
			stop.setSelection(!walker.breakpoints().isEmpty());
			walker.breakpoints().stream().findFirst().ifPresent(each -> {
				comparison.select(each.comparison().ordinal());
				limit.setText(Numbers.exact(each.limit()));
			});
			say(""); //$NON-NLS-1$
		}
	}

	private String chosen() {
		int index = neuron.getSelectionIndex();
		return index < 0 ? null : offered.get(index);
	}

	/** A neuron that is gone stops nobody any more. */
	private void offer(String chosen) {
		List<String> ids = new ArrayList<>();
		ids.add(null);
		int first = network.graph().inputCount();
		int count = network.graph().neuronCount();
		IntStream.range(first, count).mapToObj(network::id)
				.filter(id -> count - first <= MOST || id.equals(chosen) || id.equals(selected)).forEach(ids::add);
		String[] names = ids.stream().map(id -> id == null ? Messages.Break_any : network.name(network.indexOf(id))).toArray(String[]::new);
		offered = ids;
		if (!List.of(names).equals(List.of(neuron.getItems()))) {
			neuron.setItems(names);
			getParent().layout(new Control[] { neuron });
		}
		neuron.select(Math.max(0, ids.indexOf(chosen)));
		if (chosen != null && !ids.contains(chosen)) {
			accept(false);
		}
	}

	/** Takes over what is chosen, if it makes sense. */
	private void accept(boolean on) {
		OptionalDouble number = InputText.number(limit.getText());
		if (number.isEmpty()) {
			stop.setSelection(false);
			say(NLS.bind(Messages.Break_noNumber, limit.getText().strip()));
		} else {
			stop.setSelection(on);
			say(""); //$NON-NLS-1$
		}
		List<Breakpoint> wanted = number.isEmpty() || !on ? List.of()
				: List.of(new Breakpoint(chosen(), Comparison.values()[comparison.getSelectionIndex()], number.getAsDouble()));
		if (walker != null && !wanted.equals(walker.breakpoints())) {
			walker.setBreakpoints(wanted);
		}
	}

	private void say(String problem) {
		if (!problem.equals(error.getText())) {
			error.setText(problem);
			getParent().layout(new Control[] { error });
		}
	}

	/** Whether playing stops there. */
	public Button stop() {
		return stop;
	}

	/** Which neuron it is about. */
	public Combo neuron() {
		return neuron;
	}

	/** Where the limit is typed. */
	public Text limit() {
		return limit;
	}

	/** What is wrong with the limit; empty if nothing is. */
	public String errorText() {
		return error.getText();
	}
}
