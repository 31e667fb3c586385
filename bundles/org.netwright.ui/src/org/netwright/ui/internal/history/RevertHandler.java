// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.internal.history;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.HandlerEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.netwright.ui.document.Revertible;

/** Takes the active network back to what is saved. */
public final class RevertHandler extends AbstractHandler {
	private final ActiveHistory active = new ActiveHistory(() -> fireHandlerChanged(new HandlerEvent(this, true, false)));

	@Override
	public boolean isEnabled() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		Revertible revertible = window == null || window.getActivePage() == null ? null : of(window.getActivePage().getActiveEditor());
		return revertible != null && revertible.canRevert();
	}

	@Override
	public Object execute(ExecutionEvent event) {
		Revertible revertible = of(HandlerUtil.getActiveEditor(event));
		if (revertible != null && revertible.canRevert()) {
			HistoryMove.run(HandlerUtil.getActiveShell(event), revertible::revert);
		}
		return null;
	}

	private static Revertible of(IEditorPart editor) {
		return editor == null ? null : Adapters.adapt(editor, Revertible.class);
	}

	@Override
	public void dispose() {
		active.dispose();
		super.dispose();
	}
}
