// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.netwright.core.function.FunctionRegistry;
import org.netwright.core.inspection.Inspection;
import org.netwright.model.Network;
import org.netwright.ui.document.NetworkSource;
import org.netwright.ui.document.OpenNetwork;
import org.netwright.ui.viewer.network.NetworkViewer;
import org.netwright.ui.viewer.network.ShownNetwork;

/** Shows one network as a diagram. Offers {@link OpenNetwork}, {@link Inspection} and {@link Network} as adapters once it is read. */
public final class NetworkEditor extends EditorPart {
	private Composite stack;
	private MessagePage message;
	private NetworkViewer viewer;
	private OpenNetworkJob job;
	private OpenNetwork network;

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		if (!(input instanceof NetworkSource)) {
			throw new PartInitException("The network editor opens networks, not " + input.getClass().getName()); //$NON-NLS-1$
		}
		setSite(site);
		setInput(input);
		setPartName(input.getName());
	}

	@Override
	public void createPartControl(Composite parent) {
		stack = new Composite(parent, SWT.NONE);
		stack.setLayout(new StackLayout());
		message = new MessagePage(stack, Messages.Editor_tryAgain, this::open);
		viewer = new NetworkViewer(stack);
		getSite().setSelectionProvider(viewer);
		open();
	}

	private void open() {
		NetworkSource input = (NetworkSource) getEditorInput();
		message.show(NLS.bind(Messages.Editor_opening, input.getName()));
		show(message);
		job = new OpenNetworkJob(input, getSite().getService(FunctionRegistry.class), this::openedInBackground,
				reason -> onUi(() -> showFailure(reason)));
		job.schedule();
	}

	private void openedInBackground(ShownNetwork opened) {
		if (!onUi(() -> showNetwork(opened))) {
			opened.network().close();
		}
	}

	private boolean onUi(Runnable run) {
		if (stack.isDisposed()) {
			return false;
		}
		stack.getDisplay().asyncExec(run);
		return true;
	}

	private void showNetwork(ShownNetwork opened) {
		if (stack.isDisposed()) {
			opened.network().close();
			return;
		}
		network = opened.network();
		viewer.setInput(opened);
		show(viewer.getControl());
		firePropertyChange(PROP_INPUT);
	}

	private void showFailure(String reason) {
		if (!stack.isDisposed()) {
			message.show(NLS.bind(Messages.Editor_cannotOpen, getEditorInput().getName()), reason);
		}
	}

	private void show(Control control) {
		((StackLayout) stack.getLayout()).topControl = control;
		stack.layout();
	}

	/** The viewer of this editor. */
	public NetworkViewer viewer() {
		return viewer;
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		if (network != null) {
			if (adapter == OpenNetwork.class) {
				return adapter.cast(network);
			}
			if (adapter == Inspection.class) {
				return adapter.cast(network.inspection());
			}
			if (adapter == Network.class) {
				return adapter.cast(network.network());
			}
		}
		return super.getAdapter(adapter);
	}

	@Override
	public void setFocus() {
		Control top = ((StackLayout) stack.getLayout()).topControl;
		top.setFocus();
	}

	@Override
	public void dispose() {
		if (job != null) {
			job.cancel();
		}
		if (network != null) {
			network.close();
		}
		super.dispose();
	}

	@Override
	public boolean isDirty() {
		return false;
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		throw new UnsupportedOperationException("a network that cannot be changed is never dirty"); //$NON-NLS-1$
	}

	@Override
	public void doSaveAs() {
		throw new UnsupportedOperationException("not offered, see isSaveAsAllowed"); //$NON-NLS-1$
	}
}
