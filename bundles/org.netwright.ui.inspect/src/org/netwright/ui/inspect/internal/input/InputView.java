// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.input;

import java.util.random.RandomGenerator;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;
import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.core.inspection.InspectionState;
import org.netwright.ui.document.ActiveNetwork;
import org.netwright.ui.document.OpenNetwork;
import org.netwright.ui.refresh.LatestOnUi;
import org.netwright.ui.theme.Paper;

/** The input of the open network as an image to paint, samples to choose from, and what the network makes of it. */
public final class InputView extends ViewPart {
	private final RandomGenerator generator = RandomGenerator.getDefault();
	private Composite stack;
	private Label hint;
	private Composite page;
	private PixelGridControl grid;
	private VerdictPanel verdict;
	private SampleList samples;
	private LatestOnUi<InspectionState> refresh;
	private Runnable unsubscribe = () -> { };
	private OpenNetwork open;

	@Override
	public void createPartControl(Composite parent) {
		stack = new Composite(parent, SWT.NONE);
		stack.setLayout(new StackLayout());
		Composite empty = new Composite(stack, SWT.NONE);
		Paper.page(empty);
		GridLayoutFactory.fillDefaults().margins(16, 16).applyTo(empty);
		hint = new Label(empty, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(hint);
		createPage();
		refresh = new LatestOnUi<>(stack, this::show);
		stack.addDisposeListener(event -> unsubscribe.run());
		ActiveNetwork.follow(getSite().getPage(), stack, this::networkChanged);
		networkChanged(open);
	}

	private void createPage() {
		page = new Composite(stack, SWT.NONE);
		Paper.page(page);
		GridLayoutFactory.fillDefaults().margins(12, 10).spacing(0, 8).applyTo(page);
		grid = new PixelGridControl(page, values -> open.inspection().setInput(values));
		GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 210).applyTo(grid);
		Label how = new Label(page, SWT.CENTER | SWT.WRAP);
		how.setText(Messages.Input_hint);
		Paper.secondary(how);
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(how);
		createButtons();
		verdict = new VerdictPanel(page);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(verdict);
		samples = new SampleList(page, values -> open.inspection().setInput(values));
		GridDataFactory.fillDefaults().grab(true, true).applyTo(samples);
	}

	private void createButtons() {
		Composite buttons = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).equalWidth(true).spacing(6, 0).applyTo(buttons);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(buttons);
		button(buttons, Messages.Input_random, Messages.Input_randomTip,
				() -> grid.paintAll(PixelValues.random(grid.values().length, grid.domain(), generator)));
		button(buttons, Messages.Input_invert, Messages.Input_invertTip, () -> grid.paintAll(PixelValues.inverted(grid.values(), grid.domain())));
		button(buttons, Messages.Input_clear, Messages.Input_clearTip,
				() -> grid.paintAll(PixelValues.cleared(grid.values().length, grid.domain())));
	}

	private static void button(Composite parent, String text, String tip, Runnable run) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(text);
		button.setToolTipText(tip);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> run.run()));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
	}

	private void networkChanged(OpenNetwork network) {
		unsubscribe.run();
		unsubscribe = () -> { };
		open = network;
		if (open != null) {
			samples.show(open.samples());
			unsubscribe = open.inspection().addListener(refresh::offer);
			show(open.inspection().state());
		} else {
			showHint(Messages.Input_noNetwork);
		}
	}

	private void show(InspectionState state) {
		NetworkSnapshot network = state.snapshot();
		if (network == null || state.trace() == null) {
			showHint(state.problem() == null ? "" : state.problem()); //$NON-NLS-1$
			return;
		}
		grid.show(network, state.input());
		verdict.show(network, state.trace(), state.verdict());
		samples.mark(state.input());
		top(page);
	}

	private void showHint(String text) {
		hint.setText(text);
		top(hint.getParent());
		hint.getParent().layout();
	}

	private void top(Composite control) {
		StackLayout layout = (StackLayout) stack.getLayout();
		if (layout.topControl != control) {
			layout.topControl = control;
			stack.layout();
		}
	}

	/** The image that is painted. */
	public PixelGridControl grid() {
		return grid;
	}

	/** The samples that can be chosen. */
	public SampleList samples() {
		return samples;
	}

	/** What the network makes of the input. */
	public VerdictPanel verdict() {
		return verdict;
	}

	@Override
	public void setFocus() {
		if (open == null) {
			stack.setFocus();
		} else {
			grid.setFocus();
		}
	}
}
