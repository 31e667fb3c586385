// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.command;

import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CommandStack;
import org.netwright.model.edit.history.History;

/** GEF's command stack as a thin view of a document's one history: what tools execute goes there, and nothing is kept here. */
public final class HistoryCommandStack extends CommandStack {
	private final History history;
	private final Runnable unsubscribe;

	public HistoryCommandStack(History history) {
		this.history = history;
		unsubscribe = history.addListener(change -> notifyListeners());
	}

	@Override
	public void execute(Command command) {
		if (command != null && command.canExecute()) {
			command.execute();
		}
	}

	@Override
	public boolean canUndo() {
		return history.canUndo();
	}

	@Override
	public boolean canRedo() {
		return history.canRedo();
	}

	@Override
	public void undo() {
		history.undo();
	}

	@Override
	public void redo() {
		history.redo();
	}

	@Override
	public boolean isDirty() {
		return history.isDirty();
	}

	@Override
	public void dispose() {
		unsubscribe.run();
		super.dispose();
	}
}
