// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.internal.history;

import java.util.List;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.netwright.model.edit.history.DocumentChange;
import org.netwright.model.edit.history.History;
import org.netwright.ui.document.ActiveNetwork;
import org.netwright.ui.document.OpenNetwork;
import org.netwright.ui.document.UntitledNetworkInput;
import org.netwright.ui.refresh.LatestOnUi;
import org.netwright.ui.theme.HintPage;
import org.netwright.ui.theme.Pages;

/** What was done to the active network, the oldest first; a click on a row goes back or forward to it. */
public final class UndoHistoryView extends ViewPart {
	private Pages stack;
	private HintPage hint;
	private HistoryTable table;
	private LatestOnUi<DocumentChange> refresh;
	private Runnable unsubscribe = () -> { };
	private OpenNetwork open;
	private String beginning;

	@Override
	public void createPartControl(Composite parent) {
		stack = new Pages(parent);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(stack, "org.netwright.help.history"); //$NON-NLS-1$
		hint = new HintPage(stack);
		hint.showNoNetwork(Messages.History_noNetwork);
		table = new HistoryTable(stack, this::jump);
		refresh = new LatestOnUi<>(stack, change -> show());
		stack.addDisposeListener(event -> unsubscribe.run());
		ActiveNetwork.follow(getSite().getPage(), stack, this::networkChanged);
		show();
	}

	private void networkChanged(OpenNetwork network) {
		unsubscribe.run();
		unsubscribe = network == null ? () -> { } : network.history().addListener(refresh::offer);
		open = network;
		IEditorPart editor = getSite().getPage().getActiveEditor();
		beginning = editor != null && editor.getEditorInput() instanceof UntitledNetworkInput ? Messages.History_new : Messages.History_opened;
		show();
	}

	private void show() {
		if (open != null) {
			table.show(HistoryRow.of(open.history(), beginning));
		}
		stack.show(open == null ? hint : table.control());
	}

	private void jump(int row) {
		History history = open.history();
		if (row != history.position()) {
			HistoryMove.run(getSite().getShell(), () -> history.jump(row));
		}
	}

	/** What the rows say, for people who cannot see them: the text, and what is said about it. */
	public List<String> rows() {
		return table.texts();
	}

	/** The table of the steps. */
	public Table table() {
		return table.control();
	}

	@Override
	public void setFocus() {
		stack.setFocus();
	}
}
