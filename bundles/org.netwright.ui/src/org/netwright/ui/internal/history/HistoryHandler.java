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
import org.netwright.ui.document.OpenNetwork;
import org.netwright.ui.field.Typing;

/**
 * Undo or Redo in the active editor's history, whichever part has the focus. Typing that nobody has taken yet comes first. Not
 * while a dialog is open: what is behind it is not meant.
 */
abstract class HistoryHandler extends AbstractHandler implements IElementUpdater {
	private static final int MODAL = SWT.PRIMARY_MODAL | SWT.APPLICATION_MODAL | SWT.SYSTEM_MODAL;

	private final Direction direction;
	private final ActiveHistory active;

	HistoryHandler(Direction direction) {
		this.direction = direction;
		active = new ActiveHistory(this::changed);
	}

	private void changed() {
		fireHandlerChanged(new HandlerEvent(this, true, false));
		ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
		if (commands != null) {
			commands.refreshElements(direction.command(), null);
		}
	}

	@Override
	public boolean isEnabled() {
		Typing typing = Typing.focused();
		return !isBehindDialog() && (typing != null && direction.can().test(typing) || label().isPresent());
	}

	/** What the history would do; empty if nothing. */
	private Optional<String> label() {
		return Optional.ofNullable(active.network()).flatMap(network -> direction.label().apply(network.history()));
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
		if (typing != null && direction.can().test(typing)) {
			direction.typing().accept(typing);
		} else if (network != null) {
			HistoryMove.run(HandlerUtil.getActiveShell(event), () -> direction.step().accept(network.history()));
		}
		return null;
	}

	@Override
	public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
		Optional<String> label = label();
		element.setText(label.map(what -> NLS.bind(direction.menuText(), LegacyActionTools.escapeMnemonics(what))).orElse(direction.emptyText()));
		element.setTooltip(label.map(what -> NLS.bind(direction.tip(), what)).orElse(LegacyActionTools.removeMnemonics(direction.emptyText())));
	}

	@Override
	public void dispose() {
		active.dispose();
		super.dispose();
	}
}
