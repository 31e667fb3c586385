// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.command;

import org.eclipse.gef.commands.Command;
import org.netwright.model.edit.history.History;
import org.netwright.model.edit.history.Step;

/** A step of the document's history as GEF's tools want it. The history undoes it; GEF never does. */
public class StepCommand extends Command {
	private final History history;
	private final Step step;
	private final Runnable afterwards;

	/**
	 * @param afterwards called when the step has changed the document, for example to select what is new
	 */
	public StepCommand(History history, Step step, Runnable afterwards) {
		super(step.label());
		this.history = history;
		this.step = step;
		this.afterwards = afterwards;
	}

	@Override
	public boolean canExecute() {
		return step.refusal().isEmpty() && step.canExecute();
	}

	@Override
	public void execute() {
		if (history.execute(step)) {
			afterwards.run();
		}
	}

	@Override
	public boolean canUndo() {
		return false;
	}
}
