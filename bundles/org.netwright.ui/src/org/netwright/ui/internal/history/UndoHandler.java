// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.internal.history;

import java.util.Optional;

import org.eclipse.ui.IWorkbenchCommandConstants;
import org.netwright.model.edit.history.History;
import org.netwright.ui.field.Typing;

/** Takes back the last step of the active network. */
public final class UndoHandler extends HistoryHandler {
	/** Made by the workbench. */
	public UndoHandler() {
		super(IWorkbenchCommandConstants.EDIT_UNDO);
	}

	@Override
	Optional<String> label(History history) {
		return history.undoLabel();
	}

	@Override
	void move(History history) {
		history.undo();
	}

	@Override
	boolean can(Typing typing) {
		return typing.canUndo();
	}

	@Override
	void move(Typing typing) {
		typing.undo();
	}

	@Override
	String menuText() {
		return Messages.Undo_menu;
	}

	@Override
	String emptyText() {
		return Messages.Undo_nothing;
	}

	@Override
	String tip() {
		return Messages.Undo_tip;
	}
}
