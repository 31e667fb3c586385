// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.internal.history;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

import org.eclipse.ui.IWorkbenchCommandConstants;
import org.netwright.model.edit.history.History;
import org.netwright.ui.field.Typing;

/**
 * Back or forth by one step.
 *
 * @param command   of the platform
 * @param label     what the history would do; empty if nothing
 * @param step      lets the history do it
 * @param can       whether there is typing that nobody has taken yet to do it with
 * @param typing    does it with that
 * @param menuText  of the command, with the label
 * @param emptyText of the command when there is nothing to do
 * @param tip       of the command, with the label
 */
record Direction(String command, Function<History, Optional<String>> label, Consumer<History> step, Predicate<Typing> can, Consumer<Typing> typing,
		String menuText, String emptyText, String tip) {
	static final Direction UNDO = new Direction(IWorkbenchCommandConstants.EDIT_UNDO, History::undoLabel, History::undo, Typing::canUndo, Typing::undo,
			Messages.Undo_menu, Messages.Undo_nothing, Messages.Undo_tip);
	static final Direction REDO = new Direction(IWorkbenchCommandConstants.EDIT_REDO, History::redoLabel, History::redo, Typing::canRedo, Typing::redo,
			Messages.Redo_menu, Messages.Redo_nothing, Messages.Redo_tip);
}
