// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.outline;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.IHandler;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPartConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.Page;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.netwright.model.Network;
import org.netwright.model.edit.history.DocumentChange;
import org.netwright.model.edit.step.Delete;
import org.netwright.ui.document.OpenNetwork;
import org.netwright.ui.document.StepRunner;
import org.netwright.ui.theme.Paper;
import org.netwright.ui.viewer.network.DiagramControl;

/** The outline of an editor's network: a tree, and the diagram in little. What is selected here is selected there, and the other way. */
public final class NetworkOutlinePage extends Page implements IContentOutlinePage {
	private static final int[] WEIGHTS = { 68, 32 };

	private final IEditorPart editor;
	private final IPropertyListener loaded = (source, property) -> {
		if (property == IWorkbenchPartConstants.PROP_INPUT) {
			networkChanged();
		}
	};
	private final ISelectionChangedListener selectedThere = event -> show(event.getSelection());
	private SashForm form;
	private OutlineTree tree;
	private Overview overview;
	private OpenNetwork open;
	private ISelectionProvider provider;
	private Runnable unsubscribe = () -> { };
	private boolean selectingThere;

	/**
	 * A page for one editor.
	 *
	 * @param editor adapts to {@link OpenNetwork} and to {@link DiagramControl} once the network is there, and says so
	 */
	public NetworkOutlinePage(IEditorPart editor) {
		this.editor = editor;
	}

	@Override
	public void createControl(Composite parent) {
		form = new SashForm(parent, SWT.VERTICAL);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(form, "org.netwright.help.outline"); //$NON-NLS-1$
		Paper.page(form);
		tree = new OutlineTree(form, this::selectThere);
		overview = new Overview(form, neuron -> provider.setSelection(new StructuredSelection(neuron)));
		form.setWeights(WEIGHTS);
		new OutlineLayout(form, tree, overview.control()).fill(getSite().getActionBars().getToolBarManager());
		offerDelete(tree.viewer().getControl());
		editor.addPropertyListener(loaded);
		networkChanged();
	}

	/** Delete is about elements while the tree has the focus; in the field for words it is about letters. */
	private void offerDelete(Control control) {
		IHandler delete = new AbstractHandler() {
			@Override
			public Object execute(ExecutionEvent event) {
				delete();
				return null;
			}
		};
		IHandlerService handlers = getSite().getService(IHandlerService.class);
		control.addFocusListener(FocusListener.focusGainedAdapter(event -> {
			IHandlerActivation active = handlers.activateHandler(IWorkbenchCommandConstants.EDIT_DELETE, delete);
			control.addListener(SWT.FocusOut, new Listener() {
				@Override
				public void handleEvent(Event lost) {
					control.removeListener(SWT.FocusOut, this);
					handlers.deactivateHandler(active);
				}
			});
		}));
	}

	private void networkChanged() {
		OpenNetwork next = Adapters.adapt(editor, OpenNetwork.class);
		if (next == null || next == open || form.isDisposed()) {
			return;
		}
		forget();
		open = next;
		unsubscribe = open.history().addListener(this::changed);
		tree.show(open);
		overview.show(open, Adapters.adapt(editor, DiagramControl.class));
		provider = editor.getSite().getSelectionProvider();
		if (provider != null) {
			provider.addSelectionChangedListener(selectedThere);
			show(provider.getSelection());
		}
	}

	private void forget() {
		unsubscribe.run();
		overview.forget();
		if (provider != null) {
			provider.removeSelectionChangedListener(selectedThere);
		}
	}

	private void changed(DocumentChange change) {
		tree.follow(change);
		overview.follow(change);
	}

	/** Selects in the diagram, which shows it, what is selected here. */
	private void selectThere(IStructuredSelection selection) {
		if (provider != null) {
			selectingThere = true;
			provider.setSelection(selection);
			selectingThere = false;
			overview.select(selection);
		}
	}

	private void show(ISelection selection) {
		if (!form.isDisposed() && selection instanceof IStructuredSelection structured) {
			overview.select(structured);
			if (!selectingThere) {
				tree.select(structured);
			}
		}
	}

	private void delete() {
		var elements = tree.viewer().getStructuredSelection().stream().filter(element -> !(element instanceof Network)).map(EObject.class::cast).toList();
		if (open != null && !elements.isEmpty()) {
			StepRunner.run(form.getShell(), open, new Delete(elements));
		}
	}

	/** The tree of the elements. */
	public TreeViewer tree() {
		return tree.viewer();
	}

	/** The field for the words that names are looked for. */
	public Text filter() {
		return tree.filter();
	}

	/** The diagram in little. */
	public OverviewControl overview() {
		return overview.control();
	}

	@Override
	public Control getControl() {
		return form;
	}

	@Override
	public void setFocus() {
		if (tree.getVisible()) {
			tree.viewer().getControl().setFocus();
		} else {
			overview.control().setFocus();
		}
	}

	@Override
	public void dispose() {
		editor.removePropertyListener(loaded);
		forget();
		super.dispose();
	}

	@Override
	public void addSelectionChangedListener(ISelectionChangedListener listener) {
		tree.viewer().addSelectionChangedListener(listener);
	}

	@Override
	public void removeSelectionChangedListener(ISelectionChangedListener listener) {
		tree.viewer().removeSelectionChangedListener(listener);
	}

	@Override
	public ISelection getSelection() {
		return tree.viewer().getSelection();
	}

	@Override
	public void setSelection(ISelection selection) {
		tree.viewer().setSelection(selection, true);
	}
}
