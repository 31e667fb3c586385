// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.internal.history;

import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.HandlerEvent;
import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;
import org.netwright.model.edit.history.History;
import org.netwright.ui.document.OpenNetwork;
import org.netwright.ui.field.Typing;

/**
 * Undo or Redo in the active editor's history, whichever part has the focus. Typing that nobody has taken yet comes first. Not
 * while a dialog is open: what is behind it is not meant.
 */
abstract class HistoryHandler extends AbstractHandler implements IElementUpdater {
	private static final int MODAL = SWT.PRIMARY_MODAL | SWT.APPLICATION_MODAL | SWT.SYSTEM_MODAL;

	private final String command;
	private final ActiveHistory active;

	HistoryHandler(String command) {
		this.command = command;
		active = new ActiveHistory(this::changed);
	}

	private void changed() {
		fireHandlerChanged(new HandlerEvent(this, true, false));
		ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
		if (commands != null) {
			commands.refreshElements(command, null);
		}
	}

	@Override
	public boolean isEnabled() {
		Typing typing = Typing.focused();
		return !isBehindDialog() && (typing != null && can(typing) || active.network() != null && label(active.network().history()).isPresent());
	}

	private static boolean isBehindDialog() {
		Shell shell = Display.getCurrent().getActiveShell();
		return shell != null && (shell.getStyle() & MODAL) != 0;
	}

	@Override
	public Object execute(ExecutionEvent event) {
		Typing typing = Typing.focused();
		OpenNetwork network = active.network();
		if (isBehindDialog()) {
			return null;
		}
		if (typing != null && can(typing)) {
			move(typing);
		} else if (network != null) {
			HistoryMove.run(HandlerUtil.getActiveShell(event), () -> move(network.history()));
		}
		return null;
	}

	@Override
	public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
		Optional<String> label = active.network() == null ? Optional.empty() : label(active.network().history());
		element.setText(label.map(what -> NLS.bind(menuText(), LegacyActionTools.escapeMnemonics(what))).orElse(emptyText()));
		element.setTooltip(label.map(what -> NLS.bind(tip(), what)).orElse(LegacyActionTools.removeMnemonics(emptyText())));
	}

	@Override
	public void dispose() {
		active.dispose();
		super.dispose();
	}

	/** What the history would do; empty if nothing. */
	abstract Optional<String> label(History history);

	abstract void move(History history);

	abstract boolean can(Typing typing);

	abstract void move(Typing typing);

	abstract String menuText();

	abstract String emptyText();

	abstract String tip();
}
