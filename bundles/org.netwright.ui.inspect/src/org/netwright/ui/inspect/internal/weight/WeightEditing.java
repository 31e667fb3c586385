// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.weight;

import java.util.List;

import org.eclipse.swt.widgets.Shell;
import org.netwright.model.Connection;
import org.netwright.model.Neuron;
import org.netwright.model.edit.history.Step;
import org.netwright.model.edit.step.Connect;
import org.netwright.model.edit.step.Delete;
import org.netwright.model.edit.step.SetWeights;
import org.netwright.model.edit.weight.WeightChange;
import org.netwright.model.edit.weight.WeightTextException;
import org.netwright.ui.document.OpenNetwork;
import org.netwright.ui.document.StepRunner;

/** What is typed into a cell, as steps of the document. */
final class WeightEditing {
	private final Shell shell;
	private final OpenNetwork open;

	WeightEditing(Shell shell, OpenNetwork open) {
		this.shell = shell;
		this.open = open;
	}

	/**
	 * Changes the weight of a cell, or makes a connection where there is none.
	 *
	 * @return what is wrong with the text; null if it was taken
	 */
	String change(WeightMatrix matrix, int row, int column, String text) {
		WeightChange change;
		try {
			change = WeightChange.parse(text);
		} catch (WeightTextException e) {
			return e.getMessage();
		}
		Connection connection = matrix.cell(row, column);
		if (connection == null && change.kind() != WeightChange.Kind.SET) {
			return Messages.Weights_noConnection;
		}
		Neuron source = matrix.column(column);
		Neuron target = matrix.row(row);
		Step step = connection == null ? new Connect(source, target, change.operand()) : SetWeights.change(List.of(connection), change);
		if (step.canExecute() || step.refusal().isPresent()) {
			StepRunner.run(shell, open, step);
		}
		return null;
	}

	/** Takes the connection of a cell away. */
	void clear(WeightMatrix matrix, int row, int column) {
		Connection connection = matrix.cell(row, column);
		if (connection != null) {
			StepRunner.run(shell, open, new Delete(List.of(connection)));
		}
	}
}
