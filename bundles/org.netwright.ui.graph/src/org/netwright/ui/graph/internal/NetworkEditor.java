// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.gef.commands.CommandStack;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.ISaveablePart2;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.netwright.core.function.FunctionRegistry;
import org.netwright.core.inspection.Inspection;
import org.netwright.model.Network;
import org.netwright.ui.document.NetworkEditorInput;
import org.netwright.ui.document.NetworkSource;
import org.netwright.ui.document.OpenNetwork;
import org.netwright.ui.document.Revertible;
import org.netwright.ui.graph.internal.outline.NetworkOutlinePage;
import org.netwright.ui.properties.NetworkPropertySheetPage;
import org.netwright.ui.viewer.network.DiagramControl;
import org.netwright.ui.viewer.network.ShownNetwork;

/** Edits one network as a diagram. Offers {@link OpenNetwork}, {@link Inspection} and {@link Network} as adapters once it is read. */
public final class NetworkEditor extends EditorPart implements ISaveablePart2, Revertible {
	private Composite stack;
	private MessagePage message;
	private DiagramPage page;
	private OpenNetworkJob job;
	private SaveNetworkJob saving;
	private OpenNetwork network;
	private FileStamp stamp;
	private boolean dirty;

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
		PlatformUI.getWorkbench().getHelpSystem().setHelp(stack, "org.netwright.help.diagram"); //$NON-NLS-1$
		stack.setLayout(new StackLayout());
		message = new MessagePage(stack, Messages.Editor_tryAgain, this::open);
		page = new DiagramPage(stack, getEditorSite());
		open();
	}

	private void open() {
		NetworkSource input = source();
		stamp = input.file().map(FileStamp::of).orElse(null);
		message.show(NLS.bind(Messages.Editor_opening, input.getName()));
		show(message);
		job = new OpenNetworkJob(input, getSite().getService(FunctionRegistry.class), this::openedInBackground,
				reason -> onUi(() -> showMessage(Messages.Editor_cannotOpen, reason)),
				() -> onUi(() -> showMessage(Messages.Editor_cancelled, Messages.Editor_cancelledText)));
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
		if (network != null) {
			network.close();
		}
		network = opened.network();
		network.history().addListener(change -> dirtyMayHaveChanged());
		dirty = false;
		firePropertyChange(IEditorPart.PROP_DIRTY);
		page.show(opened);
		show(page);
		if (source().file().isEmpty() && !(source() instanceof NetworkEditorInput)) {
			network.history().forgetSaved();
		}
		firePropertyChange(PROP_INPUT);
		if (getSite().getPage().getActivePart() == this) {
			setFocus();
		}
	}

	private void showMessage(String title, String text) {
		if (!stack.isDisposed()) {
			message.show(NLS.bind(title, getEditorInput().getName()), text);
		}
	}

	private void show(Control control) {
		((StackLayout) stack.getLayout()).topControl = control;
		stack.layout();
	}

	private NetworkSource source() {
		return (NetworkSource) getEditorInput();
	}

	/** The viewer of this editor. */
	public NetworkGraphicalViewer viewer() {
		return page.viewer();
	}

	/** What this editor shows once the network is read: palette and diagram. */
	public DiagramPage page() {
		return page;
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		if (adapter == IPropertySheetPage.class) {
			return adapter.cast(new NetworkPropertySheetPage(this));
		}
		if (adapter == IContentOutlinePage.class) {
			return adapter.cast(new NetworkOutlinePage(this));
		}
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
			if (adapter == DiagramControl.class) {
				return adapter.cast(viewer().getControl());
			}
			if (adapter == GraphicalViewer.class) {
				return adapter.cast(viewer());
			}
			if (adapter == CommandStack.class) {
				return adapter.cast(viewer().getEditDomain().getCommandStack());
			}
		}
		return super.getAdapter(adapter);
	}

	@Override
	public void setFocus() {
		Control top = ((StackLayout) stack.getLayout()).topControl;
		top.setFocus();
		if (network != null && saving == null && stamp != null && stamp.isOutdated()) {
			stamp = FileStamp.of(stamp.file());
			getSite().getShell().getDisplay().asyncExec(this::offerToReload);
		}
	}

	/** Somebody else has changed the file: nothing is lost without a word, neither theirs nor what is here. */
	private void offerToReload() {
		if (!stack.isDisposed() && MessageDialog.openQuestion(getSite().getShell(), Messages.Changed_title,
				NLS.bind(dirty ? Messages.Changed_dirty : Messages.Changed_clean, stamp.file().getFileName()))) {
			open();
		}
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

	private void dirtyMayHaveChanged() {
		if (dirty != network.history().isDirty()) {
			dirty = !dirty;
			firePropertyChange(IEditorPart.PROP_DIRTY);
		}
	}

	@Override
	public boolean isDirty() {
		return dirty;
	}

	@Override
	public boolean canRevert() {
		return network != null && network.history().isDirty() && source().exists();
	}

	@Override
	public void revert() {
		OptionalInt saved = network.history().savedPosition();
		boolean foreign = stamp != null && stamp.isOutdated();
		if (saved.isPresent() && !foreign) {
			network.history().jump(saved.getAsInt());
		} else if (MessageDialog.openQuestion(getSite().getShell(), Messages.Revert_title,
				NLS.bind(foreign ? Messages.Revert_foreign : Messages.Revert_forgotten, getEditorInput().getName()))) {
			open();
		}
	}

	@Override
	public int promptToSaveOnClose() {
		if (saving != null && saving.finish(new NullProgressMonitor()) && !dirty) {
			return NO;
		}
		return CloseQuestion.ask(getSite().getShell(), getEditorInput().getName());
	}

	@Override
	public boolean isSaveAsAllowed() {
		return true;
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		Optional<Path> file = source().file();
		if (network != null && file.isPresent()) {
			save(file.get(), monitor);
		} else if (network != null) {
			saveAs(monitor);
		}
		if (dirty) {
			monitor.setCanceled(true);
		}
	}

	@Override
	public void doSaveAs() {
		if (network != null) {
			saveAs(new NullProgressMonitor());
		}
	}

	private void saveAs(IProgressMonitor monitor) {
		SaveDialog.ask(getSite().getShell(), source()).ifPresent(file -> {
			if (save(file, monitor) && !stack.isDisposed()) {
				setInput(NetworkEditorInput.ofFile(file));
				setPartName(getEditorInput().getName());
				firePropertyChange(PROP_INPUT);
			}
		});
	}

	/** Returns when the file is written; what happens meanwhile finds {@link #saving} and does not begin again. */
	private boolean save(Path file, IProgressMonitor monitor) {
		if (saving != null) {
			return false;
		}
		boolean foreign = stamp != null && stamp.file().equals(file) && stamp.isOutdated();
		if (foreign && !MessageDialog.openQuestion(getSite().getShell(), Messages.Changed_title,
				NLS.bind(Messages.Changed_overwrite, file.getFileName()))) {
			return false;
		}
		saving = new SaveNetworkJob(network, file);
		saving.schedule();
		try {
			boolean saved = saving.finish(monitor);
			if (saved) {
				stamp = FileStamp.of(file);
				if (!saving.missing().isEmpty()) {
					MessageDialog.openWarning(getSite().getShell(), Messages.Save_samplesTitle, String.join("\n", saving.missing())); //$NON-NLS-1$
				}
			} else if (saving.failure() != null) {
				MessageDialog.openError(getSite().getShell(), NLS.bind(Messages.Editor_cannotSave, file.getFileName()), saving.failure());
			}
			return saved;
		} finally {
			saving = null;
		}
	}
}
