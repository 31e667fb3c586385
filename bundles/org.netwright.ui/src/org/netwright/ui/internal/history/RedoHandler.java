// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.internal.history;

import java.util.Optional;

import org.eclipse.ui.IWorkbenchCommandConstants;
import org.netwright.model.edit.history.History;
import org.netwright.ui.field.Typing;

/** Does the step of the active network again that was taken back last. */
public final class RedoHandler extends HistoryHandler {
	/** Made by the workbench. */
	public RedoHandler() {
		super(IWorkbenchCommandConstants.EDIT_REDO);
	}

	@Override
	Optional<String> label(History history) {
		return history.redoLabel();
	}

	@Override
	void move(History history) {
		history.redo();
	}

	@Override
	boolean can(Typing typing) {
		return typing.canRedo();
	}

	@Override
	void move(Typing typing) {
		typing.redo();
	}

	@Override
	String menuText() {
		return Messages.Redo_menu;
	}

	@Override
	String emptyText() {
		return Messages.Redo_nothing;
	}

	@Override
	String tip() {
		return Messages.Redo_tip;
	}
}
