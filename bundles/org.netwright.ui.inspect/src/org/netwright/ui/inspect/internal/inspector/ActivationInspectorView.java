// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.inspector;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.ViewPart;
import org.netwright.core.inspection.InspectionState;
import org.netwright.model.Neuron;
import org.netwright.ui.document.ActiveNetwork;
import org.netwright.ui.document.OpenNetwork;
import org.netwright.ui.refresh.LatestOnUi;

/** What the selected neuron gets, what it makes of it, and how the result comes about; live while the input changes. */
public final class ActivationInspectorView extends ViewPart {
	private Composite stack;
	private HintPage hint;
	private NeuronPage page;
	private LatestOnUi<InspectionState> refresh;
	private Runnable unsubscribe = () -> { };
	private InspectionState state = InspectionState.EMPTY;
	private OpenNetwork open;
	private String neuronId;

	@Override
	public void createPartControl(Composite parent) {
		stack = new Composite(parent, SWT.NONE);
		stack.setLayout(new StackLayout());
		hint = new HintPage(stack);
		page = new NeuronPage(stack);
		refresh = new LatestOnUi<>(stack, this::show);
		ISelectionListener listener = this::selectionChanged;
		getSite().getPage().addSelectionListener(listener);
		stack.addDisposeListener(event -> {
			getSite().getPage().removeSelectionListener(listener);
			unsubscribe.run();
		});
		ActiveNetwork.follow(getSite().getPage(), stack, this::networkChanged);
		selectionChanged(null, getSite().getPage().getSelection());
	}

	private void networkChanged(OpenNetwork network) {
		unsubscribe.run();
		open = network;
		neuronId = null;
		if (open != null) {
			unsubscribe = network.inspection().addListener(refresh::offer);
			show(network.inspection().state());
		} else {
			unsubscribe = () -> { };
			show(InspectionState.EMPTY);
		}
	}

	private void selectionChanged(IWorkbenchPart part, ISelection selection) {
		if (selection instanceof IStructuredSelection structured && structured.getFirstElement() instanceof Neuron neuron) {
			neuronId = neuron.getId();
			show(state);
		}
	}

	private void show(InspectionState next) {
		state = next;
		StackLayout layout = (StackLayout) stack.getLayout();
		int neuron = neuronId == null || state.snapshot() == null ? -1 : state.snapshot().indexOf(neuronId);
		if (neuron >= 0 && state.trace() != null) {
			page.show(open, state, neuron);
			layout.topControl = page;
		} else {
			hint.show(reason());
			layout.topControl = hint;
		}
		stack.layout();
	}

	private String reason() {
		if (open == null) {
			return Messages.Inspector_noNetwork;
		}
		return state.problem() == null ? Messages.Inspector_noSelection : state.problem();
	}

	/** The page of the selected neuron. */
	public NeuronPage page() {
		return page;
	}

	@Override
	public void setFocus() {
		stack.setFocus();
	}
}
