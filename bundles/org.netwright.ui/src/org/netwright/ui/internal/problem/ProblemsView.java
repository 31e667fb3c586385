// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.internal.problem;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.IHandler;
import org.eclipse.jface.bindings.TriggerSequence;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.MenuListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.part.ViewPart;
import org.netwright.ui.document.ActiveNetwork;
import org.netwright.ui.document.OpenNetwork;
import org.netwright.ui.document.StepRunner;
import org.netwright.ui.theme.HintPage;
import org.netwright.ui.theme.Pages;
import org.netwright.ui.theme.Paper;

/** What is wrong with the active network, live; a double click goes to the element, Quick Fix solves what has an obvious solution. */
public final class ProblemsView extends ViewPart {
	private static final String CONTEXT = "org.netwright.ui.problems"; //$NON-NLS-1$
	private static final String QUICK_FIX = "org.netwright.ui.quickFix"; //$NON-NLS-1$

	private Pages stack;
	private HintPage sentence;
	private Composite page;
	private Label counts;
	private ProblemTable table;
	private ProblemWatch watch;
	private Menu popup;

	@Override
	public void createPartControl(Composite parent) {
		stack = new Pages(parent);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(stack, "org.netwright.help.problems"); //$NON-NLS-1$
		sentence = new HintPage(stack);
		page = new Composite(stack, SWT.NONE);
		Paper.page(page);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
		counts = new Label(page, SWT.NONE);
		Paper.secondary(counts);
		GridDataFactory.fillDefaults().grab(true, false).indent(8, 4).applyTo(counts);
		table = new ProblemTable(page, this::goTo);
		GridDataFactory.fillDefaults().grab(true, true).indent(0, 4).applyTo(table.control());
		table.control().setMenu(createMenu());
		popup = new Menu(table.control());
		IHandler copy = new AbstractHandler() {
			@Override
			public Object execute(ExecutionEvent event) {
				copy();
				return null;
			}
		};
		getSite().getService(IHandlerService.class).activateHandler(IWorkbenchCommandConstants.EDIT_COPY, copy);
		getSite().getService(IContextService.class).activateContext(CONTEXT);
		watch = new ProblemWatch(stack, this::show);
		showNoNetwork();
		ActiveNetwork.follow(getSite().getPage(), stack, this::networkChanged);
	}

	private Menu createMenu() {
		Menu menu = new Menu(table.control());
		MenuItem goTo = item(menu, Messages.Action_goTo, () -> goTo(table.selected().getFirst()));
		MenuItem fix = new MenuItem(menu, SWT.CASCADE);
		fix.setText(Messages.Action_quickFix + "\t" + keyOfFixes()); //$NON-NLS-1$
		Menu fixes = new Menu(menu);
		fix.setMenu(fixes);
		MenuItem copy = item(menu, Messages.Action_copy, this::copy);
		menu.addMenuListener(MenuListener.menuShownAdapter(event -> {
			goTo.setEnabled(table.selected().size() == 1);
			fill(fixes);
			fix.setEnabled(fixes.getItemCount() > 0);
			copy.setEnabled(!table.selected().isEmpty());
		}));
		return menu;
	}

	/** The fixes of the selected problem; none for several problems, which one choice seldom solves. */
	private void fill(Menu menu) {
		for (MenuItem item : menu.getItems()) {
			item.dispose();
		}
		List<ProblemRow> selected = table.selected();
		if (selected.size() == 1 && watch.network() != null) {
			Fixes.of(selected.getFirst(), watch.network()).forEach(fix -> item(menu, fix.label(), () -> fix(fix)));
		}
	}

	private void fix(Fix fix) {
		OpenNetwork network = watch.network();
		fix.decide(getSite().getShell()).ifPresent(step -> StepRunner.run(getSite().getShell(), network, step));
	}

	/** Shows the fixes of the selected problem below it; of the first one if none is selected. */
	void offerFixes() {
		table.selectSomething();
		fill(popup);
		if (popup.getItemCount() == 0) {
			item(popup, Messages.Action_noFix, () -> { }).setEnabled(false);
		}
		popup.setLocation(table.belowSelection());
		popup.setVisible(true);
	}

	private String keyOfFixes() {
		TriggerSequence key = getSite().getService(IBindingService.class).getBestActiveBindingFor(QUICK_FIX);
		return key == null ? "" : key.format(); //$NON-NLS-1$
	}

	private static MenuItem item(Menu menu, String text, Runnable run) {
		MenuItem item = new MenuItem(menu, SWT.PUSH);
		item.setText(text);
		item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> run.run()));
		return item;
	}

	private void networkChanged(OpenNetwork network) {
		watch.follow(network);
		if (network == null) {
			table.show(List.of());
			showNoNetwork();
			setPartName(getConfigurationElement().getAttribute("name")); //$NON-NLS-1$
		}
	}

	private void show(List<ProblemRow> rows) {
		table.show(rows);
		counts.setText(ProblemCounts.of(rows));
		setTitleToolTip(ProblemCounts.of(rows));
		setPartName(rows.isEmpty() ? getConfigurationElement().getAttribute("name") : NLS.bind(Messages.Problems_title, rows.size())); //$NON-NLS-1$
		if (rows.isEmpty()) {
			sentence.show(Messages.Problems_none, "", Messages.Problems_noneWhy); //$NON-NLS-1$
			showSentence();
		} else {
			stack.show(page);
		}
	}

	private void showNoNetwork() {
		sentence.showNoNetwork(Messages.Problems_noNetwork);
		showSentence();
	}

	private void showSentence() {
		setTitleToolTip(sentence.text());
		stack.show(sentence);
	}

	private void goTo(ProblemRow row) {
		IEditorPart editor = getSite().getPage().getActiveEditor();
		getSite().getPage().activate(editor);
		editor.getSite().getSelectionProvider().setSelection(new StructuredSelection(row.element()));
	}

	private void copy() {
		String text = table.selected().stream().map(ProblemRow::line).collect(Collectors.joining(System.lineSeparator()));
		if (!text.isEmpty()) {
			Clipboard clipboard = new Clipboard(stack.getDisplay());
			clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
			clipboard.dispose();
		}
	}

	/** The sentence that is shown instead of problems. */
	public String sentence() {
		return sentence.isVisible() ? sentence.text() : ""; //$NON-NLS-1$
	}

	/** How many problems of which kind there are, in words. */
	public String counts() {
		return counts.getText();
	}

	/** What the rows say: severity, message and element, with tabs between them. */
	public List<String> rows() {
		return table.texts();
	}

	/** What can be done about the selected problem at once, as it was offered last. */
	public List<String> fixes() {
		return Arrays.stream(popup.getItems()).map(MenuItem::getText).toList();
	}

	/** The table of the problems. */
	public Table table() {
		return table.control();
	}

	@Override
	public void setFocus() {
		stack.setFocus();
	}
}
