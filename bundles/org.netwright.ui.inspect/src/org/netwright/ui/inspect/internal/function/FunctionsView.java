// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.function;

import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.netwright.core.function.FunctionRegistry;
import org.netwright.ui.document.ActiveNetwork;
import org.netwright.ui.document.OpenNetwork;
import org.netwright.ui.document.StepRunner;
import org.netwright.ui.theme.HintPage;
import org.netwright.ui.theme.Pages;

/**
 * The gallery of all activation functions, of plug-ins too: curves, formulas, parameters to play with, and a way to give one to the
 * selected layers and neurons.
 */
public final class FunctionsView extends ViewPart {
	/** The id of this view. */
	public static final String ID = "org.netwright.ui.inspect.functions"; //$NON-NLS-1$
	private static final double WIDE = 1.2;
	private static final int[] BESIDE = { 42, 58 };
	private static final int[] BELOW = { 38, 62 };

	private final ISelectionChangedListener listener = event -> targetChanged();
	private Pages pages;
	private HintPage hint;
	private SashForm sash;
	private FunctionList list;
	private FunctionDetails details;
	private FunctionRegistry functions;
	private OpenNetwork open;
	private ISelectionProvider heard;
	private Map<String, Double> wanted = Map.of();

	/**
	 * Shows a function in the gallery of the active window, which is opened if it is not.
	 *
	 * @param id         of the function; the gallery stays as it is if there is none
	 * @param parameters those that differ from their default
	 */
	public static void open(String id, Map<String, Double> parameters) {
		IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
		try {
			((FunctionsView) page.showView(ID)).show(id, parameters);
		} catch (PartInitException e) {
			ILog.of(FunctionsView.class).error("The gallery of functions cannot be opened", e); //$NON-NLS-1$
		}
	}

	@Override
	public void createPartControl(Composite parent) {
		functions = getSite().getService(FunctionRegistry.class);
		pages = new Pages(parent);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(pages, "org.netwright.help.functions"); //$NON-NLS-1$
		hint = new HintPage(pages);
		sash = new SashForm(pages, SWT.VERTICAL);
		list = new FunctionList(sash, this::chosen, this::use);
		details = new FunctionDetails(sash, this::use);
		sash.setWeights(BELOW);
		sash.addListener(SWT.Resize, event -> turn());
		Runnable unsubscribe = functions.addListener(() -> pages.getDisplay().asyncExec(this::showFunctions));
		pages.addDisposeListener(event -> {
			unsubscribe.run();
			follow(null);
		});
		showFunctions();
		ActiveNetwork.follow(getSite().getPage(), pages, this::networkChanged);
		targetChanged();
	}

	/** Where there is more width than height, the details are beside the list. */
	private void turn() {
		Point size = sash.getSize();
		int orientation = size.x > WIDE * size.y ? SWT.HORIZONTAL : SWT.VERTICAL;
		if (sash.getOrientation() != orientation) {
			sash.setOrientation(orientation);
			sash.setWeights(orientation == SWT.HORIZONTAL ? BESIDE : BELOW);
		}
	}

	private void showFunctions() {
		if (pages.isDisposed()) {
			return;
		}
		List<FunctionEntry> entries = functions.functions().stream().map(FunctionEntry::of).toList();
		list.show(entries);
		if (entries.isEmpty()) {
			hint.show(Messages.Functions_none, Messages.Functions_noneWhy, ""); //$NON-NLS-1$
		}
		pages.show(entries.isEmpty() ? hint : sash);
	}

	private void chosen(FunctionEntry entry) {
		details.show(entry, wanted);
		details.target(target());
	}

	private void show(String id, Map<String, Double> parameters) {
		wanted = parameters;
		list.choose(id);
		wanted = Map.of();
	}

	private void networkChanged(OpenNetwork network) {
		open = network;
		follow(network == null ? null : getSite().getPage().getActiveEditor().getSite().getSelectionProvider());
		targetChanged();
	}

	private void follow(ISelectionProvider provider) {
		if (heard != null) {
			heard.removeSelectionChangedListener(listener);
		}
		heard = provider;
		if (heard != null) {
			heard.addSelectionChangedListener(listener);
		}
	}

	private void targetChanged() {
		if (details.entry() != null) {
			details.target(target());
		}
	}

	private FunctionTarget target() {
		return open == null ? FunctionTarget.NONE
				: FunctionTarget.of(heard == null ? StructuredSelection.EMPTY : heard.getSelection(), open.network());
	}

	/**
	 * Gives the function that is shown, with its parameters, to the layers and neurons that are selected, in one step.
	 *
	 * @return whether there was something to give it to
	 */
	boolean use() {
		FunctionTarget target = target();
		if (target.isEmpty() || details.entry() == null || !details.useButton().isEnabled()) {
			return false;
		}
		FunctionEntry entry = details.entry();
		StepRunner.run(pages.getShell(), open, target.step(entry.descriptor().id(), entry.descriptor().name(), details.values()));
		return true;
	}

	@Override
	public void setFocus() {
		pages.setFocus();
	}

	/** The control with all of it, for tests. */
	public Control control() {
		return pages;
	}

	/** The list of functions, for tests. */
	public Table table() {
		return list.getTable();
	}

	/** The field of the search, for tests. */
	public Text search() {
		return list.getSearch();
	}

	/** The button that gives the function to what is selected, for tests. */
	public Control useButton() {
		return details.useButton();
	}

	/** The fields of the parameters, for tests. */
	public Composite parameters() {
		return details.parameterGrid();
	}

	/** The curve, for tests. */
	public CurveControl curve() {
		return details.curve();
	}

	/** What is said about the function that is shown, line by line. */
	public String text() {
		return details.text();
	}
}
